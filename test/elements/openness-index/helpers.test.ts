import { expect } from '@open-wc/testing';
import type { Dataset, Rubric } from '../../../src/dataset/schema.js';
import {
  filterEntries,
  type IndexFilters,
  isFiltered,
  noFilters,
  withLevel,
} from '../../../src/elements/openness-index/filters.js';
import { entriesOf } from '../../../src/elements/openness-index/index-entries.js';
import { parseSort, sortEntries } from '../../../src/elements/openness-index/sort-entries.js';
import { formatSort } from '../../../src/shared/sort-order.js';
import { makeAssessment, makeDataset, makeModel, makeRubric } from '../../fixtures/datasets.js';
import { parse } from '../openness-fixtures.js';

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
