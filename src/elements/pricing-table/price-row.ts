import { html, nothing, type TemplateResult } from 'lit';
import { encodedHost } from '../../dataset/url.js';
import { keepDates, languageMark, type Marks } from '../../shared/text.js';
import type { PriceCellView } from './price-cell.view.js';
import type { PriceRowView } from './price-row.view.js';

export interface RowState {
  marks: Marks;
  /** How many columns of numbers there are. */
  columns: number;
  /** Whether a box chooses each row. */
  isPickable: boolean;
  isPicked: (id: string) => boolean;
}

/**
 * A row of the table, to be stamped: a list holds the cells that all rows of its kind have. The roles are spelled out
 * because rows are laid out as grids. Thousands of rows are made and rewritten at once, so that what few rows have
 * is in the document only where they have it, and several remarks are lines of one text.
 */
export function renderPriceRow(row: PriceRowView, state: RowState): TemplateResult {
  const { model, seller, source, prices } = row;
  return html`<tr role="row" part="row">
    ${state.isPickable ? [renderPick(row, state.isPicked(row.id))] : []}
    <th role="rowheader" scope="row" part="model">
      <bdi class="model" lang=${languageMark(model, state.marks)}>${model}</bdi>${renderRemarks(row)}
    </th>
    <td role="cell" class="seller" part="seller"><bdi>${seller}</bdi></td>
    ${prices ? prices.map(renderPrice) : [renderOthers(row, state.columns)]}
    <td role="cell" class="source" part="source">
      <a
        href=${source.link.url ?? nothing}
        title=${encodedHost(source.link.url) ?? nothing}
        dir=${isPlain(source.link.text) ? nothing : 'auto'}
        rel="noopener noreferrer"
        >${keepDates(source.link.text)}</a
      >${keepDates(`\n${source.details}`)}
    </td>
  </tr>`;
}

/** Such a name reads from left to right, so that it needs no isolation from the words after it in such a text. */
const isPlain = (text: string) => /^[ -~]*$/.test(text);

/** The table listens for all boxes. */
const renderPick = ({ id, pickLabel }: PriceRowView, isPicked: boolean) =>
  html`<td role="cell" class="pick">
    <label
      ><input
        type="checkbox"
        part="pick"
        value=${id}
        aria-label=${pickLabel}
        checked=${isPicked ? '' : nothing}
    /></label>
  </td>`;

/** What is no amount has an element of its own, because where there is little room a dash stands for it. */
const renderPrice = (cell: PriceCellView) =>
  cell.kind === 'unknown'
    ? html`<td role="cell" class="price" part="price" data-column=${cell.column} data-kind="unknown">
        <span class="word">${cell.text}</span>${renderDetails(cell.details)}
      </td>`
    : renderAmount(cell);

const renderAmount = ({ column, kind, text, lowest, details }: PriceCellView) =>
  html`<td
    role="cell"
    class="price"
    part="price"
    data-column=${column}
    data-kind=${kind}
    data-lowest=${lowest === undefined ? nothing : ''}
  >
    ${text}${lowest ? renderLowest(lowest, details) : renderDetails(details)}
  </td>`;

const renderLowest = (lowest: string, details: string[]) =>
  details.length > 0
    ? html` <strong class="lowest" part="lowest">${lowest}</strong>
        <span class="detail">${linesOf(details)}</span>`
    : html` <strong class="lowest" part="lowest">${lowest}</strong>`;

const renderRemarks = ({ holds, remarks }: PriceRowView) =>
  holds ? renderHolds(holds, remarks) : renderDetails(remarks);

const renderHolds = (holds: string, remarks: string[]) =>
  remarks.length > 0
    ? html` <span class="holds">${holds}</span> <span class="detail">${linesOf(remarks)}</span>`
    : html` <span class="holds">${holds}</span>`;

const renderOthers = ({ otherPrices }: PriceRowView, columns: number) =>
  html`<td role="cell" class="others" part="other-prices" colspan=${columns}>
    <span class="detail">${linesOf(otherPrices)}</span>
  </td>`;

const renderDetails = (details: string[]) =>
  details.length > 0 ? html` <span class="detail">${linesOf(details)}</span>` : nothing;

const linesOf = (texts: string[]) => keepDates(texts.join('\n'));
