import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PriceCellView } from './price-cell.view.js';
import type { PriceRowView } from './price-row.view.js';

export interface RowState {
  /** How many columns of numbers there are. */
  columns: number;
  /** What the box says that chooses a row; absent where rows are not chosen. */
  pickLabel?: (row: PriceRowView) => string;
  isPicked: (id: string) => boolean;
  onPick: (id: string, isPicked: boolean) => void;
}

/**
 * A row of the table. The roles are spelled out because rows are laid out as grids. Each row has the same parts
 * in the same places, so that another order only changes texts: details are lines of one text.
 */
export function renderPriceRow(row: PriceRowView, state: RowState): TemplateResult {
  return html`<tr role="row" part="row">
    ${state.pickLabel ? renderPick(row, state.pickLabel(row), state) : nothing}
    <th role="rowheader" scope="row" part="model">
      <span class="model"><bdi>${row.model}</bdi></span>
      <span class="holds">${row.holds ?? ''}</span>
      <span class="detail">${row.remarks.join('\n')}</span>
    </th>
    <td role="cell" class="seller" part="seller"><bdi>${row.seller}</bdi></td>
    ${row.prices ? row.prices.map(renderPrice) : renderOthers(row, state.columns)}
    <td role="cell" class="source" part="source">
      <a href=${ifDefined(row.source.link.url)} rel="noopener noreferrer"
        ><bdi>${row.source.link.text}</bdi></a
      >
      <span class="detail">${row.source.details}</span>
    </td>
  </tr>`;
}

function renderPick(row: PriceRowView, label: string, { isPicked, onPick }: RowState): TemplateResult {
  const change = ({ target }: Event) => onPick(row.id, (target as HTMLInputElement).checked);
  return html`<td role="cell" class="pick">
    <label
      ><input type="checkbox" part="pick" aria-label=${label} .checked=${isPicked(row.id)} @change=${change}
    /></label>
  </td>`;
}

function renderPrice({ column, kind, text, lowest = '', details }: PriceCellView): TemplateResult {
  return html`<td role="cell" class="price" part="price" data-column=${column} data-kind=${kind}>
    <span class="amount"><bdi>${text}</bdi></span>
    <strong class="lowest" part="lowest">${lowest}</strong>
    <span class="detail">${details.join('\n')}</span>
  </td>`;
}

function renderOthers({ otherPrices }: PriceRowView, columns: number): TemplateResult {
  return html`<td role="cell" class="others" part="other-prices" colspan=${columns}>
    <span class="detail">${otherPrices.join('\n')}</span>
  </td>`;
}
