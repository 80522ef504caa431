import { html, nothing, type TemplateResult } from 'lit';
import { hasRemarks, renderLink, renderRemarks } from '../../shared/cell.js';
import { renderResult } from '../../shared/result.js';
import { renderCredit } from '../../shared/credit.js';
import { renderCriterionLink } from '../../shared/criterion-link.template.js';
import { copyRows } from '../../shared/export/copy-rows.js';
import { type Marks, renderSentence, renderText } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { AssessorView, BySourceView, TopicCellView, TopicRowView } from './by-source.view.js';
import type { ComparisonOptions } from './openness-compare.template.js';

/** `linkTo` answers with the address of a topic. */
type BySourceOptions = Pick<ComparisonOptions, 'headingLevel' | 'linkTo' | 'saving'>;

/** One model as its assessors see it: topics as rows, assessors as columns. */
export function renderBySource(
  view: BySourceView,
  wording: Wording,
  { headingLevel, linkTo, saving }: BySourceOptions,
): TemplateResult {
  const { strings } = wording;
  return html`
    <div id="caption" class="caption" part="caption" role="heading" aria-level=${headingLevel}>
      ${renderSentence(view.caption, wording)}
    </div>
    ${view.notices.map((notice) => html`<p class="muted notice">${renderSentence(notice, wording)}</p>`)}
    <div class="frame by-source" data-columns=${view.columns.length}>
      <table part="table" role="table" aria-labelledby="caption" @copy=${copyRows}>
        <colgroup>
          <col class="criteria" />
          ${view.columns.map(() => html`<col />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="corner">${strings.topic}</th>
            ${view.columns.map((column) => renderAssessor(column, wording))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${view.rows.map((row) => renderTopic(row, view, wording, linkTo))}
        </tbody>
      </table>
    </div>
    ${renderCredit(view.credit, wording, saving)}
  `;
}

function renderAssessor({ source, rubric, asOf, about }: AssessorView, marks: Marks): TemplateResult {
  const lines = [rubric, asOf, about].filter((line) => line !== undefined);
  return html`<th role="columnheader" scope="col" part="assessor">
    ${renderLink(source, marks)}
    ${lines.map((line) => html`<span class="organization muted">${renderText(line, marks)}</span>`)}
  </th>`;
}

function renderTopic(
  { id, name, difference, cells }: TopicRowView,
  { columns }: BySourceView,
  wording: Wording,
  linkTo: BySourceOptions['linkTo'],
): TemplateResult {
  const label = difference ? `${name}, ${difference}` : name;
  const mayOpen = cells.some(({ entries }) => entries.some(({ cell }) => hasRemarks(cell)));
  return html`<tr role="row" class="row" data-topic=${id} data-differs=${difference !== undefined}>
    <th role="rowheader" scope="row" part="topic" aria-label=${label} tabindex="-1">
      ${renderText(name, wording)}
      ${difference ? html`<span class="difference" part="difference"><span aria-hidden="true">≠ </span><bdi>${difference}</bdi></span>` : nothing}
      ${linkTo && mayOpen ? renderCriterionLink(linkTo(id), wording.strings.topicLink) : nothing}
    </th>
    ${cells.map(
      (cell, index) =>
        html`<td role="cell" part="cell" data-kind="topic" data-model=${columns[index]?.fullName}>
          ${renderEntries(cell, wording)}
        </td>`,
    )}
  </tr>`;
}

function renderEntries({ entries }: TopicCellView, wording: Wording): TemplateResult {
  const { notAsked } = wording.strings;
  if (entries.length === 0) return html`<span class="muted silent">${notAsked}</span>`;
  return html`<ul class="entries" role="list">
    ${entries.map(({ name, cell }) => {
      const line = html`<span class="entry-name muted">${renderText(name, wording)}</span>
        ${renderResult(cell, wording)}`;
      if (!hasRemarks(cell)) return html`<li>${line}</li>`;
      return html`<li>
        <details>
          <summary>${line}</summary>
          <div class="entry-remarks">${renderRemarks(cell, wording)}</div>
        </details>
      </li>`;
    })}
  </ul>`;
}
