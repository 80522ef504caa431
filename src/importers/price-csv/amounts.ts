import { missingKind } from '../csv/cells.js';
import { toNumber } from '../csv/numbers.js';
import { fold, place } from '../csv/table.js';
import { quote, type Recorder } from '../shared/fields.js';
import { readAmount } from '../shared/price-offer.js';
import type { MeterColumn } from './columns.js';
import type { Row } from './table.js';

/** What a cell of a price column says; `none` where the seller has no such price. */
export type CellPrice = { kind: 'price'; amount: number } | { kind: 'free' | 'unknown' | 'none' };

/** The price in a cell: digits with a decimal point, or "free". What cannot be read is reported and not known. */
export function readPrice({ index, header }: MeterColumn, row: Row, recorder: Recorder): CellPrice {
  const cell = row.cells[index] ?? '';
  if (fold(cell) === 'free') return { kind: 'free' };
  const missing = missingKind(cell);
  if (missing) return { kind: missing === 'not-applicable' ? 'none' : 'unknown' };
  const amount = readAmount(toNumber(cell));
  if (amount !== undefined) return { kind: 'price', amount };
  recorder.dropped(
    'bad-price',
    place(index, row.number, header),
    `${quote(cell)} is no price${hintFor(cell)}`,
  );
  return { kind: 'unknown' };
}

function hintFor(cell: string): string {
  if (cell.includes(',')) return '; decimals have a point, and thousands no comma';
  if (/\p{Sc}|^[a-z]{3}\b|\b[a-z]{3}$/iu.test(cell)) return '; the currency has a column of its own';
  return '; write digits with a decimal point, or free, or ? where it is not known';
}
