import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { fetchDataset } from '../openness-fixtures.js';
import { outcomeOf, strings, viewOf } from './view-fixtures.js';

const both = ['deepseek-chat', 'deepseek-reasoner'];

describe('The published prices', () => {
  let prices: Dataset;

  before(async () => {
    prices = await fetchDataset('prices');
  });

  /** Model, input and output of the offers in a currency. */
  const pairsOf = (models: string[], asOf: string, currency = '$') =>
    viewOf({ models, asOf }, prices)
      .rows.map((row) => [row.model, row.prices?.[0]?.text ?? '', row.prices?.[2]?.text ?? ''])
      .filter(([, input]) => input?.startsWith(currency));

  it('are those of launch before the first change', () => {
    const launch = [
      ['deepseek-chat', '$0.14', '$0.28'],
      ['deepseek-reasoner', '$0.55', '$2.19'],
    ];
    expect(pairsOf(both, '2025-01-25')).to.deep.equal(launch);
    expect(pairsOf(both, '2025-02-07')).to.deep.equal(launch);
    expect(pairsOf(both, '2025-02-07T23:59Z')).to.deep.equal(launch);
  });

  it('are the new ones of V3 from 2025-02-08 on', () => {
    const changed = [
      ['deepseek-chat', '$0.27', '$1.10'],
      ['deepseek-reasoner', '$0.55', '$2.19'],
    ];
    for (const asOf of ['2025-02-08', '2025-02-08T00:00Z', '2025-02-20', '2025-02-26T16:29Z']) {
      expect(pairsOf(both, asOf), asOf).to.deep.equal(changed);
    }
  });

  const offPeak = [['deepseek-chat', '$0.135', '$0.55']];
  const standard = [['deepseek-chat', '$0.27', '$1.10']];
  const moments: [asOf: string, pairs: string[][]][] = [
    ['2025-03-10T12:00Z', standard],
    ['2025-03-10T16:29Z', standard],
    ['2025-03-10T16:30Z', offPeak],
    ['2025-03-10T17:00Z', offPeak],
    ['2025-03-11T00:29Z', offPeak],
    ['2025-03-11T00:30Z', standard],
    ['2025-03-15T17:00Z', offPeak],
    ['2025-02-26T16:30Z', offPeak],
    ['2025-09-05T15:59Z', standard],
    ['2025-09-05T16:00Z', [['deepseek-chat', '$0.56', '$1.68']]],
  ];
  for (const [asOf, pairs] of moments) {
    it(`are those of the hour at ${asOf}`, () => {
      expect(pairsOf(['deepseek-chat'], asOf)).to.deep.equal(pairs);
    });
  }

  it('are those of both hours on a day of the night discount, each with its condition', () => {
    const { rows } = viewOf({ models: ['deepseek-chat'], asOf: '2025-03-10' }, prices);
    const texts = rows.map((row) => row.prices?.map(({ text }) => text));
    expect(texts).to.deep.include(['$0.27', '$0.07', '$1.10']);
    expect(texts).to.deep.include(['$0.135', '$0.035', '$0.55']);
    for (const { remarks } of rows) expect(remarks.join()).to.contain('00:30–08:30');
  });

  it('are listed in yuan beside the dollars', () => {
    expect(pairsOf(['deepseek-chat'], '2025-02-20', 'CN¥')).to.deep.equal([
      ['deepseek-chat', 'CN¥2.00', 'CN¥8.00'],
    ]);
  });

  it('follow the history of an alias, minute by minute', () => {
    const cached = (asOf: string) =>
      viewOf({ models: ['deepseek-chat'], asOf }, prices).rows.map(({ prices }) => prices?.[1]?.text);
    expect(cached('2025-01-20')).to.deep.equal([strings.notPublished]);
    expect(cached('2025-10-01')).to.include('$0.028');
    expect(cached('2026-04-26T12:14Z')).to.deep.equal(['$0.028']);
    expect(cached('2026-04-26T12:15Z')).to.deep.equal(['$0.0028']);
    expect(outcomeOf({ models: ['deepseek-chat'], asOf: '2026-07-24T15:59Z' }, prices)).to.deep.equal({
      ok: true,
      value: undefined,
    });
  });

  it('compare as the blend of the sources does: 0.96, 0.175, 5.5 times', () => {
    const { rows } = viewOf(
      {
        models: both,
        asOf: '2025-01-25',
        columns: ['input', 'output', 'blend'],
        baseline: 'deepseek-chat',
      },
      prices,
    );
    const [chat, reasoner] = rows.map((row) => row.prices ?? []);
    expect(chat?.map(({ text }) => text)).to.deep.equal(['$0.14', '$0.28', '$0.175']);
    expect(reasoner?.map(({ text }) => text)).to.deep.equal(['$0.55', '$2.19', '$0.96']);
    expect(reasoner?.flatMap(({ details }) => details)).to.deep.equal([
      '3.9 × deepseek-chat',
      '7.8 × deepseek-chat',
      '5.5 × deepseek-chat',
    ]);
    expect(chat?.flatMap(({ details }) => details)).to.deep.equal([]);
  });

  it('are all shown, each with its source', () => {
    const { rows } = viewOf({}, prices);
    expect(rows.length).to.be.greaterThan(300);
    for (const row of rows) expect(row.source.link.text, row.id).not.to.equal('');
  });
});
