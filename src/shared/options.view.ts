import { foldText } from './fold-text.js';

/** One of the values to choose from. */
export interface OptionView {
  value: string;
  text: string;
  isChosen: boolean;
}

/** A choice that is none of the options, out of an attribute or an address, is shown as it is. */
export function toOptions(values: string[], chosen: string, print: (value: string) => string): OptionView[] {
  const wanted = foldText(chosen);
  const options = values.map((value) => ({
    value,
    text: print(value),
    isChosen: wanted !== '' && foldText(value) === wanted,
  }));
  const isKnown = wanted === '' || options.some(({ isChosen }) => isChosen);
  return isKnown ? options : [{ value: chosen, text: chosen, isChosen: true }, ...options];
}
