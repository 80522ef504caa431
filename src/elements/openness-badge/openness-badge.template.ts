import { html, nothing, type TemplateResult } from 'lit';
import { renderCompact } from '../openness-scorecard/compact.template.js';
import { renderScorecard } from '../openness-scorecard/openness-scorecard.template.js';
import { askAgain } from '../../shared/ask-again.js';
import { remarksOf } from '../../shared/states.js';
import type { BadgeView } from './openness-badge.view.js';
import { wordJoiner } from './without-data.template.js';
import { type BadgeState, renderStatus } from './without-drawing.template.js';

// Between the tags of the badge itself there is no white space that is not meant, as in without-data.template.ts.

interface Trigger {
  isOpen: boolean;
  onClick: (event: Event) => void;
}

/**
 * The name for the eye, and the button, which speaks for both, so that a sentence read aloud has the name
 * once. A button is one box in its line, so it holds only the total; the name belongs to it as its label.
 */
export function renderBadge(
  view: BadgeView,
  state: BadgeState,
  { isOpen, onClick }: Trigger,
): TemplateResult {
  const { name, total, spoken, description } = view;
  // prettier-ignore
  return html`${name === undefined
      ? nothing
      : html`<label class="name" part="name" for="trigger" aria-hidden="true"><bdi>${name}</bdi>\u00a0·</label>${' '}`
    }<span class="unbroken">${name === undefined ? wordJoiner : nothing}<button
      id="trigger" class="trigger" part="total" type="button" popovertarget="card"
      aria-haspopup="dialog" aria-expanded=${isOpen} aria-label=${spoken} aria-describedby="description"
      @click=${onClick}
      ><bdi>${total}</bdi></button>${wordJoiner}</span
    ><span id="description" hidden>${description} ${remarkOf(state)}</span>${renderStatus(state, '')}`;
}

interface Card {
  headingLevel: number;
  onRetry: () => void;
}

/** The inside of the popover: a close button, what is to be known of the data, and the scorecard. */
export function renderCardContent(
  view: BadgeView,
  state: BadgeState,
  { headingLevel, onRetry }: Card,
): TemplateResult {
  const { strings } = state.wording;
  const remark = remarkOf(state);
  return html`<button
      class="close"
      part="close"
      type="button"
      popovertarget="card"
      popovertargetaction="hide"
      aria-label=${strings.badgeClose}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10m0-10L3 13"></path></svg>
    </button>
    ${remark ? html`<p class="remark"><bdi>${remark}</bdi></p>` : nothing}
    ${
      state.status === 'stale'
        ? html`<button
            class="retry"
            part="retry"
            type="button"
            @click=${(event: Event) => askAgain(event, '.card', '.card', onRetry)}
          >
            ${strings.retry}
          </button>`
        : nothing
    }
    ${renderScorecard(view.scorecard, state.wording, {
      headingLevel,
      compact: renderCompact,
    })}`;
}

function remarkOf(state: BadgeState): string {
  const { strings } = state.wording;
  if (state.status === 'stale') return state.isAsking ? strings.loading : strings.stale(state.updated);
  return state.status === 'ready' ? remarksOf(state, state.wording) : '';
}
