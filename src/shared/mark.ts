import { css, html, nothing, type TemplateResult } from 'lit';
import type { CellView } from './cell.view.js';

/**
 * The symbol of a level. Its word always stands beside it, so it is silent. It has a size of its own for where a
 * policy forbids the styles that a server has printed. There are very many of them: they are few nodes.
 */
export function renderMark({ symbol, outline, tone, kind }: CellView): TemplateResult | typeof nothing {
  const text = kind === 'missing' ? '–' : symbol;
  if (!text) return nothing;
  if (!outline) return html`<span class="mark" data-tone=${tone} aria-hidden="true">${text}</span>`;
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
