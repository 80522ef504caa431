import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../../shared/wording.js';
import type { PricingView } from './pricing-table.view.js';

export interface PriceTrayActions {
  onSelectedOnly: (isOn: boolean) => void;
  /** Compare the others with this offer; with none where the id is empty. */
  onBaseline: (id: string) => void;
  onClearPicked: () => void;
}

export interface PriceTrayState {
  selectedOnly: boolean;
  baseline: string;
}

/** What has been chosen, in sight while the list is, and what can be done with it. */
export function renderPriceTray(
  { selected }: PricingView,
  { selectedOnly, baseline }: PriceTrayState,
  { strings }: Wording,
  actions: PriceTrayActions,
): TemplateResult {
  const [only = ''] = selected;
  return html`<div class="tray" part="tray">
    <p>
      <strong><bdi>${strings.pricesPicked(selected.length)}</bdi></strong>
    </p>
    <button
      type="button"
      part="show-chosen"
      aria-pressed=${selectedOnly}
      @click=${() => actions.onSelectedOnly(!selectedOnly)}
    >
      ${strings.onlyPicked}
    </button>
    ${
      selected.length === 1 && only !== baseline
        ? html`<button type="button" part="baseline" @click=${() => actions.onBaseline(only)}>
            ${strings.compareWithThis}
          </button>`
        : nothing
    }
    ${
      baseline
        ? html`<button type="button" part="baseline" @click=${() => actions.onBaseline('')}>
            ${strings.compareWithNone}
          </button>`
        : nothing
    }
    <button type="button" part="clear-choice" @click=${() => actions.onClearPicked()}>
      ${strings.clearChoice}
    </button>
  </div>`;
}
