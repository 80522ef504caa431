import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../../shared/live.js';
import { renderActiveFilters } from '../../shared/active-filters.js';
import { renderSearchField } from '../../shared/search-field.js';
import type { Wording } from '../../shared/wording.js';
import type { PriceFilters } from './price-filters.js';
import type { Grouping } from './pricing-choices.js';
import { renderPricingFields } from './pricing-fields.template.js';
import type { PriceFilterView, PricingControlsView } from './pricing-controls.view.js';

/** What a reader sets besides filters, under the names of the attributes. */
export interface PricingSettings {
  asOf: string;
  group: Grouping;
  currency: string;
  history: string;
  calculator: boolean;
}

export interface PricingControlActions {
  onFilter: (change: Partial<PriceFilters>) => void;
  onSetting: (change: Partial<PricingSettings>) => void;
  onRemove: (filter: PriceFilterView) => void;
  onClear: () => void;
  onOpenFilters: (isOpen: boolean) => void;
}

/** What the controls hold that is not part of the view. */
export interface PricingControlState {
  search: string;
  freeOnly: boolean;
  openWeightsOnly: boolean;
  group: Grouping;
  calculator: boolean;
  /** That a day has been chosen, from which a button leads back to now. */
  hasDate: boolean;
  isNarrowed: boolean;
}

/** Search, day, order and filters, and below them what the table is narrowed by. */
export function renderPricingControls(
  view: PricingControlsView,
  state: PricingControlState,
  wording: Wording,
  actions: PricingControlActions,
): TemplateResult {
  const { strings } = wording;
  return html`<div class="controls" part="controls" role="group" aria-labelledby="caption">
      ${renderSearchField(strings.search, state.search, (search) => actions.onFilter({ search }))}
      ${renderDate(view, state, wording, actions)}
      <button
        type="button"
        class="toggle"
        part="calculator-toggle"
        aria-pressed=${state.calculator}
        @click=${() => actions.onSetting({ calculator: !state.calculator })}
      >
        ${strings.calculatorToggle}
      </button>
      ${renderFilters(view, state, wording, actions)}
    </div>
    ${renderActiveFilters(view.active, state.isNarrowed, wording, actions)}`;
}

function renderDate(
  { date }: PricingControlsView,
  { hasDate }: PricingControlState,
  { strings }: Wording,
  { onSetting }: PricingControlActions,
): TemplateResult {
  const change = ({ target }: Event) => onSetting({ asOf: (target as HTMLInputElement).value });
  return html`<div class="day">
    <label class="field"
      ><span>${strings.pricesOf}</span><input type="date" part="date" .value=${live(date)} @change=${change}
    /></label>
    ${
      hasDate
        ? html`<button type="button" part="today" @click=${() => onSetting({ asOf: '' })}>
            ${strings.pricesNow}
          </button>`
        : nothing
    }
  </div>`;
}

function renderFilters(
  view: PricingControlsView,
  state: PricingControlState,
  wording: Wording,
  actions: PricingControlActions,
): TemplateResult {
  const toggled = ({ target }: Event) => actions.onOpenFilters((target as HTMLDetailsElement).open);
  return html`<details class="filters" part="filters" @toggle=${toggled}>
    <summary>${wording.strings.filterAndView}</summary>
    ${view.fields ? renderPricingFields(view.fields, state, wording, actions) : nothing}
  </details>`;
}
