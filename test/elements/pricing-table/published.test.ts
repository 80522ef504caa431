import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { fetchDataset } from '../openness-fixtures.js';
import { outcomeOf, strings, viewOf } from './view-fixtures.js';

describe('The published prices', () => {
  let prices: Dataset;

  before(async () => {
    prices = await fetchDataset('prices');
  });

  it('have the night discount of DeepSeek in two rows, in dollars and in yuan', () => {
    const rows = viewOf({ models: ['deepseek-chat'], asOf: '2025-03-01' }, prices).rows;
    const texts = rows.map((row) => row.prices?.map(({ text }) => text));
    expect(texts).to.deep.include(['$0.27', '$0.07', '$1.10']);
    expect(texts).to.deep.include(['$0.135', '$0.035', '$0.55']);
    expect(rows.every(({ remarks }) => remarks.some((text) => text.includes('00:30–08:30')))).to.equal(true);
  });

  it('follow the history of an alias, minute by minute', () => {
    const cached = (asOf: string) =>
      viewOf({ models: ['deepseek-chat'], asOf }, prices).rows.map(({ prices }) => prices?.[1]?.text);
    expect(cached('2025-01-20')).to.include(strings.notPublished);
    expect(cached('2025-10-01')).to.include('$0.028');
    expect(cached('2026-05-01')).to.include('$0.0028');
    expect(outcomeOf({ models: ['deepseek-chat'], asOf: '2026-07-24T16:00Z' }, prices)).to.deep.equal({
      ok: true,
      value: undefined,
    });
  });

  it('are all shown, each with its source', () => {
    const { rows } = viewOf({}, prices);
    expect(rows.length).to.be.greaterThan(300);
    for (const row of rows) expect(row.source.link.text, row.id).not.to.equal('');
  });
});
