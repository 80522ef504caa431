import { expect } from '@open-wc/testing';
import type { Dataset, Model, Rubric } from '../../../src/dataset/schema.js';
import {
  filterEntries,
  type IndexFilters,
  isFiltered,
  noFilters,
  withLevel,
} from '../../../src/elements/openness-index/filters.js';
import { readHash, writeHash } from '../../../src/elements/openness-index/hash-state.js';
import { entriesOf } from '../../../src/elements/openness-index/index-entries.js';
import { searchFor, toSearchText } from '../../../src/elements/openness-index/search-text.js';
import { formatSort, parseSort, sortEntries } from '../../../src/elements/openness-index/sort-entries.js';
import { makeAssessment, makeDataset, makeModel, makeRubric } from '../../fixtures/datasets.js';
import { parse } from '../openness-fixtures.js';

describe('Searching the list', () => {
  const model = makeModel('tulu-3', {
    name: 'Tülu 3',
    organization: { name: 'Allen Institute (Ai2)' },
    baseModel: 'Llama 3.1 8B',
    aliases: ['Allen-Tulu', 'Łódź Øre'],
  });
  const finds = (search: string, where: Model = model) => searchFor(search)(toSearchText(where));

  it('goes by the letters, whatever their case and accents', () => {
    for (const search of ['tulu', 'TÜLU', 'tu\u0308lu 3', ' tülu  3 ', 'lodz', 'ore']) {
      expect(finds(search), search).to.equal(true);
    }
    expect(finds('tulo')).to.equal(false);
  });

  it('looks through name, organisation, base model and aliases', () => {
    for (const search of ['allen inst', 'ai2', 'llama 3.1', 'allen-tulu', 'ulu']) {
      expect(finds(search), search).to.equal(true);
    }
  });

  it('finds words of several fields, each from its beginning', () => {
    expect(finds('ai2 tulu')).to.equal(true);
    expect(finds('ai2 ulu')).to.equal(false);
  });

  it('takes no text for a pattern', () => {
    for (const search of ['.*', '[', '(?:', '\\', '$', 'tulu|x', '+'])
      expect(finds(search), search).to.equal(false);
    expect(finds('(')).to.equal(true);
    expect(finds('(ai2)')).to.equal(true);
  });
});

const rubric: Rubric = makeRubric();
const dataset: Dataset = parse(
  makeDataset({
    rubrics: [rubric],
    models: [
      makeModel('a', {
        organization: { name: 'Été' },
        released: '2024-05',
        licenses: [{ name: 'Apache Two', spdx: 'Apache-2.0' }],
        modalities: ['text'],
      }),
      makeModel('b', {
        organization: { name: 'beta' },
        released: '2024',
        licenses: [{ name: 'Own licence' }],
        modalities: ['code', 'text'],
      }),
      makeModel('c', { released: '2023-11-30', modalities: ['image'] }),
      makeModel('d'),
    ],
    assessments: [
      makeAssessment('a', { weights: { level: 'open' }, paper: { level: 'closed' } }),
      makeAssessment('b', { weights: { level: 'partial' }, paper: { missing: 'not-assessed' } }),
      makeAssessment('c', { weights: { level: 'open' }, paper: { level: 'open' } }),
      makeAssessment('d', {}),
    ],
  }),
);

const idsOf = (parts: Partial<IndexFilters>, modality = '') =>
  filterEntries(entriesOf(dataset, rubric, modality), rubric, { ...noFilters, ...parts })
    .map(({ model }) => model.id)
    .sort()
    .join('');

describe('Filtering the list', () => {
  it('by nothing shows all', () => {
    expect(idsOf({})).to.equal('abcd');
    expect([isFiltered(noFilters), isFiltered({ ...noFilters, search: ' ' })]).to.deep.equal([false, false]);
    expect(isFiltered({ ...noFilters, levels: 'paper:open' })).to.equal(true);
  });

  it('by kind', () => {
    expect([idsOf({}, 'text'), idsOf({}, 'TEXT'), idsOf({}, 'image'), idsOf({}, 'tex')]).to.deep.equal([
      'ab',
      'ab',
      'c',
      '',
    ]);
  });

  it('by organisation and licence, as wholes', () => {
    expect([idsOf({ organization: 'ete' }), idsOf({ organization: 'bet' })]).to.deep.equal(['a', '']);
    expect([idsOf({ license: 'apache-2.0' }), idsOf({ license: 'Apache Two' })]).to.deep.equal(['a', 'a']);
    expect(idsOf({ license: 'own licence' })).to.equal('b');
  });

  it('by date of release, both ends included, and never by a date that is not known', () => {
    expect(idsOf({ releasedFrom: '2024-05' })).to.equal('a');
    expect(idsOf({ releasedFrom: '2024-01' })).to.equal('ab');
    expect(idsOf({ releasedUntil: '2024-05' })).to.equal('ac');
    expect(idsOf({ releasedUntil: '2024' })).to.equal('abc');
    expect(idsOf({ releasedFrom: '2023-11', releasedUntil: '2023-11' })).to.equal('c');
    expect(idsOf({ releasedFrom: 'last year', releasedUntil: '2024-13' })).to.equal('abcd');
  });

  it('by levels: of several criteria all, of one criterion any, and never by a missing result', () => {
    expect(idsOf({ levels: 'weights:open' })).to.equal('ac');
    expect(idsOf({ levels: 'weights:open, paper:closed' })).to.equal('a');
    expect(idsOf({ levels: 'weights:open,weights:partial' })).to.equal('abc');
    expect(idsOf({ levels: 'paper:closed' })).to.equal('a');
    expect(idsOf({ levels: 'paper:whatever,size:open,constructor:open' })).to.equal('abcd');
  });

  it('sets and frees the level of one criterion', () => {
    expect(withLevel(rubric, 'weights:open,paper:closed', 'weights', 'closed')).to.equal(
      'paper:closed,weights:closed',
    );
    expect(withLevel(rubric, 'weights:open,paper:closed', 'paper', '')).to.equal('weights:open');
  });
});

describe('Sorting the list', () => {
  const sorted = (sort: string) =>
    sortEntries(entriesOf(dataset, rubric, ''), parseSort(sort, true))
      .map(({ model }) => model.id)
      .join('');

  it('goes both ways, with what is not known last', () => {
    expect([sorted('name'), sorted('-name')]).to.deep.equal(['abcd', 'dcba']);
    expect([sorted('organization').slice(0, 2), sorted('-organization').slice(0, 2)]).to.deep.equal([
      'ba',
      'ab',
    ]);
    expect([sorted('released'), sorted('-released')]).to.deep.equal(['cbad', 'abcd']);
    expect(sorted('nonsense')).to.equal(sorted('rank'));
    expect(sorted('-rank').at(-1)).to.equal(sorted('rank').at(0));
  });

  it('reads back what it writes', () => {
    for (const sort of ['rank', '-rank', 'name', '-released']) {
      expect(formatSort(parseSort(sort, true))).to.equal(sort);
    }
    expect(parseSort('rank', false).column).to.equal('name');
  });
});

describe('State in the address', () => {
  it('comes back as it was written', () => {
    const state = {
      search: 'Tülu & co; 100% (a:b)=#?/\u{1f600}',
      levels: 'paper:open,weights:closed',
      modality: '',
      selected: 'a/b,c',
    };
    const hash = writeHash('', 'index', state);
    expect(hash).to.contain('levels:paper:open,weights:closed').and.contain('selected:a/b,c');
    expect({ ...readHash(hash, 'index') }).to.deep.equal(state);
    const address = new URL('https://page.example/');
    address.hash = hash;
    expect(address.hash).to.equal(hash);
  });

  it('leaves other keys alone, to the letter', () => {
    const before = '#section&other=1%2&x=y&key=index=search:a';
    const after = writeHash(before, 'index', { sort: '-name' });
    expect(after).to.equal(`${before}&index=sort:-name`);
    expect(writeHash(after, 'index', { sort: 'name' })).to.equal(`${before}&index=sort:name`);
    expect(writeHash(after, 'index', {})).to.equal(before);
    expect(writeHash('#index=sort:name', 'index', {})).to.equal('');
    expect({ ...readHash(writeHash(after, 'a&b=c', { view: 'grid' }), 'a&b=c') }).to.deep.equal({
      view: 'grid',
    });
  });

  it('survives what people write into addresses', () => {
    for (const hash of ['', '#', '#index', '#%', '#&&=&', '#x=1']) {
      expect(readHash(hash, 'index'), hash).to.equal(undefined);
    }
    expect({ ...readHash('#index=search:%;view:grid;;:;__proto__:x', 'index') }).to.deep.equal({
      view: 'grid',
    });
    expect(() => writeHash('', 'index', { search: '\ud800' })).not.to.throw();
  });
});
