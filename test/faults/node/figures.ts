import { addFigure } from '../server/figures.js';

/** A number for the printed table; the same name in another engine stands in the same row. */
export const reportFigure = (name: string, value: string | number): void =>
  addFigure({ name, value, engine: 'node' });
