import { html, nothing, type TemplateResult } from 'lit';
import { live } from '../../shared/live.js';
import type { OptionView } from '../../shared/options.view.js';
import { renderSelect } from '../../shared/select.js';
import type { Wording } from '../../shared/wording.js';
import type { PricingControlActions, PricingControlState } from './pricing-controls.template.js';
import type { PricingFieldsView } from './pricing-fields.view.js';

/** The lists and boxes to choose by. */
export function renderPricingFields(
  view: PricingFieldsView,
  state: PricingControlState,
  wording: Wording,
  { onFilter, onSetting }: PricingControlActions,
): TemplateResult {
  const { strings } = wording;
  const select = (
    label: string,
    options: OptionView[],
    change: (value: string) => void,
    empty = strings.any,
  ) => (options.length > 0 ? renderSelect(label, options, empty, change) : nothing);
  const several = (options: OptionView[]) => (options.length > 1 ? options : []);
  return html`<div class="fields">
    ${select(strings.seller, several(view.sellers), (seller) => onFilter({ seller }))}
    ${select(strings.model, several(view.models), (model) => onFilter({ model }))}
    ${select(strings.plan, several(view.plans), (plan) => onFilter({ plan }))}
    ${select(strings.contextColumn, view.contexts, (value) => onFilter({ leastContext: Number(value) }))}
    ${renderGrouping(state, wording, onSetting)}
    ${select(strings.currency, view.currencies, (currency) => onSetting({ currency }), strings.asListed)}
    ${select(strings.historyOf, view.histories, (history) => onSetting({ history }), strings.noHistory)}
    ${view.hasFree ? renderCheck(strings.free, state.freeOnly, (freeOnly) => onFilter({ freeOnly })) : nothing}
    ${
      view.hasOpenWeights
        ? renderCheck(strings.openWeights, state.openWeightsOnly, (openWeightsOnly) =>
            onFilter({ openWeightsOnly }),
          )
        : nothing
    }
  </div>`;
}

function renderGrouping(
  { group }: PricingControlState,
  { strings }: Wording,
  onSetting: PricingControlActions['onSetting'],
): TemplateResult {
  const options = (['model', 'seller'] as const).map((value) => ({
    value,
    text: strings.columnName(value),
    isChosen: group === value,
  }));
  return renderSelect(strings.groupBy, options, strings.noGroups, (value) =>
    onSetting({ group: value === 'model' || value === 'seller' ? value : 'none' }),
  );
}

function renderCheck(
  label: string,
  isChecked: boolean,
  onChange: (isChecked: boolean) => void,
): TemplateResult {
  const change = ({ target }: Event) => onChange((target as HTMLInputElement).checked);
  return html`<label class="check"
    ><input type="checkbox" .checked=${live(isChecked)} @change=${change} /><span>${label}</span></label
  >`;
}
