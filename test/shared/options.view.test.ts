import { expect } from '@open-wc/testing';
import { toOptions } from '../../src/shared/options.view.js';

const print = (value: string) => `The ${value}`;
const chosen = (values: string[], choice: string) =>
  toOptions(values, choice, print)
    .filter(({ isChosen }) => isChosen)
    .map(({ text }) => text);

describe('A list to choose from', () => {
  it('has each value with its text, and none chosen', () => {
    expect(toOptions(['a', 'b'], '', print)).to.deep.equal([
      { value: 'a', text: 'The a', isChosen: false },
      { value: 'b', text: 'The b', isChosen: false },
    ]);
    expect(toOptions([], '  ', print)).to.deep.equal([]);
  });

  it('finds the chosen one whatever its case and accents', () => {
    expect(chosen(['Été', 'Hiver'], 'ETE')).to.deep.equal(['The Été']);
  });

  it('shows a choice that is none of them first, as it is', () => {
    expect(toOptions(['a'], 'b', print)[0]).to.deep.equal({ value: 'b', text: 'b', isChosen: true });
    expect(chosen(['constructor'], '__proto__')).to.deep.equal(['__proto__']);
  });
});
