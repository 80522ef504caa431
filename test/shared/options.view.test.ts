import { expect } from '@open-wc/testing';
import { mostOptions } from '../../src/dataset/limits.js';
import { toOptions } from '../../src/shared/options.view.js';

const print = (value: string) => `The ${value}`;
const more = (amount: number) => `${amount} more`;
const chosen = (values: string[], choice: string) =>
  toOptions(values, choice, print, more)
    .filter(({ isChosen }) => isChosen)
    .map(({ text }) => text);

describe('A list to choose from', () => {
  it('has each value with its text, and none chosen', () => {
    expect(toOptions(['a', 'b'], '', print, more)).to.deep.equal([
      { value: 'a', text: 'The a', isChosen: false },
      { value: 'b', text: 'The b', isChosen: false },
    ]);
    expect(toOptions([], '  ', print, more)).to.deep.equal([]);
  });

  it('finds the chosen one whatever its case and accents', () => {
    expect(chosen(['Été', 'Hiver'], 'ETE')).to.deep.equal(['The Été']);
  });

  it('shows a choice that is none of them first, as it is', () => {
    expect(toOptions(['a'], 'b', print, more)[0]).to.deep.equal({ value: 'b', text: 'b', isChosen: true });
    expect(chosen(['constructor'], '__proto__')).to.deep.equal(['__proto__']);
  });

  it('has the first of very many, says how many more there are, and keeps the choice', () => {
    const values = Array.from({ length: mostOptions + 5 }, (_, index) => String(index));
    expect(toOptions(values, '', print, more)).to.have.length(mostOptions + 1);
    expect(toOptions(values, '', print, more).at(-1)).to.deep.equal({
      value: '',
      text: '… 5 more',
      isChosen: false,
    });
    expect(chosen(values, '504')).to.deep.equal(['504']);
    expect(toOptions(values.slice(0, mostOptions), '', print, more)).to.have.length(mostOptions);
  });
});
