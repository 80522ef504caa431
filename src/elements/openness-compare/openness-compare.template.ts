import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from '../../shared/bar.js';
import { hasRemarks, renderLink, renderRemarks } from '../../shared/cell.js';
import { renderResult } from '../../shared/result.js';
import { renderCredit } from '../../shared/credit.js';
import { renderCriterionLink } from '../../shared/criterion-link.template.js';
import { directionOf } from '../../shared/direction.js';
import { copyRows } from '../../shared/export/copy-rows.js';
import type { Saving } from '../../shared/export/saving.js';
import type { SafeUrl } from '../../dataset/url.js';
import { changesPart } from '../../shared/changes-part.js';
import { languageMark, type Marks, renderSentence, renderText } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { ColumnTotalView, ColumnView, CompareView, RowView } from './openness-compare.view.js';

export interface ComparisonOptions {
  /** Level of the heading, 2 to 6. */
  headingLevel: number;
  /** Id of the row whose notes and evidence are open. */
  openRow: string | undefined;
  onToggle: (row: string) => void;
  /** Position of the model that is shown where there is room for one only; the first by default. */
  shownColumn?: number;
  /** Without it a narrow comparison shows all models below each other. */
  onShow?: (column: number) => void;
  /** Address of a criterion of this comparison; without it there are no links to criteria. */
  linkTo?: ((criterion: string) => SafeUrl | undefined) | undefined;
  saving?: Saving;
}

/** Fewer models than that are easier to read below each other than one at a time. */
const fewestToPick = 4;

/** A comparison as every element shows it: heading, notices, table and credit. */
export function renderComparison(
  view: CompareView,
  wording: Wording,
  options: ComparisonOptions,
): TemplateResult {
  return html`
    <div id="caption" class="caption" part="caption" role="heading" aria-level=${options.headingLevel}>
      <bdi dir=${directionOf(wording.stringsLanguage)}
        >${view.title}<span class="edition">${view.caption.slice(view.title.length)}</span></bdi
      >
    </div>
    ${view.changes ? changesPart.content?.renderChanges(view.changes, wording, options.headingLevel) : nothing}
    ${view.notices.map((notice) => html`<p class="muted notice">${renderSentence(notice, wording)}</p>`)}
    ${view.groups.length > 0 || view.totals ? renderTable(view, wording, options) : nothing}
    ${view.hidden ? html`<p class="muted notice"><bdi>${view.hidden}</bdi></p>` : nothing}
    ${renderCredit(view.credit, wording, options.saving)}
  `;
}

/** The models, one tap away; styles show it only where there is room for one model. */
function renderPicker(view: CompareView, wording: Wording, options: ComparisonOptions): TemplateResult {
  const { strings } = wording;
  return html`<div class="picker" part="picker" role="group" aria-label=${strings.showModel}>
    ${view.columns.map(
      ({ name }, index) =>
        html`<button
          type="button"
          aria-pressed=${index === shownColumn(view, options)}
          @click=${() => options.onShow?.(index)}
        >
          ${renderText(name.text, wording)}
        </button>`,
    )}
  </div>`;
}

const isPicking = ({ columns }: CompareView, { onShow }: ComparisonOptions) =>
  onShow !== undefined && columns.length >= fewestToPick;

const shownColumn = ({ columns }: CompareView, { shownColumn = 0 }: ComparisonOptions) =>
  shownColumn < columns.length ? shownColumn : 0;

const isAside = (view: CompareView, options: ComparisonOptions, column: number) =>
  isPicking(view, options) && column !== shownColumn(view, options);

/** Whether a column of the usual width would break a word of its results, as those of some languages. */
const hasLongWords = ({ groups }: CompareView) =>
  groups.some(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => /\S{10}/u.test(text))));

function renderTable(view: CompareView, wording: Wording, options: ComparisonOptions): TemplateResult {
  const { strings } = wording;
  // Rows become boxes of their own in a narrow container, and browsers then forget that they are rows.
  return html`<div
    class="frame"
    data-columns=${view.columns.length}
    ?data-long=${hasLongWords(view)}
    ?data-picking=${isPicking(view, options)}
  >
    ${isPicking(view, options) ? renderPicker(view, wording, options) : nothing}
    <table part="table" role="table" aria-labelledby="caption" @copy=${copyRows}>
      <colgroup>
        <col class="criteria" />
        ${view.columns.map(() => html`<col />`)}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">${strings.criterion}</th>
          ${view.columns.map((column, index) => renderColumnHead(column, wording, isAside(view, options, index)))}
        </tr>
      </thead>
      ${view.totals ? renderTotals(view, view.totals, wording, options) : nothing}
      ${view.groups.map(
        ({ name, rows }) =>
          html`<tbody role="rowgroup">
            ${
              name
                ? html`<tr role="row" class="group">
                    <th role="rowheader" scope="rowgroup" colspan=${view.columns.length + 1} part="group">
                      ${renderText(name, wording)}
                    </th>
                  </tr>`
                : nothing
            }
            ${rows.map((row) => renderRow(row, view, wording, options))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function renderRow(
  row: RowView,
  view: CompareView,
  wording: Wording,
  options: ComparisonOptions,
): TemplateResult {
  const { openRow, onToggle } = options;
  const { id, name, question, cells, before } = row;
  const isOpen = openRow === id;
  const mayOpen = !!question || cells.some(hasRemarks);
  const head = mayOpen
    ? html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${() => onToggle(id)}>
        ${renderText(name, wording)}
      </button>`
    : renderText(name, wording);
  return html`<tr role="row" class="row" data-criterion=${id}>
      <th role="rowheader" scope="row" part="criterion" tabindex=${mayOpen ? nothing : -1}>${head}</th>
      ${cells.map(
        (cell, index) =>
          html`<td
            role="cell"
            part="cell"
            data-kind=${cell.kind}
            data-model=${view.columns[index]?.name.text}
            ?data-aside=${isAside(view, options, index)}
          >
            ${renderResult(cell, wording)}${before?.[index] ? changesPart.content?.renderBefore(before[index]) : nothing}
          </td>`,
      )}
    </tr>
    ${mayOpen ? renderRowRemarks(row, view, wording, options) : nothing}`;
}

/** Closed, it is there for who searches the page, and for paper. */
function renderRowRemarks(
  { id, name, question, cells }: RowView,
  view: CompareView,
  wording: Wording,
  options: ComparisonOptions,
): TemplateResult {
  const { openRow, onToggle, linkTo } = options;
  const { strings } = wording;
  const isOpen = openRow === id;
  const hidden = isOpen ? nothing : 'until-found';
  return html`<tr
    role="row"
    class="remarks"
    aria-hidden=${isOpen ? nothing : 'true'}
    @beforematch=${() => (isOpen ? undefined : onToggle(id))}
  >
    <th role="rowheader" scope="row" aria-label=${name}>
      <div hidden=${hidden}>
        ${question ? html`<span class="muted" dir="auto" lang=${languageMark(question, wording)}>${question}</span>` : nothing}
        ${linkTo ? renderCriterionLink(linkTo(id), strings.criterionLink) : nothing}
      </div>
    </th>
    ${cells.map(
      (cell, index) =>
        html`<td role="cell" ?data-aside=${isAside(view, options, index)}>
          <div hidden=${hidden}>
            ${hasRemarks(cell) ? html`<span class="of-model muted">${view.columns[index]?.name.text}</span>` : nothing}
            ${renderRemarks(cell, wording)}
          </div>
        </td>`,
    )}
  </tr>`;
}

function renderColumnHead(
  { name, organization, attribution }: ColumnView,
  marks: Marks,
  isAside: boolean,
): TemplateResult {
  const line = (text: string | undefined) =>
    text ? html`<span class="organization muted">${renderText(text, marks)}</span>` : nothing;
  return html`<th role="columnheader" scope="col" part="model" ?data-aside=${isAside}>
    ${renderLink(name, marks)} ${line(organization)} ${line(attribution)}
  </th>`;
}

/** The space is part of the percentage: beside a comment of Lit, Chromium tells screen readers of none. */
function renderTotals(
  view: CompareView,
  totals: ColumnTotalView[],
  { strings }: Wording,
  options: ComparisonOptions,
): TemplateResult {
  return html`<tbody role="rowgroup" class="totals">
    <tr role="row">
      <th role="rowheader" scope="row">${strings.total}</th>
      ${totals.map(
        ({ text, percent, share, remark, reported }, index) =>
          html`<td
            role="cell"
            data-model=${view.columns[index]?.name.text}
            ?data-aside=${isAside(view, options, index)}
          >
            <strong><bdi>${text}</bdi></strong
            >${percent ? html`<span class="percent muted">${` ${percent}`}</span>` : nothing}${renderBar(share)}
            ${remark ? html`<bdi class="remark muted">${remark}</bdi>` : nothing}
            ${reported ? html`<bdi class="remark muted">${reported}</bdi>` : nothing}
          </td>`,
      )}
    </tr>
  </tbody>`;
}
