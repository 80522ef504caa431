import { html, type TemplateResult } from 'lit';
import { live } from './live.js';

/** A labelled field to search in; `onSearch` gets the text at every key. */
export function renderSearchField(
  label: string,
  text: string,
  onSearch: (text: string) => void,
): TemplateResult {
  const input = ({ target }: Event) => onSearch((target as HTMLInputElement).value);
  return html`<label class="field search"
    ><span>${label}</span
    ><input
      type="search"
      part="search"
      autocomplete="off"
      spellcheck="false"
      .value=${live(text)}
      @input=${input}
  /></label>`;
}
