import { html, nothing, type TemplateResult } from 'lit';
import { askAgain } from '../../shared/ask-again.js';
import { remarksOf } from '../../shared/states.js';
import type { WidgetState } from '../../shared/widget-controller.js';
import type { BadgeView } from './openness-badge.view.js';

// Between the tags of this file there is no white space that is not meant: the badge stands in a sentence, and
// a comma may follow.

export type BadgeState = WidgetState<BadgeView>;

/** Lines may break before and after a box. With this they do not part it from a bracket or a comma. */
export const wordJoiner = '\u2060';

/** What a sentence says while there is nothing to show: the words of the author, or else the id. */
export function renderWithoutData(state: BadgeState, model: string, onRetry: () => void): TemplateResult {
  const words = state.hasFallback ? html`<slot></slot>` : html`<bdi>${model}</bdi>`;
  if (state.status === 'error') return html`${words}${renderFailure(state, onRetry)}`;
  if (state.status !== 'empty') return html`${words}${renderStatus(state, '')}`;
  const { strings } = state.wording;
  return html`${words}${
    state.hasFallback ? nothing : html`<span class="muted"> · ${strings.badgeNotAssessed}</span>`
  }${renderStatus(state, [...(state.hasFallback ? [strings.noAssessment(model)] : []), remarksOf(state, state.wording)].join(' ').trim())}`;
}

/** A mark behind the words; where asking again may help, it is the button that does. */
function renderFailure(state: BadgeState & { status: 'error' }, onRetry: () => void): TemplateResult {
  const { strings } = state.wording;
  const text = strings.failure(state.failure);
  const label = strings.badgeRetry(text);
  // prettier-ignore
  const mark = state.failure.retryable
    ? html`<button class="fault" part="retry" type="button" title=${label} @click=${(event: Event) => askAgain(event, '.base', '#trigger', onRetry)}
        >${retryIcon}</button>`
    : html`<span class="fault" part="fault" aria-hidden="true" title=${text}>${faultIcon}</span>`;
  return html`<span class="unbroken">${wordJoiner}${mark}${wordJoiner}</span
    >${renderStatus(state, state.failure.retryable ? '' : text)}`;
}

/**
 * The state as text where the badge stands, and not as a live region: a page may have ten badges, and ten
 * voices that say "Loading" and perhaps "failed" would drown the article, whose words are all there. A reader
 * comes across what failed where it matters; loading says nothing, because the words stand for themselves.
 */
export const renderStatus = ({ status }: BadgeState, text: string) =>
  html`<span class="visually-hidden" part="status" data-status=${status}>${text}</span>`;

const retryIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.5v3.4H9.6"></path>
</svg>`;
const faultIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5"></circle>
  <path d="M8 4.5v4.2m0 2v.8"></path>
</svg>`;
