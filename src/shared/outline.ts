import { otherOutline } from './other-outline.js';

const outlines = new Map([
  ['●', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z'],
  ['◐', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 3a5 5 0 0 1 0 10z'],
  ['○', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3z'],
]);

/** The outline of a symbol that a font may lack or draw too small, in a square of 16; any other is printed as text. */
export const outlineOf = (symbol: string): string | undefined => outlines.get(symbol) ?? otherOutline(symbol);
