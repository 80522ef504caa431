import { css, html, nothing, type TemplateResult } from 'lit';
import type { Tone } from '../dataset/schema.js';
import type { CellView } from './cell.view.js';

/**
 * Symbols that a font may lack or draw too small are drawn here; any other is printed as text. There are very many of
 * them, so each is one template.
 */
const shapes = new Map<string, (tone: Tone) => TemplateResult>([
  [
    '●',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <circle cx="8" cy="8" r="7" fill="currentColor"></circle></svg
      ></span>`,
  ],
  [
    '◐',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle>
          <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor"></path></svg
      ></span>`,
  ],
  [
    '○',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"></circle></svg
      ></span>`,
  ],
  [
    '✓',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <path d="M2.5 8.5l3.8 4L13.5 4" fill="none" stroke="currentColor" stroke-width="2.4"></path></svg
      ></span>`,
  ],
  [
    '✗',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="2.4"></path></svg
      ></span>`,
  ],
  [
    '▲',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <path d="M8 2.5l6.5 11h-13z" fill="currentColor"></path></svg
      ></span>`,
  ],
  [
    '▼',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <path d="M8 13.5l6.5-11h-13z" fill="currentColor"></path></svg
      ></span>`,
  ],
  [
    '◆',
    (tone) =>
      html`<span class="mark" data-tone=${tone} aria-hidden="true"
        ><svg viewBox="0 0 16 16" width="1em" height="1em">
          <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" fill="currentColor"></path></svg
      ></span>`,
  ],
]);

/**
 * The symbol of a level. Its word always stands beside it, so it is silent. It has a size of its own for where a
 * policy forbids the styles that a server has printed.
 */
export function renderMark({ symbol, tone, kind }: CellView): TemplateResult | typeof nothing {
  if (kind === 'missing') return html`<span class="mark" data-tone="neutral" aria-hidden="true">–</span>`;
  if (!symbol) return nothing;
  const draw = shapes.get(symbol);
  return draw ? draw(tone) : html`<span class="mark" data-tone=${tone} aria-hidden="true">${symbol}</span>`;
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
  .mark svg {
    display: block;
    inline-size: 1em;
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
    .mark {
      color: CanvasText;
    }
  }
`;
