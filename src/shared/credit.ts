import { css, html, nothing, type TemplateResult } from 'lit';
import { renderLink } from './cell.js';
import type { CreditView } from './credit.view.js';
import { asAnyOther, renderSaving, type Saving, savingStyles, type Stamping } from './export/saving.js';
import type { Wording } from './wording.js';

/** The foot of every element: edition, source, date, licence and citation. CC BY asks for it. */
export function renderCredit(
  credit: CreditView,
  wording: Wording,
  saving?: Saving,
  stamp: Stamping = asAnyOther,
): TemplateResult {
  return html`<div class="credit" part="credit">
    ${stamp(renderSources(credit, wording))} ${renderSaving(credit.cite, wording, saving, stamp)}
  </div>`;
}

function renderSources(credit: CreditView, wording: Wording): TemplateResult {
  const { strings } = wording;
  return html`<p>
    <bdi
      >${strings.source}:
      ${credit.sources.map((source, index) => [index > 0 ? ', ' : '', renderLink(source, wording)])}${
        credit.edition ? ` (${credit.edition})` : nothing
      },
      ${credit.asOf}. ${strings.license}: ${renderLink(credit.license, wording)}.
      ${credit.rule ?? nothing}</bdi
    >
  </p>`;
}

export const creditStyles = css`
  ${savingStyles}
  .credit {
    margin-block-start: 0.9em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .credit p {
    margin: 0;
  }
`;
