import { expect } from '@open-wc/testing';
import { openSealed, withSeal } from '../../src/dataset/seal.js';
import { makeDataset } from '../fixtures/datasets.js';

const dataset = makeDataset();
const text = withSeal(JSON.stringify(dataset), '1.2.3');

describe('openSealed(text, version)', () => {
  it('answers the dataset, without its seal, and the text is JSON with it', () => {
    expect(openSealed(text, '1.2.3')).to.deep.equal(dataset);
    expect(JSON.parse(text)).to.deep.include(dataset);
  });

  it('answers nothing where a letter has changed, or the version, or there is no seal', () => {
    const others = [
      text.replace('olmo', 'olmq'),
      text.replace('"seal":', '"seal":1'),
      `${text}\n`,
      text.slice(0, -1),
      JSON.stringify(dataset),
      '',
      '<!doctype html>',
    ];
    for (const other of others) expect(openSealed(other, '1.2.3'), other.slice(0, 40)).to.equal(undefined);
    expect(openSealed(text, '1.2.4')).to.equal(undefined);
  });
});
