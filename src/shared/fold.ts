import { html, type TemplateResult } from 'lit';
import type { CellView } from './cell.view.js';
import { renderStrip } from './strip.js';

/** A group whose criteria are folded behind a line of their marks. */
export const renderFold = (
  head: TemplateResult,
  criteria: { cell: CellView }[],
  list: TemplateResult,
): TemplateResult =>
  html`<details class="group folded" part="group">
    <summary>${head} ${renderStrip(criteria)}</summary>
    ${list}
  </details>`;
