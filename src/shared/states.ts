import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locales/en.js';
import type { WidgetState } from './widget-controller.js';

/**
 * The frame of every element: one live region that says what is going on, and below it either the view or
 * what the author has put inside the tag. The region is always there, because a screen reader announces
 * changes of a region, not its arrival.
 */
export function renderWidget<View>(
  state: WidgetState<View>,
  emptyText: string,
  renderView: (view: View) => TemplateResult,
  onRetry: () => void,
): TemplateResult {
  const { strings } = state.wording;
  const isShown = state.status === 'ready' || state.status === 'stale';
  return html`
    <div class="base" part="base" lang=${state.wording.stringsLanguage}>
      <div class="status" part="status" role="status" data-status=${state.status}>
        <bdi>${statusText(state, emptyText)}</bdi>
      </div>
      ${
        mayRetry(state)
          ? html`<button class="retry" part="retry" type="button" @click=${onRetry}>${strings.retry}</button>`
          : nothing
      }
      ${isShown ? renderView(state.view) : html`<slot></slot>`}
      ${
        state.status === 'loading' && !state.hasFallback
          ? html`<div class="placeholder" aria-hidden="true"></div>`
          : nothing
      }
    </div>
  `;
}

const mayRetry = <View>(state: WidgetState<View>) =>
  state.status === 'stale' || (state.status === 'error' && state.failure.retryable);

function statusText<View>(state: WidgetState<View>, emptyText: string): string {
  const { strings } = state.wording;
  switch (state.status) {
    case 'loading':
      return strings.loading;
    case 'error':
      return strings.failure(state.failure);
    case 'empty':
      return emptyText;
    case 'stale':
      return strings.stale(state.updated);
    case 'ready':
      return remarksOf(state, strings);
  }
}

/** What is to be known of data that are shown: entries that could not be read, letters that were lost. */
export const remarksOf = (
  { dropped, isDamaged }: { dropped: number; isDamaged?: boolean },
  strings: Strings,
): string =>
  [...(dropped > 0 ? [strings.dropped(dropped)] : []), ...(isDamaged ? [strings.damaged] : [])].join(' ');
