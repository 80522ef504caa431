import { html, type TemplateResult } from 'lit';
import { live } from './live.js';
import type { OptionView } from './options.view.js';

/** A labelled list to choose from; its first entry, `emptyText`, stands for no choice. */
export function renderSelect(
  label: string,
  options: OptionView[],
  emptyText: string,
  onChange: (value: string) => void,
  isDisabled = false,
): TemplateResult {
  const change = ({ target }: Event) => onChange((target as HTMLSelectElement).value);
  const isEmpty = !options.some(({ isChosen }) => isChosen);
  return html`<label class="field"
    ><span>${label}</span
    ><select part="select" ?disabled=${isDisabled} @change=${change}>
      <option value="" .selected=${live(isEmpty)}>${emptyText}</option>
      ${options.map(
        ({ value, text, isChosen }) =>
          html`<option value=${value} .selected=${live(isChosen)}>${text}</option>`,
      )}
    </select></label
  >`;
}
