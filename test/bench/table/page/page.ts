// Runs in the browser: does one thing at a time to one of the tables, and says when it was to be seen.
import { frame, settle, throughFrame } from '../../shared/page/moments.js';
import { countNodes } from '../../shared/page/nodes.js';
import type { Action, Beginning, ScrollOutcome, Shown, TableKind } from '../actions.js';
import type { BenchTable } from './bench-table.js';
import { elementTable } from './element-table.js';
import { plainTable } from './plain-table.js';

/** The script of a peer leaves its table here. */
declare global {
  var makePeerTable: ((host: HTMLElement) => BenchTable) | undefined;
}

let table: BenchTable;
let show: () => void;

/** Brings everything that the first rows shall not be charged with. */
async function prepare(kind: TableKind, beginning: Beginning): Promise<void> {
  const host = document.body;
  const json = await (await fetch(kind === 'element' ? '/dataset.json' : '/plain.json')).text();
  if (kind === 'element') await customElements.whenDefined('pricing-table');
  const element = kind === 'element' ? elementTable(host) : undefined;
  const made = element ?? makeTable(kind, host);
  table = made;
  const data: unknown = beginning === 'json' ? undefined : JSON.parse(json);
  show = () => made.show(beginning === 'json' ? JSON.parse(json) : data);
  if (beginning !== 'checked' || !element) return;
  const [model] = (data as { models: { id: string }[] }).models;
  element.showOnly([model?.id ?? '']);
  element.show(data);
  await untilSettled();
  show = () => element.showOnly([]);
}

function makeTable(kind: TableKind, host: HTMLElement): BenchTable {
  if (kind === 'innerhtml' || kind === 'content-visibility')
    return plainTable(host, kind === 'content-visibility');
  if (!globalThis.makePeerTable) throw new Error(`the script of ${kind} has not run`);
  return globalThis.makePeerTable(host);
}

const untilSettled = () => settle(() => table.drawnRows());

/** Answers how many milliseconds of wall time went by until the first row was to be seen. */
async function act(action: Action | 'show'): Promise<number> {
  const start = performance.now();
  perform(action);
  do await throughFrame();
  while (action === 'show' && table.drawnRows() < fewRows);
  const paintedAfterMs = performance.now() - start;
  await untilSettled();
  return paintedAfterMs;
}

/** More than one model has, and less than the first screen. */
const fewRows = 12;

function perform(action: Action | 'show'): void {
  if (action === 'show') show();
  else if (action === 'sort-number') table.sortBy('byNumber');
  else if (action === 'sort-text') table.sortBy('byText');
  else table.search(action === 'clear' ? '' : action);
}

const describe = (): Shown => ({ rows: table.rows(), ends: table.ends() });

/** All that is in the document, that of the element's shadow root included. */
const text = () =>
  [document.body, ...document.querySelectorAll('pricing-table')]
    .map((root) => (root.shadowRoot ?? root).textContent)
    .join(' ');

/** So many pixels in each frame, from the top, as long as there is a way to go. */
async function scroll(frames: number, pixels: number): Promise<ScrollOutcome> {
  const outcome = { slowFrames: 0, blankFrames: 0 };
  let last = await frame();
  for (let step = 1; step <= frames; step++) {
    table.scrollBy(pixels);
    await throughFrame();
    if (!table.isRowAt(innerWidth / 2, innerHeight / 2)) outcome.blankFrames++;
    const now = performance.now();
    if (step > 1 && now - last > 50) outcome.slowFrames++;
    last = now;
  }
  await untilSettled();
  return outcome;
}

Object.assign(globalThis, {
  bench: { prepare, act, describe, text, scroll, countNodes: () => countNodes(document) },
});
