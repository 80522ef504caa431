import { expect } from '@open-wc/testing';
import type { Missing, Result } from '../../src/dataset/schema.js';
import { toCellView } from '../../src/shared/cell.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeCriterion, makeRubric } from '../fixtures/datasets.js';

const wording = wordingFor('en');
const { strings } = wording;
const rubric = makeRubric();
const scaleOf = { weights: 'openness', size: 'size', remarks: 'words' };

const cellOf = (criterion: keyof typeof scaleOf, result?: Result) =>
  toCellView(rubric, makeCriterion(criterion, { scale: scaleOf[criterion] }), result, wording);

describe('toCellView(rubric, criterion, result, wording)', () => {
  it('shows a level with its label, symbol and tone', () => {
    expect(cellOf('weights', { level: 'partial' })).to.deep.equal({
      kind: 'level',
      text: 'Partial',
      symbol: '◐',
      outline: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 3a5 5 0 0 1 0 10z',
      tone: 'middle',
      evidence: [],
    });
  });

  it('shows a level without rank as any other', () => {
    expect(cellOf('weights', { level: 'mixed' })).to.include({
      kind: 'level',
      text: 'Mixed',
      tone: 'neutral',
    });
  });

  it('shows values with their unit and metric, and all in one line', () => {
    const cell = cellOf('size', { values: [{ value: 7 }, { value: 90.8, unit: '%', metric: 'Pass@1' }] });
    expect(cell).to.include({ kind: 'values', tone: 'neutral' });
    expect(cell.values).to.deep.equal([{ text: '7\u00a0B' }, { text: '90.8\u00a0%', metric: 'Pass@1' }]);
    for (const { text } of cell.values ?? []) expect(cell.text).to.include(text);
    expect(cell.text).to.include('Pass@1');
  });

  it('shows values in the numbers of the language', () => {
    const german = wordingFor('de');
    const criterion = makeCriterion('size', { scale: 'size' });
    const cell = toCellView(rubric, criterion, { values: [{ value: 1.5 }] }, german);
    expect(cell.values?.[0]?.text).to.equal('1,5\u00a0B');
  });

  it('shows a text as it is', () => {
    expect(cellOf('remarks', { text: '<b>on request</b>' })).to.include({
      kind: 'text',
      text: '<b>on request</b>',
      tone: 'neutral',
    });
  });

  const kinds: Missing[] = ['not-available', 'blank', 'not-applicable', 'not-assessed', 'not-disclosed'];
  for (const missing of kinds) {
    it(`shows ${missing} in its own words, without level and symbol`, () => {
      const cell = cellOf('weights', { missing });
      expect(cell).to.deep.equal({
        kind: 'missing',
        text: strings.missing[missing],
        tone: 'neutral',
        evidence: [],
      });
    });
  }

  it('has different words for each kind of missing, none of them those of a level', () => {
    const words = [...Object.values(strings.missing), strings.noInformation, 'Open', 'Partial', 'Closed'];
    expect(new Set(words).size).to.equal(words.length);
  });

  const nothing: Record<string, Result | undefined> = {
    'no result': undefined,
    'a level that the scale does not have': { level: 'openish' },
    'a level that every object has': { level: 'constructor' },
  };
  for (const [name, result] of Object.entries(nothing)) {
    it(`shows ${name} as no information`, () => {
      const cell = cellOf('weights', result);
      expect(cell).to.include({ kind: 'missing', text: strings.noInformation, tone: 'neutral' });
      expect(cell.symbol).to.equal(undefined);
    });
  }

  it('shows a level under a scale of numbers as no information', () => {
    expect(cellOf('size', { level: 'open' })).to.include({ kind: 'missing', text: strings.noInformation });
  });

  it('keeps note and evidence of every kind of result', () => {
    const remarks = { note: 'a note', evidence: [{ label: 'a book' }] };
    const results: Result[] = [
      { level: 'open' },
      { level: 'openish' },
      { values: [{ value: 1 }] },
      { text: 'x' },
      { missing: 'blank' },
    ];
    for (const result of results) {
      const cell = cellOf('weights', { ...result, ...remarks });
      expect(cell.note).to.equal('a note');
      expect(cell.evidence).to.deep.equal([{ text: 'a book' }]);
    }
  });
});

describe('evidence of a cell', () => {
  const linkOf = (evidence: { url?: string; label?: string }) =>
    cellOf('weights', { level: 'open', evidence: [evidence as { url: string }] }).evidence[0];

  it('is a link with its label', () => {
    expect(linkOf({ url: 'https://e.example/a', label: 'The paper' })).to.deep.equal({
      text: 'The paper',
      url: 'https://e.example/a',
    });
  });

  const addresses: [url: string, text: string][] = [
    ['https://www.e.example/', 'e.example'],
    ['https://e.example/a', 'e.example/a'],
    ['https://e.example/a/b/c.pdf', 'e.example/…/c.pdf'],
    ['https://e.example/a/?q=1#x', 'e.example/a'],
  ];
  for (const [url, text] of addresses) {
    it(`is named ${text} where ${url} has no label`, () =>
      expect(linkOf({ url })).to.deep.equal({ text, url, isShortened: true }));
  }

  for (const url of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'a.b',
  ]) {
    it(`has no link for ${JSON.stringify(url)}`, () => {
      expect(linkOf({ url, label: 'click' })).to.deep.equal({ text: 'click' });
      expect(linkOf({ url })).to.not.have.property('url');
    });
  }
});
