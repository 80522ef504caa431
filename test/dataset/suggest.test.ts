import { expect } from '@open-wc/testing';
import { nearest } from '../../src/dataset/suggest.js';

const candidates = [
  { id: 'deepseek-r1', names: ['deepseek-r1', 'DeepSeek R1', 'deepseek-reasoner'] },
  { id: 'deepseek-v3', names: ['deepseek-v3', 'DeepSeek V3'] },
  { id: 'llama-3.1', names: ['llama-3.1', 'Llama 3.1'] },
  { id: 'olmo', names: ['olmo', 'OLMo'] },
];

describe('nearest(text, candidates)', () => {
  it('forgives case, punctuation and accents', () => {
    expect(nearest('DeepSeek_R1', candidates)[0]).to.equal('deepseek-r1');
    expect(nearest('Llamá 3-1', candidates)).to.deep.equal(['llama-3.1']);
  });

  it('forgives a slip of the finger', () => {
    expect(nearest('olmoo', candidates)).to.deep.equal(['olmo']);
    expect(nearest('lama-3.1', candidates)).to.deep.equal(['llama-3.1']);
    expect(nearest('depseek-v3', candidates)[0]).to.equal('deepseek-v3');
  });

  it('completes the beginning of a name, and the names that other people use', () => {
    expect(nearest('deepseek', candidates)).to.deep.equal(['deepseek-r1', 'deepseek-v3']);
    expect(nearest('deepseek-reason', candidates)[0]).to.equal('deepseek-r1');
  });

  it('answers nothing where nothing is near', () => {
    for (const text of ['', '  ', '---', 'gpt-4', 'something quite different']) {
      expect(nearest(text, candidates), text).to.deep.equal([]);
    }
    expect(nearest('olmo', [])).to.deep.equal([]);
    expect(nearest('olmo', [{ id: 'nameless', names: [] }])).to.deep.equal([]);
    expect(nearest('olmo', [{ id: 'dashes', names: ['--'] }])).to.deep.equal([]);
  });

  it('answers three at most, each once, in an order that does not depend on the list', () => {
    const many = ['m-5', 'm-3', 'm-1', 'm-4', 'm-2'].map((id) => ({ id, names: [id, id] }));
    expect(nearest('m-9', many)).to.deep.equal(['m-1', 'm-2', 'm-3']);
    expect(nearest('m-9', [...many].reverse())).to.deep.equal(['m-1', 'm-2', 'm-3']);
  });

  it('copes with a text of any length and with very many names', () => {
    expect(nearest('x'.repeat(100_000), candidates)).to.deep.equal([]);
    const names = Array.from({ length: 200_000 }, () => 'x');
    expect(nearest('olmo', [{ id: 'crowd', names: [...names, 'olmo'] }])).to.deep.equal(['crowd']);
  });
});
