import { html, nothing, type TemplateResult } from 'lit';
import { askAgain } from './ask-again.js';
import type { DataRemarks, WidgetState } from './widget-controller.js';
import type { Wording } from './wording.js';

/**
 * The frame of every element: one live region that says what is going on, and below it either the view or
 * what the author has put inside the tag. The region is always there, because a screen reader announces
 * changes of a region, not its arrival.
 */
export function renderWidget<View>(
  state: WidgetState<View>,
  emptyText: string,
  renderView: (view: View) => TemplateResult | typeof nothing,
  onRetry: () => void,
): TemplateResult {
  const { strings } = state.wording;
  const view = shownBy(state);
  // A line above the author's words would push them down, and say less than they do.
  const isQuiet = state.status === 'loading' && state.hasFallback;
  return html`
    <div
      class="base"
      part="base"
      lang=${state.wording.stringsLanguage}
      dir=${directionOfState(state) ?? nothing}
    >
      <div
        class=${isQuiet ? 'visually-hidden' : 'status'}
        part="status"
        role="status"
        data-status=${state.status}
      >
        <bdi>${statusText(state, emptyText)}</bdi>
      </div>
      ${
        mayRetry(state)
          ? html`<div class="again">
              <button
                part="retry"
                type="button"
                @click=${(event: Event) => askAgain(event, '.base', '[role=heading]', onRetry)}
              >
                ${strings.retry}
              </button>
            </div>`
          : nothing
      }
      ${view === undefined ? renderFallback(state) : renderView(view)}
    </div>
  `;
}

/** What the author has put inside the tag, or the space that is kept. */
const renderFallback = <View>(state: WidgetState<View>) =>
  state.status === 'loading' && !state.hasFallback
    ? html`<slot></slot>
        <div class="placeholder" ?data-slow=${state.isSlow} aria-hidden="true"></div>`
    : html`<slot></slot>`;

/** The view, where there is one to see. */
export const shownBy = <View>(state: WidgetState<View>): View | undefined =>
  state.status === 'ready' || state.status === 'stale' ? state.view : undefined;

/** What the author has put inside the tag must not turn. */
export const directionOfState = <View>({ status, hasFallback, direction }: WidgetState<View>) =>
  hasFallback && status !== 'ready' && status !== 'stale' ? undefined : direction;

const mayRetry = <View>(state: WidgetState<View>) =>
  state.status === 'stale' ||
  (state.status === 'ready' && state.isIncomplete) ||
  (state.status === 'error' && state.failure.retryable);

function statusText<View>(state: WidgetState<View>, emptyText: string): string {
  const { strings } = state.wording;
  switch (state.status) {
    case 'loading':
      return state.isSlow ? strings.loading : '';
    case 'error':
      return strings.failure(state.failure);
    case 'empty':
      return [emptyText, remarksOf(state, state.wording)].filter(Boolean).join(' ');
    case 'stale':
      return state.isAsking ? strings.loading : strings.stale(state.updated);
    case 'ready':
      return remarksOf(state, state.wording);
  }
}

/** What is to be known of data that are shown, in sentences. */
export const remarksOf = ({ findings, isIncomplete }: DataRemarks, { strings }: Wording): string =>
  [...findings, ...(isIncomplete ? [strings.notLoaded] : [])].join(' ');
