import { html, nothing, type TemplateResult } from 'lit';
import { renderLink } from '../../shared/cell.js';
import type { PriceCellView } from './price-cell.view.js';
import type { PriceRowView } from './price-row.view.js';

/** A row of the table. The roles are spelled out because rows are laid out as grids. */
export function renderPriceRow(row: PriceRowView): TemplateResult {
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" part="model">
      <span class="model"><bdi>${row.model}</bdi></span>
      ${row.remarks.map(renderDetail)}
    </th>
    <td role="cell" class="seller" part="seller"><bdi>${row.seller}</bdi></td>
    ${row.prices ? row.prices.map(renderPrice) : renderOthers(row)}
    <td role="cell" class="source" part="source">
      ${renderLink(row.source.link)} ${row.source.details ? renderDetail(row.source.details) : nothing}
    </td>
  </tr>`;
}

function renderPrice({ meter, kind, text, lowest, details }: PriceCellView): TemplateResult {
  return html`<td role="cell" class="price" part="price" data-meter=${meter} data-kind=${kind}>
    ${kind === 'unknown' ? html`<span class="dash" aria-hidden="true">–</span>` : nothing}
    <span class="amount"><bdi>${text}</bdi></span>
    ${lowest ? html`<strong class="lowest" part="lowest">${lowest}</strong>` : nothing}
    ${details.map(renderDetail)}
  </td>`;
}

function renderOthers({ otherPrices }: PriceRowView): TemplateResult {
  return html`<td role="cell" class="others" part="other-prices" colspan="3">
    ${otherPrices.map(renderDetail)}
  </td>`;
}

/** Isolated, so that English keeps its punctuation on a page that reads from right to left. */
const renderDetail = (text: string) => html`<span class="detail"><bdi>${text}</bdi></span>`;
