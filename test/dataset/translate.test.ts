import { expect } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset, Rubric, Translation } from '../../src/dataset/schema.js';
import { translateDataset } from '../../src/dataset/translate.js';
import { originalOf } from '../../src/dataset/translated.js';
import { makeDataset, makeRubric } from '../fixtures/datasets.js';

const portuguese: Translation = {
  name: 'A Rubrica',
  groups: { availability: 'Disponibilidade' },
  criteria: { weights: { name: 'Sobre os pesos' } },
  scales: { openness: { levels: { open: 'Aberto' } }, size: { unit: 'mil milhões' } },
};

const translated = (translations: Record<string, Translation>, parts: Partial<Rubric> = {}) =>
  makeDataset({
    rubrics: [makeRubric({ translations, ...parts })],
    topics: [{ id: 'weights', name: 'Weights', criteria: ['rubric/weights'], translations: { pt: 'Pesos' } }],
  });

const read = (dataset: Dataset, language: string, stringsLanguage = language) =>
  translateDataset(dataset, { language, stringsLanguage });

const rubricIn = (dataset: Dataset, language: string) => read(dataset, language).dataset.rubrics[0]!;

describe('translateDataset(dataset, reader)', () => {
  it('takes the texts of the nearest language, and the original for what is left out', () => {
    const rubric = rubricIn(translated({ pt: portuguese }), 'pt-BR');
    expect(rubric.name).to.equal('A Rubrica');
    expect(rubric.groups.map(({ name }) => name)).to.deep.equal(['Disponibilidade', 'Documentation']);
    expect(rubric.criteria.slice(0, 2).map(({ name }) => name)).to.deep.equal([
      'Sobre os pesos',
      'About code',
    ]);
    const [levels, size] = rubric.scales;
    expect(levels?.kind === 'level' && levels.levels.map(({ label }) => label)).to.include.members([
      'Aberto',
      'Partial',
    ]);
    expect(size?.kind === 'number' && size.unit).to.equal('mil milhões');
    expect(read(translated({}), 'pt').dataset.topics[0]?.name).to.equal('Pesos');
  });

  it('prefers a region of its own, and takes another one where there is no better', () => {
    const names = (language: string) =>
      rubricIn(
        translated({ 'pt-PT': { name: 'PT' }, pt: { name: 'pt' }, 'zh-Hant': { name: 'zh' } }),
        language,
      ).name;
    expect(['pt-PT', 'pt-BR', 'zh', 'sv'].map(names)).to.deep.equal(['PT', 'pt', 'zh', 'The Rubric']);
  });

  it('keeps the original for its own readers, and for those of a language that nobody has', () => {
    const german = { ...translated({ pt: portuguese }), language: 'de' };
    expect(rubricIn(german, 'de-AT').name).to.equal('The Rubric');
    expect(rubricIn(german, 'constructor').name).to.equal('The Rubric');
  });

  it('names the language of each text that is not in that of the words', () => {
    const dataset = translated({ pt: portuguese });
    const { foreign } = read(dataset, 'pt');
    expect(foreign.get('About code')).to.equal('en');
    expect(foreign.get('The olmo')).to.equal('en');
    expect(foreign.has('Sobre os pesos')).to.equal(false);
    // Swedish words are English ones, and a translation is foreign among them.
    expect(read(translated({ sv: { name: 'Rubriken' } }), 'sv', 'en').foreign.get('Rubriken')).to.equal('sv');
    expect(read(makeDataset(), 'en').foreign.size).to.equal(0);
  });

  it('answers the same for the same reader, keeps ids, and knows the original', () => {
    const dataset = translated({ pt: portuguese });
    const { dataset: local } = read(dataset, 'pt');
    expect(read(dataset, 'pt').dataset).to.equal(local);
    expect(originalOf(local)).to.equal(dataset);
    const ids = ({ criteria }: Rubric) => criteria.map(({ id }) => id);
    expect(ids(local.rubrics[0]!)).to.deep.equal(ids(dataset.rubrics[0]!));
    expect(local.assessments).to.equal(dataset.assessments);
  });

  it('takes ours where the data have none, for English texts alone', () => {
    const translations = { rubrics: { rubric: { name: 'Unsere' } }, topics: {} };
    const nameIn = (dataset: Dataset) =>
      translateDataset(dataset, { language: 'de', stringsLanguage: 'de', translations }).dataset.rubrics[0]
        ?.name;
    expect(nameIn(makeDataset())).to.equal('Unsere');
    expect(nameIn(translated({ de: { name: 'Ihre' } }))).to.equal('Ihre');
    expect(nameIn(makeDataset({ language: 'fr' }))).to.equal('The Rubric');
  });
});

describe('translations in a dataset', () => {
  const issuesOf = (translations: unknown, parts: object = {}) => {
    const outcome = parseDataset({
      ...makeDataset(),
      rubrics: [{ ...makeRubric(), translations }],
      ...parts,
    });
    expect(outcome.ok && outcome.value.dataset.rubrics.length).to.equal(1);
    return outcome.ok ? outcome.value.issues.map(({ code, path }) => `${code} ${path}`) : [];
  };
  const place = 'rubrics[0].translations';

  it('are read without an issue where they fit', () => {
    expect(issuesOf({ 'pt-BR': portuguese })).to.deep.equal([]);
  });

  it('lose what names something unknown, each with its path, and the rubric stays', () => {
    const issues = issuesOf({
      de: {
        groups: { nothing: 'Nichts' },
        criteria: { nothing: { name: 'Nichts' } },
        scales: { nothing: {}, openness: { levels: { nothing: 'Nichts' } } },
        classes: { nothing: 'Nichts' },
      },
      'no tag': {},
    });
    expect(issues).to.have.members([
      `unknown-group ${place}.de.groups.nothing`,
      `unknown-criterion ${place}.de.criteria.nothing`,
      `unknown-scale ${place}.de.scales.nothing`,
      `unknown-level ${place}.de.scales.openness.levels.nothing`,
      `unknown-class ${place}.de.classes.nothing`,
      `unknown-language ${place}.no tag`,
    ]);
  });

  it('lose what has not the form of a text', () => {
    const issues = issuesOf({ de: { name: 5, criteria: { weights: { name: '' } } } }, { language: 'no tag' });
    expect(issues.map((issue) => issue.split(' ')[1])).to.have.members([
      `${place}.de.name`,
      `${place}.de.criteria.weights.name`,
      'language',
    ]);
  });
});
