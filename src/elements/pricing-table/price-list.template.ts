import { html, nothing, type TemplateResult } from 'lit';
import { copyRows } from '../../shared/export/copy-rows.js';
import { stampRows } from '../../shared/stamp-rows.js';
import type { Wording } from '../../shared/wording.js';
import { renderPriceRow, type RowState } from './price-row.js';
import type { ColumnView, ListedRow, PricingView } from './pricing-table.view.js';

export interface PriceListActions {
  onSort: (column: ColumnView) => void;
  onPick: (id: string, isPicked: boolean) => void;
}

/**
 * Rows that the browser may leave unpainted together while they are out of sight. About a screen of them: what
 * comes into sight is laid out at once, and more would make a reader who scrolls wait.
 */
const rowsPerChunk = 12;

/** More of them need more room for each row. */
const fewColumns = 3;
const manyColumns = 6;

/** What stands in the body: the head of a group, or a price. */
type Item = { head: string; count: string } | ListedRow;

/** The prices as a table, with a box to choose each one where a reader may. */
export function renderPriceList(
  view: PricingView,
  isPickable: boolean,
  wording: Wording,
  { onSort, onPick }: PriceListActions,
): TemplateResult {
  const { columns, groups, selected, sourceLabel } = view;
  const numbers = columns.filter(({ kind }) => kind === 'number').length;
  const chunks = chunksOf(groups);
  const picked = new Set(selected);
  const state: RowState = {
    marks: wording,
    columns: numbers,
    isPickable,
    isPicked: (id) => picked.has(id),
  };
  const states = [false, true].map((isPicked) => `${numbers} ${isPickable} ${isPicked}`);
  const change = ({ target }: Event) =>
    onPick((target as HTMLInputElement).value, (target as HTMLInputElement).checked);
  return html`<table
    part="table"
    role="table"
    class=${classesOf(numbers, isPickable, chunks.length > 1)}
    aria-labelledby="caption"
    aria-describedby="summary"
    @change=${change}
    @copy=${copyRows}
  >
    <thead role="rowgroup">
      <tr role="row">
        ${
          isPickable
            ? html`<th role="columnheader" scope="col" class="pick">
                <span class="visually-hidden">${wording.strings.pick}</span>
              </th>`
            : nothing
        }
        ${columns.map((column) => renderHead(column, onSort))}
        <th role="columnheader" scope="col" class="source" part="column">${sourceLabel}</th>
      </tr>
    </thead>
    ${stampRows({
      items: chunks,
      keyOf: (item) => ('id' in item ? item.id : `\n${item.head}`),
      contentOf: (item) => ('id' in item ? item.view : item),
      stateOf: (item) => states[Number('id' in item && picked.has(item.id))] ?? '',
      renderRow: (item) => ('id' in item ? renderPriceRow(item.view, state) : renderGroup(item, state)),
      renderChunk: (rows) =>
        html`<tbody role="rowgroup">
          ${rows}
        </tbody>`,
    })}
  </table>`;
}

const classesOf = (numbers: number, isPickable: boolean, isLong: boolean) =>
  [
    `columns-${numbers}`,
    ...(numbers > fewColumns ? ['many'] : []),
    ...(numbers > manyColumns ? ['most'] : []),
    ...(isPickable ? ['pickable'] : []),
    ...(isLong ? ['long'] : []),
  ].join(' ');

function renderHead(column: ColumnView, onSort: PriceListActions['onSort']): TemplateResult {
  const { id, label, kind, sorted } = column;
  return html`<th
    role="columnheader"
    scope="col"
    part="column"
    class=${kind === 'number' ? 'price' : id}
    aria-sort=${sorted ?? nothing}
  >
    <button class="sort" part="sort" type="button" @click=${() => onSort(column)}>${label}</button>
  </th>`;
}

/** Over the whole width: choice, model, seller, numbers and source. */
function renderGroup({ head, count }: { head: string; count: string }, state: RowState): TemplateResult {
  const span = state.columns + 3 + (state.isPickable ? 1 : 0);
  return html`<tr role="row" class="group" part="group">
    <th role="rowheader" scope="rowgroup" colspan=${span}>
      <bdi>${head}</bdi> <span class="muted">${count}</span>
    </th>
  </tr>`;
}

function chunksOf(groups: PricingView['groups']): Item[][] {
  const items = groups.flatMap(({ name, count, rows }): Item[] => [
    ...(count ? [{ head: name, count }] : []),
    ...rows,
  ]);
  const amount = Math.ceil(items.length / rowsPerChunk);
  return Array.from({ length: amount }, (_, index) =>
    items.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
}
