import type { BenchTable } from './bench-table.js';

type InDocument = Pick<BenchTable, 'drawnRows' | 'rows' | 'ends' | 'isRowAt' | 'scrollBy'>;

/** What can be said of any `<table>` that has all its rows in the document. */
export function documentTable(root: () => Document | ShadowRoot): InDocument {
  // Counted without a search through the document, which would be charged to the table that has more in it.
  const bodies = () => [...(root().querySelector('table')?.tBodies ?? [])];
  const countRows = () => bodies().reduce((sum, body) => sum + body.childElementCount, 0);
  const nameOf = (row: Element | null | undefined) =>
    ['th', 'td:not(.pick)'].map((cell) => (row?.querySelector(`${cell} bdi`)?.textContent ?? '').trim());
  return {
    drawnRows: countRows,
    rows: countRows,
    ends: () => [...nameOf(bodies().at(0)?.firstElementChild), ...nameOf(bodies().at(-1)?.lastElementChild)],
    isRowAt: (x, y) => !!root().elementFromPoint(x, y)?.closest('tr'),
    scrollBy: (pixels) => window.scrollBy(0, pixels),
  };
}
