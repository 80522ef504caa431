import { expect } from '@open-wc/testing';
import { toCreditView, toSourceCredit } from '../../src/shared/credit.view.js';
import { wordingFor } from '../../src/shared/wording.js';
import { makeAssessment, makeDataset, makeRubric, makeSource, mean } from '../fixtures/datasets.js';

const wording = wordingFor('en');
const { strings, format } = wording;
const dataset = makeDataset({ citation: 'The dataset' });
const rubric = makeRubric();
const asOf = (date: string) => strings.asOf(format.date(date));

describe('toCreditView(dataset, rubric, assessments, wording)', () => {
  it('names source, edition, date, licence, citation and rule', () => {
    expect(toCreditView(dataset, rubric, [makeAssessment('olmo')], wording)).to.deep.equal({
      source: { text: 'The Index', url: 'https://index.example/' },
      edition: 'The Rubric, 2025',
      asOf: asOf('2025-06'),
      license: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      citation: 'The dataset',
      rule: strings.missingRule.zero,
    });
  });

  it('is dated by the newest assessment, and without any by the dataset', () => {
    const dates = ['2025-06', '2025-06-25', '2024'];
    const assessments = dates.map((date) => makeAssessment('olmo', {}, { date }));
    expect(toCreditView(dataset, rubric, assessments, wording).asOf).to.equal(asOf('2025-06-25'));
    expect(toCreditView(dataset, rubric, [], wording).asOf).to.equal(asOf(dataset.updated));
  });

  it('takes the source of the assessments before that of the rubric', () => {
    const other = makeSource({ id: 'other', name: 'Another', url: 'https://other.example/' });
    const both = makeDataset({ sources: [makeSource(), other] });
    const assessment = makeAssessment('olmo', {}, { source: 'other' });
    expect(toCreditView(both, rubric, [assessment], wording).source.text).to.equal('Another');
    expect(toCreditView(both, rubric, [], wording).source.text).to.equal('The Index');
  });

  it('does not name the source twice', () => {
    const same = makeRubric({ name: 'The Index' });
    expect(toCreditView(dataset, same, [], wording).edition).to.equal('2025');
  });

  it('states how missing results count, where a total is made', () => {
    for (const missing of ['zero', 'skip', 'no-total'] as const) {
      const counted = makeRubric({ aggregate: mean(missing) });
      expect(toCreditView(dataset, counted, [], wording).rule).to.equal(strings.missingRule[missing]);
    }
    const none = makeRubric({ aggregate: { kind: 'none' } });
    expect(toCreditView(dataset, none, [], wording)).to.not.have.property('rule');
  });
});

describe('toSourceCredit(dataset, source, date, wording)', () => {
  it('prefers licence and citation of the source', () => {
    const source = makeSource({ license: { name: 'MIT' }, citation: 'The source' });
    const credit = toSourceCredit(dataset, source, '2025', wording);
    expect(credit.license).to.deep.equal({ text: 'MIT' });
    expect(credit.citation).to.equal('The source');
  });

  it('credits the dataset where there is no source', () => {
    const credit = toSourceCredit(dataset, undefined, '2025', wording);
    expect(credit.source).to.deep.equal({ text: 'The Dataset' });
    expect(credit.license.text).to.equal('CC BY 4.0');
    expect(credit.asOf).to.equal(asOf('2025'));
  });

  it('has no citation where there is none, and no link for an unsafe address', () => {
    const source = makeSource({
      url: 'javascript:alert(1)',
      license: { name: 'MIT', url: '//evil.example' },
    });
    const credit = toSourceCredit(makeDataset(), source, '2025', wording);
    expect(credit).to.deep.equal({
      source: { text: 'The Index' },
      asOf: asOf('2025'),
      license: { text: 'MIT' },
    });
  });
});
