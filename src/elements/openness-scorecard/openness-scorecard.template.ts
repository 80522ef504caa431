import { html, nothing, type TemplateResult } from 'lit';
import { levelBelow } from '../../shared/attributes.js';
import { renderBar } from '../../shared/bar.js';
import { hasRemarks, renderLink, renderRemarks, renderResult } from '../../shared/cell.js';
import { renderBefore, renderChanges } from '../../shared/changes.js';
import { renderCredit } from '../../shared/credit.js';
import { renderMark } from '../../shared/mark.js';
import type { StepView, TotalView } from '../../shared/total.view.js';
import type { Wording } from '../../shared/wording.js';
import type { CriterionView, GroupView, ScorecardView } from './openness-scorecard.view.js';

export interface ScorecardLayout {
  /** Level of the heading, 2 to 6. */
  headingLevel: number;
  layout: 'card' | 'compact';
}

/** A scorecard as every element shows it. */
export function renderScorecard(
  view: ScorecardView,
  wording: Wording,
  { headingLevel, layout }: ScorecardLayout,
): TemplateResult {
  const isCompact = layout === 'compact';
  return html`<article class=${layout} aria-labelledby="name">
    <header>
      <div class="title">
        <p class="rubric muted" part="rubric"><bdi>${view.rubric}</bdi></p>
        <div id="name" part="name" role="heading" aria-level=${headingLevel}>${renderLink(view.name)}</div>
        ${isCompact ? nothing : renderFacts(view)}
      </div>
      ${view.total ? renderTotal(view.total, wording) : nothing}
    </header>
    ${view.total?.steps ? renderSteps(view.total.steps) : nothing}
    ${view.changes ? renderChanges(view.changes, wording, headingLevel) : nothing}
    ${view.reported ? html`<p class="muted"><bdi>${view.reported}</bdi></p>` : nothing}
    ${view.cut ? html`<p class="muted"><bdi>${view.cut}</bdi></p>` : nothing}
    ${isCompact ? renderCompact(view, wording, headingLevel) : renderGroups(view, wording, headingLevel)}
    ${renderCredit(view.credit, wording)}
  </article>`;
}

function renderFacts({ facts }: ScorecardView): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${renderLink(value)}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderTotal(total: TotalView, { strings }: Wording): TemplateResult {
  const { text, percent, share, remark } = total;
  return html`<div class="total" part="total">
    <p>
      <span class="visually-hidden">${strings.total}: </span><strong><bdi>${text}</bdi></strong>
      ${percent ? html`<span class="percent">${percent}</span>` : nothing}
    </p>
    ${renderBar(share)} ${remark ? html`<p class="muted remark"><bdi>${remark}</bdi></p>` : nothing}
  </div>`;
}

function renderSteps(steps: StepView[]): TemplateResult {
  return html`<ul class="steps" role="list">
    ${steps.map(
      ({ name, text, share }) =>
        html`<li data-complete=${share === 1}>
          <span><bdi>${name}</bdi> <bdi class="muted">${text}</bdi></span
          >${renderBar(share)}
        </li>`,
    )}
  </ul>`;
}

const renderGroups = ({ groups, isLong }: ScorecardView, wording: Wording, headingLevel: number) =>
  html`<div class="groups">${groups.map((group) => renderGroup(group, isLong, wording, headingLevel))}</div>`;

/** A group with its criteria; in a rubric of many the criteria are folded behind a line of marks. */
function renderGroup(
  group: GroupView,
  isFolded: boolean,
  wording: Wording,
  headingLevel: number,
): TemplateResult {
  const head = renderGroupHead(group, headingLevel);
  const list = html`<ul role="list" aria-labelledby=${group.name ? `group-${group.id}` : 'name'}>
    ${group.criteria.map(
      (criterion) => html`<li class="criterion" part="criterion">${renderCriterion(criterion, wording)}</li>`,
    )}
  </ul>`;
  if (!group.name) return html`<div class="group" part="group">${list}</div>`;
  if (!isFolded) return html`<div class="group" part="group">${head} ${list}</div>`;
  return html`<details class="group folded" part="group">
    <summary>${head} ${renderStrip(group)}</summary>
    ${list}
  </details>`;
}

function renderGroupHead({ id, name, total }: GroupView, headingLevel: number): TemplateResult {
  return html`<div class="group-head">
      <span class="group-name" id="group-${id}" role="heading" aria-level=${levelBelow(headingLevel)}
        >${name}</span
      >
      ${total.share === undefined ? nothing : html`<bdi class="muted">${total.text}</bdi>`}
    </div>
    ${renderBar(total.share)}`;
}

function renderStrip({ criteria }: GroupView): TemplateResult {
  return html`<span class="strip" aria-hidden="true">${criteria.map(({ cell }) => renderMark(cell))}</span>`;
}

function renderCriterion(
  { name, question, cell, before }: CriterionView,
  { strings }: Wording,
): TemplateResult {
  const isWord = cell.kind === 'level' || cell.kind === 'missing';
  const result = isWord ? html`<bdi class="word">${cell.text}</bdi>` : renderResult(cell);
  const line = html`${isWord ? renderMark(cell) : nothing}<span class="criterion-name"
      >${name}${before ? renderBefore(before) : nothing}</span
    >
    ${result}`;
  if (!question && !hasRemarks(cell)) return html`<div class="line" data-kind=${cell.kind}>${line}</div>`;
  return html`<details>
    <summary class="line" data-kind=${cell.kind}>${line}</summary>
    <div class="remarks">
      ${question ? html`<p class="question muted" dir="auto">${question}</p>` : nothing}
      ${renderRemarks(cell, strings.evidence)}
    </div>
  </details>`;
}

function renderCompact(view: ScorecardView, wording: Wording, headingLevel: number): TemplateResult {
  return html`<ul class="strips" role="list">
      ${view.groups.map(
        (group) =>
          html`<li>
            <span class="group-name">${group.name}</span>
            ${group.criteria.some(({ cell }) => cell.kind === 'level') ? renderStrip(group) : nothing}
            ${group.total.share === undefined ? nothing : html`<bdi class="muted">${group.total.text}</bdi>`}
          </li>`,
      )}
    </ul>
    <details class="all">
      <summary>${view.criteriaLabel}</summary>
      ${renderGroups(view, wording, headingLevel)}
    </details>`;
}
