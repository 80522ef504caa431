import { css, html, nothing, type TemplateResult } from 'lit';
import type { CellView } from './cell.view.js';

/** Outlines of the symbols that a font may lack or draw too small, in a square of 16; any other is printed as text. */
const outlines = new Map([
  ['●', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z'],
  ['◐', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 3a5 5 0 0 1 0 10z'],
  ['○', 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 3a5 5 0 1 1 0 10A5 5 0 1 1 8 3z'],
  ['✓', 'M1.63 9.33L6.35 14.3L14.42 4.78L12.58 3.22L6.25 10.7L3.37 7.67z'],
  ['✗', 'M2.65 4.35l9 9l1.7-1.7l-9-9zM11.65 2.65l-9 9l1.7 1.7l9-9z'],
  ['▲', 'M8 2.5l6.5 11h-13z'],
  ['▼', 'M8 13.5l6.5-11h-13z'],
  ['◆', 'M8 1.5L14.5 8 8 14.5 1.5 8z'],
]);

/**
 * The symbol of a level. Its word always stands beside it, so it is silent. It has a size of its own for where a
 * policy forbids the styles that a server has printed. There are very many of them: they are few nodes.
 */
export function renderMark({ symbol, tone, kind }: CellView): TemplateResult | typeof nothing {
  if (kind === 'missing') return html`<span class="mark" data-tone="neutral" aria-hidden="true">–</span>`;
  if (!symbol) return nothing;
  const outline = outlines.get(symbol);
  if (!outline) return html`<span class="mark" data-tone=${tone} aria-hidden="true">${symbol}</span>`;
  // prettier-ignore
  return html`<svg class="mark" data-tone=${tone} aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em"><path d=${outline} fill="currentColor"></path></svg>`;
}

export const markStyles = css`
  .mark {
    display: inline-block;
    inline-size: 1em;
    text-align: center;
    color: var(--_neutral);
    flex: none;
    -webkit-user-select: none;
    user-select: none;
  }
  svg.mark {
    block-size: 1em;
    overflow: visible;
  }
  .mark[data-tone='positive'] {
    color: var(--_positive);
  }
  .mark[data-tone='middle'] {
    color: var(--_middle);
  }
  .mark[data-tone='negative'] {
    color: var(--_negative);
  }
  @media (forced-colors: active) {
    .mark[data-tone] {
      color: CanvasText;
    }
  }
`;
