import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../../shared/live.js';
import { renderBar } from '../../shared/bar.js';
import { renderLink } from '../../shared/cell.js';
import type { CellView } from '../../shared/cell.view.js';
import { copyRows } from '../../shared/export/copy-rows.js';
import { renderMark } from '../../shared/mark.js';
import { languageMark, type Marks, renderText } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { GridRowView, IndexRowView } from './index-row.view.js';
import { type ColumnView, type GridHeadsView, type IndexView, mostSelected } from './openness-index.view.js';

export interface ListActions {
  onSort: (column: ColumnView) => void;
  onPick: (id: string, isPicked: boolean) => void;
}

/** Rows that the browser may leave unpainted together while they are out of sight. */
const rowsPerChunk = 40;
/** With more criteria than that, marks stand in groups instead of columns. */
const mostAligned = 24;

/** The list as a table. The roles are spelled out because rows are laid out as grids. */
export function renderList(view: IndexView, wording: Wording, actions: ListActions): TemplateResult {
  const { list, selected, hasTotals } = view;
  const chosen = new Set(selected);
  const rows: (IndexRowView | GridRowView)[] = list.rows;
  const isGrid = list.kind === 'grid';
  return html`<table
    class="list"
    part="table"
    role="table"
    tabindex="-1"
    aria-labelledby="index-caption"
    @copy=${copyRows}
    aria-describedby="index-count"
    data-view=${list.kind}
    ?data-ranked=${hasTotals}
    ?data-long=${rows.length > rowsPerChunk}
    ?data-many=${isGrid && list.heads.criteria.length > mostAligned}
  >
    <thead role="rowgroup">
      ${isGrid ? renderGroupHeads(list.heads, wording, hasTotals) : nothing}
      <tr role="row" class="heads">
        <th role="columnheader" scope="col" class="pick">
          <span class="visually-hidden">${wording.strings.indexPick}</span>
        </th>
        ${view.columns.filter(({ id }) => !isGrid || isInGrid(id)).map((column) => renderHead(column, actions))}
        ${
          hasTotals
            ? html`<th role="columnheader" scope="col" class="total" part="column">
                <span class="label">${wording.strings.total}</span>
              </th>`
            : nothing
        }
        ${isGrid ? list.heads.criteria.map((head, index) => renderCriterionHead(head, index, wording)) : nothing}
      </tr>
    </thead>
    ${chunksOf(rows).map(
      (chunk) =>
        html`<tbody role="rowgroup">
          ${chunk.map((row) => renderRow(row, hasTotals, chosen, wording, actions))}
        </tbody>`,
    )}
  </table>`;
}

const isInGrid = (column: ColumnView['id']) => column === 'rank' || column === 'name';

/** Above what stands before the marks: choice and name, and rank and total where there are any. */
const leadingColumns = (hasTotals: boolean) => (hasTotals ? 4 : 2);

function renderGroupHeads({ groups }: GridHeadsView, marks: Marks, hasTotals: boolean): TemplateResult {
  return html`<tr role="row" class="group-heads">
    <td role="cell" class="corner" colspan=${leadingColumns(hasTotals)}></td>
    ${groups.map(
      ({ name, span }) =>
        html`<th role="columnheader" scope="colgroup" colspan=${span} data-span=${span} part="group">
          <span lang=${languageMark(name, marks)}>${name}</span>
        </th>`,
    )}
  </tr>`;
}

function renderHead(column: ColumnView, { onSort }: ListActions): TemplateResult {
  const { id, label, sorted } = column;
  return html`<th role="columnheader" scope="col" part="column" class=${id} aria-sort=${sorted ?? nothing}>
    <button class="sort" part="sort" type="button" @click=${() => onSort(column)}>${label}</button>
  </th>`;
}

function renderCriterionHead(
  { name, isFirst }: GridHeadsView['criteria'][number],
  index: number,
  marks: Marks,
): TemplateResult {
  return html`<th
    role="columnheader"
    scope="col"
    class="mark-cell"
    part="criterion"
    ?data-first=${isFirst && index > 0}
  >
    <span class="number" aria-hidden="true">${index + 1}</span
    ><span class="name" lang=${languageMark(name, marks)}>${name}</span>
  </th>`;
}

function renderRow(
  row: IndexRowView | GridRowView,
  hasTotals: boolean,
  chosen: Set<string>,
  marks: Marks,
  { onPick }: ListActions,
): TemplateResult {
  const { id, rank, name, organization, released, pickLabel } = row;
  const isChosen = chosen.has(id);
  const pick = ({ target }: Event) => onPick(id, (target as HTMLInputElement).checked);
  return html`<tr role="row" part="row" ?data-chosen=${isChosen}>
    <td role="cell" class="pick">
      <label
        ><input
          type="checkbox"
          part="pick"
          aria-label=${pickLabel}
          .checked=${live(isChosen)}
          ?disabled=${!isChosen && chosen.size >= mostSelected}
          @change=${pick}
      /></label>
    </td>
    ${hasTotals ? html`<td role="cell" class="rank" part="rank"><bdi>${rank}</bdi></td>` : nothing}
    <th role="rowheader" scope="row" class="name" part="model">${renderLink(name, marks)}</th>
    ${
      'cells' in row
        ? [hasTotals ? renderTotal(row) : nothing, row.cells.map((cell) => renderCell(cell, marks))]
        : html`<td role="cell" class="organization" part="organization">
              ${renderText(organization ?? '', marks)}
            </td>
            <td role="cell" class="released" part="released"><bdi>${released}</bdi></td>
            ${hasTotals ? renderTotal(row) : nothing}`
    }
  </tr>`;
}

function renderTotal({ total: { text, share, remark } }: IndexRowView): TemplateResult {
  return html`<td role="cell" class="total" part="total">
    <bdi class="points">${text}</bdi>${renderBar(share)}
    ${remark ? html`<bdi class="remark muted">${remark}</bdi>` : nothing}
  </td>`;
}

/** A mark, and its word for who cannot see it. */
function renderCell(cell: CellView, marks: Marks): TemplateResult {
  return html`<td role="cell" class="mark-cell" part="cell" data-kind=${cell.kind}>
    ${renderMark(cell)}<span class="visually-hidden" lang=${languageMark(cell.text, marks)}
      >${cell.text}</span
    >
  </td>`;
}

function chunksOf<Row>(rows: Row[]): Row[][] {
  const amount = Math.ceil(rows.length / rowsPerChunk);
  return Array.from({ length: amount }, (_, index) =>
    rows.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
}
