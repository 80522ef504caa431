import { expect } from '@open-wc/testing';
import type { Model } from '../../src/dataset/schema.js';
import { searchFor, toSearchText } from '../../src/shared/search-text.js';
import { makeModel } from '../fixtures/datasets.js';

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
