import { html, nothing, type TemplateResult } from 'lit';
import { levelBelow } from '../../shared/attributes.js';
import { renderDownloads } from '../../shared/export/downloads.js';
import type { ExportFormat } from '../../shared/export/export-file.js';
import type { Saving } from '../../shared/export/saving.js';
import { keepDates } from '../../shared/text.js';
import type { Wording } from '../../shared/wording.js';
import type { Usage } from './cost-usage.js';
import type { HoursNowView } from './hours-now.view.js';
import { type PriceListActions, renderPriceList } from './price-list.template.js';
import type { PricingControlActions, PricingControlState } from './pricing-controls.template.js';
import type { PriceTrayActions, PriceTrayState } from './price-tray.template.js';
import { renderPricingCredit } from './pricing-credit.js';
import { calculatorPart, controlsPart, historyPart } from './pricing-parts.js';
import type { PricingView } from './pricing-table.view.js';

export interface PricingActions extends PricingControlActions, PriceListActions, PriceTrayActions {
  onUsage: (change: Partial<Usage>) => void;
  /** To what follows the list, past all its rows. */
  onSkip: () => void;
  onExport: (format: ExportFormat) => void;
  onCopyText: () => void;
  onNear: () => void;
}

/** What the element knows besides its data. */
export interface PricingTemplateState extends PricingControlState, PriceTrayState {
  headingLevel: number;
  hasControls: boolean;
  usage: Usage;
  /** What the live region says. */
  announcement: string;
  saving: Saving;
}

/** Fewer rows are passed as quickly as a button. */
const manyRows = 12;

/** The table with everything around it. */
export function renderPricing(
  view: PricingView,
  state: PricingTemplateState,
  wording: Wording,
  actions: PricingActions,
): TemplateResult {
  return html`
    <div id="caption" class="caption" part="caption" role="heading" aria-level=${state.headingLevel}>
      ${view.caption}
    </div>
    <p id="summary" class="muted notice" part="summary"><bdi>${view.summary}</bdi></p>
    ${view.notices.map((notice) => html`<p class="muted notice"><bdi>${notice}</bdi></p>`)}
    ${view.hours.map(renderHours)}
    ${state.hasControls && view.controls ? controlsPart.content?.renderPricingControls(view.controls, state, wording, actions) : nothing}
    ${
      state.hasControls || view.isNarrowed
        ? html`<p class="count" part="count">
            <strong><bdi>${view.count}</bdi></strong>
          </p>`
        : nothing
    }
    <div class="visually-hidden" role="status">${state.announcement}</div>
    <div class="body">
      ${view.shown > 0 ? renderBody(view, state, wording, actions) : renderNoMatch(view, wording, actions)}
      ${view.selected.length > 0 ? controlsPart.content?.renderPriceTray(view, state, wording, actions) : nothing}
    </div>
    <div class="after" tabindex="-1" role="group" aria-label=${wording.strings.afterPrices}>
      ${view.footnotes.map((footnote) => html`<p class="muted footnote"><bdi>${footnote}</bdi></p>`)}
      ${view.history ? historyPart.content?.renderHistory(view.history, wording) : nothing}
      ${view.calculator ? calculatorPart.content?.renderCalculator(view.calculator, state.usage, wording, { onUsage: actions.onUsage, headingLevel: levelBelow(state.headingLevel) }) : nothing}
      ${
        view.shown > 0
          ? renderDownloads(
              wording,
              (format) => actions.onExport(format),
              () => actions.onCopyText(),
              () => actions.onNear(),
            )
          : nothing
      }
      ${renderPricingCredit(view.credit, wording, state.saving)}
    </div>
  `;
}

const renderHours = ({ text }: HoursNowView) =>
  html`<p class="hours notice" part="hours"><bdi>${keepDates(text)}</bdi></p>`;

function renderBody(
  view: PricingView,
  { hasControls }: PricingTemplateState,
  wording: Wording,
  actions: PricingActions,
): TemplateResult {
  return html`${
    view.shown > manyRows
      ? html`<button type="button" class="skip" part="skip" @click=${() => actions.onSkip()}>
          ${wording.strings.skipList}
        </button>`
      : nothing
  }
  ${renderPriceList(view, hasControls, wording, actions)}`;
}

/** Filters can be cleared; on a day without any price they are not to blame. */
function renderNoMatch(
  { noRows, total }: PricingView,
  { strings }: Wording,
  { onClear }: PricingActions,
): TemplateResult {
  return html`<div class="no-match" part="no-match" tabindex="-1">
    <p>${noRows}</p>
    ${
      total > 0
        ? html`<button type="button" part="clear" @click=${() => onClear()}>${strings.clearFilters}</button>`
        : nothing
    }
  </div>`;
}
