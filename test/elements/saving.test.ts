import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import '../../src/define.js';
import { toBySourceView } from '../../src/elements/openness-compare/by-source.view.js';
import { toComparisonCsv, toComparisonMarkdown } from '../../src/elements/openness-compare/compare-export.js';
import { toCompareView } from '../../src/elements/openness-compare/openness-compare.view.js';
import { toScorecardMarkdown } from '../../src/elements/openness-scorecard/scorecard-markdown.js';
import { toScorecardView } from '../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { comparisonSheet } from '../../src/render/comparison-sheet.js';
import { scorecardSheet } from '../../src/render/scorecard-sheet.js';
import { escapeMarkdown } from '../../src/shared/export/markdown.js';
import { wordingFor } from '../../src/shared/wording.js';
import './with-parts.js';
import { richDataset } from '../fixtures/prices.js';
import { fetchDataset, payloads, rootOf, smallDataset, textOf, withText } from './openness-fixtures.js';

type Element = HTMLElement & { updateComplete: Promise<boolean> };
const wording = wordingFor('en');

const elements: Record<string, () => Promise<Element>> = {
  'openness-scorecard': () =>
    fixture(html`<openness-scorecard lang="en" model="alpha" .data=${smallDataset()}></openness-scorecard>`),
  'openness-compare': () =>
    fixture(
      html`<openness-compare lang="en" models="alpha,beta" .data=${smallDataset()}></openness-compare>`,
    ),
  'openness-index': () => fixture(html`<openness-index lang="en" .data=${smallDataset()}></openness-index>`),
  'pricing-table': () =>
    fixture(html`<pricing-table lang="en" as-of="2026-11-22" .data=${richDataset()}></pricing-table>`),
};

const buttonOf = (element: Element, label: string) =>
  [...rootOf(element).querySelectorAll('button')].find((button) => textOf(button) === label)!;
const saidOf = (element: Element) => textOf(rootOf(element).querySelector('.copied[role=status]'));
const fieldOf = (element: Element) => rootOf(element).querySelector<HTMLTextAreaElement>('.refused textarea');

/** Puts a clipboard, or none, in place of the browser's. */
function withClipboard(clipboard: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

async function press(element: Element, label: string): Promise<void> {
  buttonOf(element, label).click();
  // What was said before is gone.
  await element.updateComplete;
  await waitUntil(() => saidOf(element) || fieldOf(element));
}

describe('What a reader takes along', function () {
  this.timeout(20_000);
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  for (const [tag, make] of Object.entries(elements)) {
    describe(`of <${tag}>`, () => {
      it('is a citation, folded, that can be copied as text and for reference managers', async () => {
        const copied: string[] = [];
        withClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
        const element = await make();
        const details = rootOf(element).querySelector<HTMLDetailsElement>('details[part=cite]')!;
        expect(details.open).to.equal(false);
        details.open = true;
        await press(element, 'Copy');
        await press(element, 'BibTeX');
        expect(copied[0]).to.equal(textOf(details.querySelector('p')));
        expect(copied[1]).to.match(/^@misc\{/);
        expect(saidOf(element)).to.match(/\S/);
        expect(fieldOf(element)).to.equal(null);
        await expect(element).to.be.accessible();
      });

      it('is all that is shown, as text', async () => {
        const copied: string[] = [];
        withClipboard({ writeText: (text) => Promise.resolve(void copied.push(text)) });
        const element = await make();
        await press(element, 'Copy as text');
        expect(copied).to.have.lengthOf(1);
        expect(copied[0])
          .to.match(/^## /)
          .and.match(/Source|source/)
          .and.contain('Licence');
      });

      it('is selected where it may not be copied, and nothing is lost', async () => {
        for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('no')) }]) {
          withClipboard(clipboard);
          const element = await make();
          await press(element, 'Copy as text');
          const field = fieldOf(element)!;
          expect(saidOf(element)).to.equal('');
          expect(rootOf(element).activeElement === field).to.equal(true);
          expect(field.readOnly).to.equal(true);
          expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/^## [^]*Licence/);
          expect(field.labels).to.have.lengthOf(1);
          if (clipboard) await expect(element).to.be.accessible();
        }
      });
    });
  }
});

const valueOf = <Value>(outcome: { ok: boolean; value?: Value | undefined }): Value => {
  if (!outcome.ok || outcome.value === undefined) throw new Error('no view');
  return outcome.value;
};

describe('The text of a scorecard and of a comparison', () => {
  it('says what the static renderers say', async () => {
    const dataset = await fetchDataset('osai-14');
    const card = valueOf(toScorecardView(dataset, { model: 'deepseek-r1' }, wording));
    const compared = valueOf(
      toCompareView(dataset, { models: ['olmo', 'deepseek-r1'], show: 'all' }, wording),
    );
    const cardText = toScorecardMarkdown(card, wording);
    const comparedText = toComparisonMarkdown({ by: 'model', view: compared }, wording);
    const rows = scorecardSheet(card, wording).groups.flatMap((group) => group.rows);
    expect(rows.length).to.equal(14);
    for (const { head, cells } of rows) {
      const [cell] = cells;
      expect(cardText).to.contain(`${escapeMarkdown(`${head.text}: ${cell!.text}`)}.`);
      for (const detail of cell!.details) expect(cardText).to.contain(escapeMarkdown(detail));
      for (const { url } of cell!.links) expect(cardText).to.contain(url ?? '');
    }
    for (const { head, cells } of comparisonSheet(compared, wording).groups.flatMap((group) => group.rows))
      if (head.text !== 'Total')
        expect(comparedText).to.contain(
          `| ${[head, ...cells].map(({ text }) => escapeMarkdown(text)).join(' | ')} |`,
        );
  });

  it('breaks no row and no link, whatever the data say', () => {
    for (const payload of [...payloads, 'a|b', '[x](javascript:1)', 'a\n# b']) {
      const parsed = parseDataset(withText(smallDataset(), payload));
      if (!parsed.ok) continue;
      const { dataset } = parsed.value;
      const view = valueOf(toCompareView(dataset, { models: ['alpha', 'beta'], show: 'all' }, wording));
      const text = toComparisonMarkdown({ by: 'model', view }, wording);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      const widths = rows.map((row) => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size, payload).to.equal(1);
      const card = valueOf(toScorecardView(dataset, { model: 'alpha' }, wording));
      for (const one of [text, toScorecardMarkdown(card, wording)])
        expect(one.replace(/\]\(<https?:[^>]*>\)/g, ''), payload).not.to.match(/[<>]/);
    }
  });
});

describe('A comparison as CSV', () => {
  const csvOf = (data: unknown) => {
    const parsed = parseDataset(data);
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const view = valueOf(
      toCompareView(parsed.value.dataset, { models: ['alpha', 'beta'], show: 'all' }, wording),
    );
    return toComparisonCsv({ by: 'model', view }, wording).text;
  };

  it('has a column for each model, the total, a row for each criterion, and its source in every row', () => {
    const [head, ...rows] = csvOf(smallDataset()).replace(/\r\n$/, '').split('\r\n');
    expect(head).to.equal(
      '\ufeff"Criterion","Alpha","Beta","source","edition","as of","data licence","citation"',
    );
    expect(rows).to.have.lengthOf(7);
    expect(rows[0]).to.match(/^"Total","1.5 of 3/);
    expect(rows[1]).to.match(/^"Weights","Open","Closed","The source",/);
    for (const row of rows) expect(row).to.match(/,"CC BY","Cite the source"$/);
  });

  it('runs nothing in a spreadsheet', () => {
    for (const cell of csvOf(withText(smallDataset(), '=HYPERLINK("x")')).matchAll(/(?:^|,)"([^"]*)/gm))
      expect(cell[1]).not.to.match(/^[=+\-@\t\r]/);
  });

  it('of assessors has a column for each of them', async () => {
    const dataset = await fetchDataset('deepseek-by-source');
    const view = valueOf(
      toBySourceView(dataset, { model: 'deepseek-r1', rubrics: ['osai-14', 'mof-1.0'] }, wording),
    );
    const [head = '', row = ''] = toComparisonCsv({ by: 'source', view }, wording).text.split('\r\n');
    expect(head).to.contain('European Open Source AI Index, June 2025').and.contain('Model Openness Tool');
    expect(row.length).to.be.greaterThan(20);
  });
});
