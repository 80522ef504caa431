import { expect } from '@open-wc/testing';
import { mergeDatasets } from '../../src/dataset/merge.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { makeDataset, makeModel, makeRubric } from '../fixtures/datasets.js';

describe('mergeDatasets(datasets)', () => {
  it('answers a single dataset as it is', () => {
    const one = makeDataset();
    expect(mergeDatasets([one])).to.equal(one);
  });

  it('keeps the first of what two have under one id, and all of the rest', () => {
    const one = makeDataset({ models: [makeModel('alpha', { name: 'First' })] });
    const other = makeDataset({
      id: 'other',
      models: [makeModel('alpha', { name: 'Second' }), makeModel('beta')],
    });
    const merged = mergeDatasets([one, other]);
    expect(merged.models.map(({ name }) => name)).to.deep.equal(['First', 'The beta']);
    expect(merged.id).to.equal(one.id);
    expect(merged.rubrics.length).to.equal(one.rubrics.length);
  });

  it('joins topics of one id, each criterion once', () => {
    const topic = { id: 'weights', name: 'Weights' };
    const one = makeDataset({ topics: [{ ...topic, criteria: ['a/x', 'b/y'] }] });
    const other = makeDataset({ topics: [{ ...topic, criteria: ['b/y', 'c/z'] }] });
    expect(mergeDatasets([one, other]).topics).to.deep.equal([{ ...topic, criteria: ['a/x', 'b/y', 'c/z'] }]);
  });

  it('says of a rubric from data in another language which its own is', () => {
    const other = makeDataset({ language: 'de', rubrics: [makeRubric({ id: 'other' })] });
    const languages = mergeDatasets([makeDataset(), other]).rubrics.map(({ language }) => language);
    expect(languages).to.deep.equal([undefined, 'de']);
  });

  it('makes a dataset that passes the check', () => {
    const outcome = parseDataset(mergeDatasets([makeDataset(), makeDataset({ id: 'other' })]));
    expect(outcome.ok && outcome.value.dropped).to.equal(0);
  });
});
