const outlines = new Map([
  ['✓', 'M1.63 9.33L6.35 14.3L14.42 4.78L12.58 3.22L6.25 10.7L3.37 7.67z'],
  ['✗', 'M2.65 4.35l9 9l1.7-1.7l-9-9zM11.65 2.65l-9 9l1.7 1.7l9-9z'],
  ['▲', 'M8 2.5l6.5 11h-13z'],
  ['▼', 'M8 13.5l6.5-11h-13z'],
  ['◆', 'M8 1.5L14.5 8 8 14.5 1.5 8z'],
]);

/** The outlines of symbols that few rubrics have. */
export const otherOutline = (symbol: string): string | undefined => outlines.get(symbol);
