import { css, html, nothing, type TemplateResult } from 'lit';
import { renderStrip, stripStyles } from '../../shared/strip.js';
import { languageMark } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { ScorecardView } from './openness-scorecard.view.js';

/** One line a group; all criteria are folded. */
export function renderCompact(view: ScorecardView, wording: Wording, groups: TemplateResult): TemplateResult {
  return html`<ul class="strips" role="list">
      ${view.groups.map(
        (group) =>
          html`<li>
            <span class="group-name" dir="auto" lang=${languageMark(group.name, wording)}>${group.name}</span>
            ${group.criteria.some(({ cell }) => cell.kind === 'level') ? renderStrip(group.criteria) : nothing}
            ${group.total.share === undefined ? nothing : html`<bdi class="muted">${group.total.text}</bdi>`}
          </li>`,
      )}
    </ul>
    <details class="all">
      <summary>${wording.strings.showCriteria(view.amount)}</summary>
      ${groups}
    </details>`;
}

export const compactStyles = css`
  ${stripStyles}
  @supports (overflow-clip-margin: 1px) {
    :host([layout='compact']) .base {
      contain-intrinsic-block-size: auto var(--openness-reserved-height, 16em);
    }
  }
  .compact {
    padding-block: 0.6em 0.4em;
  }
  .compact #name {
    font-size: 1.125em;
  }
  .compact .total strong {
    font-size: 1.125em;
  }
  .strips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.6em;
    margin-block: 0.7em 0.3em;
    font-size: 0.9375em;
  }
  .strips li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
  }
  .strips .group-name {
    font-weight: 400;
    min-inline-size: 0;
  }
  .all > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    font-size: 0.875em;
  }
`;
