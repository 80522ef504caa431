import { css, html, nothing, type TemplateResult } from 'lit';
import type { CellView } from './cell.view.js';
import { renderMark } from './mark.js';
import { languageMark, type Marks } from './text.js';

/** A result in its own words: mark and level, values with their metrics, a text, or why there is nothing. */
export function renderResult(cell: CellView, marks: Marks): TemplateResult {
  if (cell.values) {
    return html`<span class="values"
      >${cell.values.map(
        ({ text, metric, best }) =>
          html`<span class="value"
            ><bdi>${text}</bdi
            >${metric ? html`<span class="muted">${` ${metric}`}</span>` : nothing}${best ? html`<span class="best">${` ${best}`}</span>` : nothing}</span
          >`,
      )}</span
    >`;
  }
  return html`<span class="level" data-kind=${cell.kind}
    >${renderMark(cell)}<bdi class="word" lang=${languageMark(cell.text, marks)}>${cell.text}</bdi></span
  >`;
}

export const resultStyles = css`
  .level {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .level[data-kind='missing'] .word {
    color: var(--_muted);
    font-style: italic;
  }
  .value {
    display: block;
  }
`;
