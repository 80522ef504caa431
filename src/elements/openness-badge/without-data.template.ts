import { html, nothing, type TemplateResult } from 'lit';
import { askAgain } from '../../shared/ask-again.js';
import { remarksOf } from '../../shared/states.js';
import { type BadgeState, renderStatus, renderWords } from './without-drawing.template.js';

// Between the tags of this file there is no white space that is not meant: the badge stands in a sentence, and
// a comma may follow.

/** Lines may break before and after a box. With this they do not part it from a bracket or a comma. */
export const wordJoiner = '\u2060';

/** What a sentence says beside the words while there is nothing to show. */
export function renderWithoutData(state: BadgeState, model: string, onRetry: () => void): TemplateResult {
  const words = renderWords(state, model);
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

const retryIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M13 8a5 5 0 1 1-1.6-3.7M13 1.5v3.4H9.6"></path>
</svg>`;
const faultIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5"></circle>
  <path d="M8 4.5v4.2m0 2v.8"></path>
</svg>`;
