import { html, nothing, type TemplateResult } from 'lit';
import { renderCredit } from '../../shared/credit.js';
import { renderDownloads } from '../../shared/export/downloads.js';
import type { ExportFormat } from '../../shared/export/export-file.js';
import type { Saving } from '../../shared/export/saving.js';
import { renderSentence, renderText } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import { type ChoiceActions, renderChosen, renderTray } from './index-choice.template.js';
import { type ControlActions, type ControlState, renderControls } from './index-controls.template.js';
import { type ListActions, renderList } from './index-list.template.js';
import type { GridHeadsView, IndexView } from './openness-index.view.js';

export interface IndexActions extends ControlActions, ListActions, ChoiceActions {
  /** To what follows the list, past all its rows. */
  onSkip: () => void;
  onExport: (format: ExportFormat) => void;
  onCopyText: () => void;
  onNear: () => void;
}

/** What the element knows besides its data. */
export interface IndexTemplateState extends ControlState {
  headingLevel: number;
  openRow: string | undefined;
  shownColumn: number;
  /** What the live region says. */
  announcement: string;
  saving: Saving;
}

/** The list with everything around it. */
export function renderIndex(
  view: IndexView,
  state: IndexTemplateState,
  wording: Wording,
  actions: IndexActions,
): TemplateResult {
  const { strings } = wording;
  return html`
    <div id="index-caption" class="caption" part="caption" role="heading" aria-level=${state.headingLevel}>
      ${renderSentence(view.caption, wording)}
    </div>
    ${renderControls(view, state, wording, actions)}
    ${view.notices.map((notice) => html`<p class="muted notice"><bdi>${notice}</bdi></p>`)}
    <p id="index-count" class="count" part="count">
      <bdi><strong>${view.count}</strong> <span class="muted">${view.rules.join(' ')}</span></bdi>
    </p>
    <div class="visually-hidden" role="status">${state.announcement}</div>
    <div class="body">
      ${view.shown > 0 ? renderBody(view, wording, actions) : renderNoMatch(wording, actions)}
      ${renderTray(view, wording, actions)}
    </div>
    <div class="after" tabindex="-1" role="group" aria-label=${strings.indexAfter}>
      ${renderChosen(view, state, wording, actions)}
      ${
        view.shown > 0
          ? renderDownloads(
              wording,
              (format) => actions.onExport(format),
              () => actions.onCopyText(),
              () => actions.onNear(),
            )
          : nothing
      }
      ${renderCredit(view.credit, wording, state.saving)}
    </div>
  `;
}

function renderBody(view: IndexView, wording: Wording, actions: IndexActions): TemplateResult {
  const { list } = view;
  return html`<button type="button" class="skip" part="skip" @click=${() => actions.onSkip()}>
      ${wording.strings.skipList}
    </button>
    ${list.kind === 'grid' ? renderKey(list.heads, wording) : nothing} ${renderList(view, wording, actions)}`;
}

/** What the numbers over the columns mean where there is no room for words. */
function renderKey({ criteria }: GridHeadsView, wording: Wording): TemplateResult {
  return html`<details class="key" part="key">
    <summary>${wording.strings.indexKey}</summary>
    <ol>
      ${criteria.map(({ name }) => html`<li>${renderText(name, wording)}</li>`)}
    </ol>
  </details>`;
}

function renderNoMatch({ strings }: Wording, { onClear }: IndexActions): TemplateResult {
  return html`<div class="no-match" part="no-match" tabindex="-1">
    <p>${strings.indexNoMatch}</p>
    <button type="button" part="clear" @click=${() => onClear()}>${strings.clearFilters}</button>
  </div>`;
}
