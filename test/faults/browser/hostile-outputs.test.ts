import { expect } from '@open-wc/testing';
import { tidiedDataset } from '../corpus/hostile-dataset.js';
import { armed, markupClasses } from '../corpus/markup.js';
import { drawingOf, type Output, outputsOf, sheetsOf } from '../corpus/outputs.js';
import { newAddress, reportFigure, requestsTo } from './faults.js';
import { openFrame } from './frame.js';
import { type Known, knownIn, seenOf, treeFaults } from './tree-faults.js';
import { call, clickEverything } from './watch.js';

// Each payload in every field of the data, in everything that is printed without an element, read by the parser of
// the browser as a page that somebody has pasted it into.

const leak = newAddress();

/**
 * What is printed of all widgets; with `turn`, of two of them, one of them drawn, which is dear. Node reads all of
 * them with all payloads (node/hostile-outputs.test.ts).
 */
function print(text: string, turn?: number): { outputs: Output[]; placements: number } {
  const { dataset, places } = tidiedDataset({ text, id: text });
  const all = sheetsOf(dataset, text);
  const sheets = turn === undefined ? all : [0, 3].map((step) => all[(turn + step) % all.length]!);
  const drawings = turn === undefined ? sheets : sheets.slice(0, 1);
  const outputs = [...sheets.flatMap((one) => outputsOf(one, dataset, text)), ...drawings.map(drawingOf)];
  return { outputs, placements: places * outputs.length };
}

/** Each output in a section of its own; what breaks out of one would take its end with it. */
const pageOf = (outputs: Output[]) =>
  outputs.map(({ html }) => `<section>${html}<i class="end"></i></section>`).join('\n');

function sectionsOf(document: Document): HTMLElement[] {
  const sections = [...document.body.children] as HTMLElement[];
  expect(sections.every((section) => section.lastElementChild?.className === 'end')).to.equal(true);
  return sections;
}

const parseSvg = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml');

// Of several lengths: a long text is broken into lines, which only drawings do by themselves. Links may break after a
// slash.
const harmless = [
  'harmless',
  'harmless/',
  'h'.repeat(25),
  'h'.repeat(100),
  'harmless '.repeat(8),
  'harmless '.repeat(30),
];

/** What stands around a text that harms nobody. */
async function namesAround(text: string): Promise<Known> {
  const { outputs } = print(text);
  const { document, remove } = await openFrame(pageOf(outputs));
  const drawings = outputs.flatMap(({ svg }) => (svg ? [parseSvg(svg)] : []));
  const names = knownIn([...sectionsOf(document), ...drawings]);
  remove();
  return names;
}

describe('hostile texts in what is printed', () => {
  let known: Known;
  let placements = 0;
  before(async () => {
    const names = await Promise.all(harmless.map(namesAround));
    known = new Set(names.flatMap((one) => [...one]));
  });

  async function check(payload: string, index: number): Promise<number> {
    const text = armed(payload, call, leak);
    const { outputs, placements } = print(text, index);
    const { document, seen, remove } = await openFrame(pageOf(outputs));
    const sections = sectionsOf(document);
    expect(sections.length, payload).to.equal(outputs.length);
    for (const [index, { name, svg }] of outputs.entries()) {
      const where = `${name}: ${JSON.stringify(payload)}`;
      const section = sections[index]!;
      expect(treeFaults(section, known), where).to.deep.equal([]);
      if (svg) expect(treeFaults(parseSvg(svg), known), where).to.deep.equal([]);
      else expect(seenOf(textIn(section)), where).to.contain(seenOf(text));
    }
    if (index === 0) clickEverything(document);
    remove();
    expect(seen, payload).to.deep.equal([]);
    return placements;
  }

  for (const [name, payloads] of Object.entries(markupClasses)) {
    it(`H01 H02 H19 H22 are shown as they are: ${name}`, async () => {
      for (const [index, payload] of payloads.entries()) placements += await check(payload, index);
    });
  }

  after(async () => {
    expect(await requestsTo(leak)).to.deep.equal([]);
    await reportFigure('hostile texts × fields × printed outputs: placements', placements);
    await reportFigure('hostile texts × fields × printed outputs: executions, requests', 0);
  });
});

/** What is read in a section; of JSON what it says. */
function textIn(section: Element): string {
  const json = section.querySelector('script')?.textContent;
  return json ? leavesOf(JSON.parse(json)).join(' ') : section.textContent;
}

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)];
