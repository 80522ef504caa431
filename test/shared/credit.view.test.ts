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
    const { cite, ...credit } = toCreditView(dataset, rubric, [makeAssessment('olmo')], wording);
    expect(cite.text).to.contain('The Rubric, 2025');
    expect(credit).to.deep.equal({
      sources: [{ text: 'The Index', url: 'https://index.example/' }],
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

  it('names each source of the assessments once, and without any the dataset', () => {
    const other = makeSource({ id: 'other', name: 'Another', url: 'https://other.example/' });
    const unused = makeSource({ id: 'unused', name: 'Unused' });
    const several = makeDataset({ sources: [makeSource(), other, unused] });
    const namesOf = (...sources: string[]) =>
      toCreditView(
        several,
        rubric,
        sources.map((source) => makeAssessment('olmo', {}, { source })),
        wording,
      ).sources.map(({ text }) => text);
    expect(namesOf('other')).to.deep.equal(['Another']);
    expect(namesOf('other', 'index', 'other')).to.deep.equal(['The Index', 'Another']);
    expect(namesOf()).to.deep.equal(['The Dataset']);
  });

  it('does not name the source twice', () => {
    const same = makeRubric({ name: 'The Index' });
    expect(toCreditView(dataset, same, [makeAssessment('olmo')], wording).edition).to.equal('2025');
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

describe('toSourceCredit(dataset, sources, date, wording)', () => {
  const licensed = makeSource({ license: { name: 'MIT' }, citation: 'The source' });

  it('prefers licence and citation of the only source', () => {
    const credit = toSourceCredit(dataset, [licensed], '2025', wording);
    expect(credit.license).to.deep.equal({ text: 'MIT' });
    expect(credit.citation).to.equal('The source');
  });

  it('takes licence and citation of the dataset where several sources have a say', () => {
    const credit = toSourceCredit(dataset, [licensed, makeSource({ id: 'other' })], '2025', wording);
    expect(credit.sources).to.have.length(2);
    expect(credit.license.text).to.equal('CC BY 4.0');
    expect(credit.citation).to.equal('The dataset');
  });

  it('credits the dataset where there is no source', () => {
    const credit = toSourceCredit(dataset, [], '2025', wording);
    expect(credit.sources).to.deep.equal([{ text: 'The Dataset' }]);
    expect(credit.license.text).to.equal('CC BY 4.0');
    expect(credit.asOf).to.equal(asOf('2025'));
  });

  it('has no citation where there is none, and no link for an unsafe address', () => {
    const source = makeSource({
      url: 'javascript:alert(1)',
      license: { name: 'MIT', url: '//evil.example' },
    });
    const { cite, ...credit } = toSourceCredit(makeDataset(), [source], '2025', wording);
    expect(cite.text).not.to.contain('alert');
    expect(credit).to.deep.equal({
      sources: [{ text: 'The Index' }],
      asOf: asOf('2025'),
      license: { text: 'MIT' },
    });
  });
});
