import { html, nothing, type TemplateResult } from 'lit';
import { askAgain } from '../../shared/ask-again.js';
import type { WidgetState } from '../../shared/widget-controller.js';
import type { BadgeView } from './openness-badge.view.js';

// Between the tags of this file there is no white space that is not meant: the badge stands in a sentence, and
// a comma may follow.

export type BadgeState = WidgetState<BadgeView>;

/** What a sentence says while there is nothing to show: the words of the author, or else the id. */
export const renderWords = ({ hasFallback }: BadgeState, model: string): TemplateResult =>
  hasFallback ? html`<slot></slot>` : html`<bdi>${model}</bdi>`;

/** As long as the badge cannot be drawn; where it never can, asking again is for that, too. */
export function renderWithoutDrawing(state: BadgeState, model: string, onRetry: () => void): TemplateResult {
  const { strings } = state.wording;
  const failure = state.status === 'error' ? state.failure : undefined;
  // prettier-ignore
  const retry = failure ? html` <span class="again"><button part="retry" type="button" @click=${(event: Event) => askAgain(event, '.base', '#trigger', onRetry)}>${strings.retry}</button></span>` : nothing;
  return html`${renderWords(state, model)}${retry}${renderStatus(state, failure ? strings.failure(failure) : '')}`;
}

/**
 * The state as text where the badge stands, and not as a live region: a page may have ten badges, and ten
 * voices that say "Loading" and perhaps "failed" would drown the article, whose words are all there. A reader
 * comes across what failed where it matters; loading says nothing, because the words stand for themselves.
 */
export const renderStatus = ({ status }: BadgeState, text: string): TemplateResult =>
  html`<span class="visually-hidden" part="status" data-status=${status}>${text}</span>`;
