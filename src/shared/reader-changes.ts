// What a reader does with a list: the element takes it, shows it, and then the page is told.
import { OpennessFilterEvent, OpennessSelectEvent, OpennessSortEvent } from './reader-events.js';
import { formatSort, type SortOrder } from './sort-order.js';

interface Host extends HTMLElement {
  updateComplete: Promise<unknown>;
}

export function tellWhenShown(host: Host, eventOf: () => Event | undefined): void {
  void host.updateComplete.then(() => {
    const event = eventOf();
    if (event) host.dispatchEvent(event);
  });
}

/** What had the focus may be gone after the next render, and the reader must not start again from the top. */
export function focusWhenShown(host: Host, selector: string): void {
  void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
}

/** `shown` answers what is left of the list, if there is one. */
export function tellOfFilter(host: Host, shown: () => { shown: number; total: number } | undefined): void {
  tellWhenShown(host, () => {
    const view = shown();
    return view && new OpennessFilterEvent(view.shown, view.total);
  });
}

/** By a column; by one that is it already, the other way round. */
export function sortBy(
  host: Host & { sort: string | null | undefined },
  { id, sorted }: { id: string; sorted?: SortOrder['direction'] },
): void {
  const direction = sorted === 'ascending' ? 'descending' : 'ascending';
  host.sort = formatSort({ column: id, direction });
  tellWhenShown(host, () => new OpennessSortEvent(id, direction));
}

export function select(host: Host & { selected: string | string[] | null | undefined }, ids: string[]): void {
  host.selected = ids;
  tellWhenShown(host, () => new OpennessSelectEvent([...ids]));
}

/** The chosen ones with this, as the last of them, or without it. */
export const withId = (ids: string[], id: string, isPicked: boolean): string[] => [
  ...ids.filter((known) => known !== id),
  ...(isPicked ? [id] : []),
];
