import { expect, fixture, html } from '@open-wc/testing';
import './with-parts.js';
import '../../src/define.js';
import { richDataset } from '../fixtures/prices.js';
import { rootOf, smallDataset } from './openness-fixtures.js';

/** What is copied of a passage, as plain text; undefined where the browser is left to do it. */
function copy(element: Element, from: Node, to: Node, last = to.childNodes.length): string | undefined {
  getSelection()!.setBaseAndExtent(from, 0, to, last);
  const event = new ClipboardEvent('copy', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  rootOf(element).querySelector('table tbody')!.dispatchEvent(event);
  return event.defaultPrevented ? event.clipboardData!.getData('text/plain') : undefined;
}

function rowsOf(element: Element): string[] | undefined {
  const table = rootOf(element).querySelector('table')!;
  return copy(element, table, table)?.split('\n');
}

const compare = () =>
  fixture(html`<openness-compare lang="en" models="alpha,beta" .data=${smallDataset()}></openness-compare>`);

describe('Rows that are selected and copied', () => {
  it('of a comparison are cells with tabs between them, each text once', async () => {
    expect((await rowsOf(await compare()))?.slice(0, 5)).to.deep.equal([
      'Criterion\tAlpha Maker\tBeta',
      'Total\t1.5 of 3 50% The source itself reports 9 of 10.\t0 of 3 0% 2 of 3 criteria have a level.',
      'First group\t\t',
      'Weights\tOpen\tClosed',
      'Paper\tPartial\tNo information',
    ]);
  });

  it('of a list are so too, as bars and as a grid, without the boxes', async () => {
    const element = await fixture(html`<openness-index lang="en" .data=${smallDataset()}></openness-index>`);
    expect(rowsOf(element)?.[0]).to.equal('Rank\tModel\tOrganisation\tReleased\tTotal');
    expect(rowsOf(element)?.[1]).to.equal('1\tAlpha\tMaker\tJanuary 2025\t1.5 of 3');
    const grid = await fixture(
      html`<openness-index lang="en" view="grid" .data=${smallDataset()}></openness-index>`,
    );
    expect(rowsOf(grid)?.[2]).to.match(/^1\tAlpha\t1.5 of 3\tOpen\tPartial\tClosed$/);
  });

  it('of prices are so too', async () => {
    const element = await fixture(
      html`<pricing-table lang="en" as-of="2026-11-22" .data=${richDataset()}></pricing-table>`,
    );
    const [head = '', ...rows] = rowsOf(element) ?? [];
    expect(head).to.match(/^Model\tSeller\t/);
    expect(rows.length).to.be.greaterThan(1);
    for (const row of rows) expect(row).to.match(/^[^\t]+\t[^\t]+\t/);
  });

  it('are left to the browser where they are a few words, or go on beyond the table', async () => {
    const element = await compare();
    const cell = rootOf(element).querySelector('.row td')!;
    expect(copy(element, cell, cell)).to.equal(undefined);
    const credit = rootOf(element).querySelector('.credit')!;
    expect(copy(element, cell, credit)).to.equal(undefined);
  });

  it('hold no words that are there for the ear only', async () => {
    const element = await compare();
    for (const silent of rootOf(element).querySelectorAll('.visually-hidden, .mark'))
      expect(getComputedStyle(silent).userSelect || getComputedStyle(silent).webkitUserSelect).to.equal(
        'none',
      );
  });
});
