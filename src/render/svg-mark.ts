/**
 * What draws a symbol in a square of 16, as the elements draw it. Fonts lack some of them or draw them in sizes
 * that cannot be compared; levels that are told apart by colour alone would be lost in print.
 */
const ring = '<circle cx="8" cy="8" r="6" fill="none" stroke="INK" stroke-width="2"/>';
const stroke = 'fill="none" stroke="INK" stroke-width="2.4"';
const outline = 'fill="none" stroke="INK" stroke-width="2" stroke-linejoin="round"';
const cross = `<path d="M3.5 3.5l9 9m0-9l-9 9" ${stroke}/>`;

const drawings = new Map<string, string>([
  ['●', '<circle cx="8" cy="8" r="7" fill="INK"/>'],
  ['◐', `${ring}<path d="M8 2a6 6 0 0 0 0 12z" fill="INK"/>`],
  ['○', ring],
  ['✓', `<path d="M2.5 8.5l3.8 4L13.5 4" ${stroke}/>`],
  ['✗', cross],
  ['✕', cross],
  ['▲', '<path d="M8 2.5l6.5 11h-13z" fill="INK"/>'],
  ['△', `<path d="M8 3.5l5.5 9.3h-11z" ${outline}/>`],
  ['▼', '<path d="M8 13.5l6.5-11h-13z" fill="INK"/>'],
  ['▽', `<path d="M8 12.5l5.5-9.3h-11z" ${outline}/>`],
  ['◆', '<path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="INK"/>'],
  ['◇', `<path d="M8 2.5L13.5 8 8 13.5 2.5 8z" ${outline}/>`],
  ['–', '<path d="M3.5 8h9" fill="none" stroke="INK" stroke-width="2"/>'],
]);

/** Elements of SVG for a symbol, or undefined for one that has to be printed as text. */
export const drawMark = (symbol: string, color: string): string | undefined =>
  drawings.get(symbol)?.replaceAll('INK', color);
