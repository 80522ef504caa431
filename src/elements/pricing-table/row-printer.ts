import type { Dataset } from '../../dataset/schema.js';
import { columnValue } from './column-value.js';
import type { ValuedRow } from './lowest.js';
import type { PricedOffer } from './meter-price.js';
import { type PriceRowView, toPriceRowView } from './price-row.view.js';
import type { RowTerms } from './row-terms.js';

/** Prints the rows of a table, each only once for the same terms. */
export interface RowPrinter {
  terms: RowTerms;
  value: (row: PricedOffer) => ValuedRow;
  print: (valued: ValuedRow) => PriceRowView;
}

const printers = new WeakMap<Dataset, Map<string, RowPrinter>>();

/** Tables of one page share a dataset, each with its own terms; terms that nobody asks for any more are let go. */
const mostKept = 8;

/**
 * The printer for terms of this key. It is kept, because searching, sorting and choosing change no row, and
 * printing thousands of them is what takes time.
 */
export function printerFor(dataset: Dataset, key: string, makeTerms: () => RowTerms): RowPrinter {
  const kept = printers.get(dataset) ?? new Map<string, RowPrinter>();
  printers.set(dataset, kept);
  const printer = kept.get(key) ?? createPrinter(makeTerms());
  kept.delete(key);
  kept.set(key, printer);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return printer;
}

function createPrinter(terms: RowTerms): RowPrinter {
  const valued = new Map<PricedOffer, ValuedRow>();
  const printed = new Map<PricedOffer, PriceRowView>();
  return {
    terms,
    value: (row) => {
      const known = valued.get(row);
      if (known) return known;
      const made = { row, values: terms.columns.map((column) => columnValue(row, column, terms)) };
      valued.set(row, made);
      return made;
    },
    print: ({ row, values }) => {
      const known = printed.get(row);
      if (known) return known;
      const made = toPriceRowView(row, values, terms);
      printed.set(row, made);
      return made;
    },
  };
}
