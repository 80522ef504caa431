import { html, nothing, type TemplateResult } from 'lit';
import { renderLink } from '../../shared/cell.js';
import { renderSaving, type Saving } from '../../shared/export/saving.js';
import type { Wording } from '../../shared/wording.js';
import type { PricingCreditView } from './pricing-credit.view.js';

/** The foot of the table: dataset, licence, every source of the rows shown, and the citation. */
export function renderPricingCredit(
  credit: PricingCreditView,
  wording: Wording,
  saving?: Saving,
): TemplateResult {
  const { strings } = wording;
  return html`<div class="credit" part="credit">
    <p>
      <bdi>${credit.dataset}. ${strings.license}: ${renderLink(credit.license, wording)}.</bdi>
    </p>
    <p>
      <bdi
        >${strings.sources}:
        ${credit.sources.map(
          ({ link, details }, index) =>
            html`${index > 0 ? '; ' : nothing}${renderLink(link, wording)}${details ? ` (${details})` : ''}`,
        )}.</bdi
      >
    </p>
    ${renderSaving(credit.cite, wording, saving)}
  </div>`;
}
