import { mostOptions } from '../dataset/limits.js';
import { foldText } from './fold-text.js';

/** One of the values to choose from. */
export interface OptionView {
  value: string;
  text: string;
  isChosen: boolean;
}

/**
 * A choice that is none of the options, out of an attribute or an address, is shown as it is. Of very many values the
 * first are options, and an entry that is no choice says how many `more` there are.
 */
export function toOptions(
  all: string[],
  chosen: string,
  print: (value: string) => string,
  more: (amount: number) => string,
): OptionView[] {
  const values = all.slice(0, mostOptions);
  const left = all.length - values.length;
  const wanted = foldText(chosen);
  const options = values.map((value) => ({
    value,
    text: print(value),
    isChosen: wanted !== '' && foldText(value) === wanted,
  }));
  const isKnown = wanted === '' || options.some(({ isChosen }) => isChosen);
  if (!isKnown) options.unshift({ value: chosen, text: chosen, isChosen: true });
  if (left > 0) options.push({ value: '', text: `… ${more(left)}`, isChosen: false });
  return options;
}
