import { css, html, type TemplateResult } from 'lit';
import type { CellView } from './cell.view.js';
import { renderMark } from './mark.js';

/** A line of marks, one for each criterion of a group. */
export const renderStrip = (criteria: { cell: CellView }[]): TemplateResult =>
  html`<span class="strip" aria-hidden="true">${criteria.map(({ cell }) => renderMark(cell))}</span>`;

export const stripStyles = css`
  .strip + bdi {
    flex: none;
  }
  .strip {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em;
  }
`;
