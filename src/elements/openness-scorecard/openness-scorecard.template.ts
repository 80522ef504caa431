import { html, nothing, type TemplateResult } from 'lit';
import type { SafeUrl } from '../../dataset/url.js';
import { levelBelow } from '../../shared/attributes.js';
import { renderBar } from '../../shared/bar.js';
import { hasRemarks, renderEvidence, renderLink, renderNote } from '../../shared/cell.js';
import { renderCredit } from '../../shared/credit.js';
import { renderCriterionLink } from '../../shared/criterion-link.template.js';
import type { Saving } from '../../shared/export/saving.js';
import { renderFold } from '../../shared/fold.js';
import { renderMark } from '../../shared/mark.js';
import { renderResult } from '../../shared/result.js';
import { changesPart } from '../../shared/changes-part.js';
import { renderSteps } from '../../shared/steps.js';
import { stampView } from '../../shared/stamp-view.js';
import { languageMark, type Marks, renderSentence, renderText } from '../../shared/text.js';
import type { TotalView } from '../../shared/total.view.js';
import type { Wording } from '../../shared/wording.js';
import type { renderCompact } from './compact.template.js';
import type { CriterionView, GroupView, ScorecardView } from './openness-scorecard.view.js';

export interface ScorecardLayout {
  /** Level of the heading, 2 to 6. */
  headingLevel: number;
  /** What shows a compact one in place of a card. */
  compact?: typeof renderCompact | undefined;
  /** Address of a criterion of this scorecard; without it there are no links to criteria. */
  linkTo?: ((criterion: string) => SafeUrl | undefined) | undefined;
  saving?: Saving;
}

/** A scorecard as every element shows it. */
export function renderScorecard(
  view: ScorecardView,
  wording: Wording,
  options: ScorecardLayout,
): TemplateResult {
  const { compact, saving } = options;
  return html`<article class=${compact ? 'compact' : 'card'} aria-labelledby="name">
    ${stampView(renderBody(view, wording, options))} ${renderCredit(view.credit, wording, saving, stampView)}
  </article>`;
}

/** All but the credit, in which a reader copies and saves. */
function renderBody(view: ScorecardView, wording: Wording, options: ScorecardLayout): TemplateResult {
  const { headingLevel, compact } = options;
  const groups = renderGroups(view, wording, options);
  return html`<header>
      <div class="title">
        <p class="rubric muted" part="rubric">${renderSentence(view.rubric, wording)}</p>
        <div id="name" part="name" role="heading" aria-level=${headingLevel}>
          ${renderLink(view.name, wording)}
        </div>
        ${compact ? nothing : renderFacts(view, wording)}
      </div>
      ${view.total ? renderTotal(view.total, wording) : nothing}
    </header>
    ${view.total?.steps ? renderSteps(view.total.steps, wording) : nothing}
    ${view.changes ? changesPart.content?.renderChanges(view.changes, wording, headingLevel) : nothing}
    ${[view.reported, view.cut].map((text) => (text ? html`<p class="muted"><bdi>${text}</bdi></p>` : nothing))}
    ${compact ? compact(view, wording, groups) : groups}`;
}

function renderFacts({ facts }: ScorecardView, marks: Marks): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${renderLink(value, marks)}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderTotal(total: TotalView, wording: Wording): TemplateResult {
  const { strings } = wording;
  const { text, percent, share, remark } = total;
  return html`<div class="total" part="total">
    <p>
      <span class="visually-hidden">${strings.total}: </span><strong>${renderText(text, wording)}</strong>
      ${percent ? html`<span class="percent">${percent}</span>` : nothing}
    </p>
    ${renderBar(share)} ${remark ? html`<p class="muted remark"><bdi>${remark}</bdi></p>` : nothing}
  </div>`;
}

const renderGroups = ({ groups, isLong }: ScorecardView, wording: Wording, options: ScorecardLayout) =>
  html`<div class="groups">${groups.map((group) => renderGroup(group, isLong, wording, options))}</div>`;

/** A group with its criteria; in a rubric of many the criteria are folded behind a line of marks. */
function renderGroup(
  group: GroupView,
  isFolded: boolean,
  wording: Wording,
  options: ScorecardLayout,
): TemplateResult {
  const head = renderGroupHead(group, wording, options.headingLevel);
  const list = html`<ul role="list" aria-labelledby=${group.name ? `group-${group.id}` : 'name'}>
    ${group.criteria.map((criterion) => renderCriterion(criterion, wording, options))}
  </ul>`;
  if (!group.name) return html`<div class="group" part="group">${list}</div>`;
  if (!isFolded) return html`<div class="group" part="group">${head} ${list}</div>`;
  return renderFold(head, group.criteria, list);
}

function renderGroupHead({ id, name, total }: GroupView, marks: Marks, headingLevel: number): TemplateResult {
  return html`<div class="group-head">
      <span
        class="group-name"
        id=${`group-${id}`}
        role="heading"
        aria-level=${levelBelow(headingLevel)}
        dir="auto"
        lang=${languageMark(name, marks)}
        >${name}</span
      >
      ${total.share === undefined ? nothing : html`<bdi class="muted">${total.text}</bdi>`}
    </div>
    ${renderBar(total.share)}`;
}

/**
 * There are more of these than of anything else: each is one template with few places to fill, and no space in it that
 * nobody sees, for that would be a node too.
 */
function renderCriterion(view: CriterionView, wording: Wording, options: ScorecardLayout): TemplateResult {
  const { id, name, question, cell, before } = view;
  const isWord = cell.kind === 'level' || cell.kind === 'missing';
  const mark = isWord ? renderMark(cell) : nothing;
  const result = isWord
    ? html`<bdi class="word" lang=${languageMark(cell.text, wording)}>${cell.text}</bdi>`
    : renderResult(cell, wording);
  const change = before && changesPart.content ? html` ${changesPart.content.renderBefore(before)}` : nothing;
  if (!question && !hasRemarks(cell))
    // prettier-ignore
    return html`<li class="criterion" part="criterion" data-criterion=${id}><div class="line" tabindex="-1" data-kind=${cell.kind}>${mark}<span class="criterion-name"><bdi lang=${languageMark(name, wording)}>${name}</bdi></span> ${result}${change}</div></li>`;
  // prettier-ignore
  return html`<li class="criterion" part="criterion" data-criterion=${id}><details><summary class="line" data-kind=${cell.kind}>${mark}<span class="criterion-name"><bdi lang=${languageMark(name, wording)}>${name}</bdi></span> ${result}${change}</summary><div class="remarks">${question ? renderQuestion(question, wording) : nothing}${renderNote(cell, wording)}${renderEvidence(cell, wording)}${options.linkTo ? renderCriterionLink(options.linkTo(id), wording.strings.criterionLink) : nothing}</div></details></li>`;
}

const renderQuestion = (question: string, wording: Wording) =>
  html`<p class="question muted" dir="auto" lang=${languageMark(question, wording)}>${question}</p>`;
