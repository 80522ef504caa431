import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isUsableAddress, placeholderHost } from './embed.js';
import { type Addresses, addressNames } from './state.js';

const labels: Record<keyof Addresses, string> = {
  scripts: 'Folder of the scripts',
  frame: 'Folder of the embed page',
  page: 'Page that shows the widget',
};

export interface AddressContext {
  addresses: Addresses;
  proposed: Addresses;
  /** Whether what is to be pasted speaks of a site that is not the reader's. */
  hasPlaceholder: boolean;
  onAddress: (name: keyof Addresses, value: string, isTyping: boolean) => void;
}

/** Where the site has its files, for what names them. */
export function renderAddresses(context: AddressContext): TemplateResult {
  const isSet = addressNames.some((name) => context.addresses[name] !== '');
  return html`
    ${
      context.hasPlaceholder
        ? html`<p class="note">
            <code>${new URL(placeholderHost).host}</code> stands for your site. Give its addresses here:
          </p>`
        : nothing
    }
    <details class="addresses" ?open=${isSet || context.hasPlaceholder}>
      <summary>Addresses of your site</summary>
      <div class="fields">${addressNames.map((name) => renderAddress(name, context))}</div>
    </details>
  `;
}

function renderAddress(name: keyof Addresses, { addresses, proposed, onAddress }: AddressContext) {
  const value = addresses[name];
  const isUsable = value === '' || isUsableAddress(name, value);
  const take = (isTyping: boolean) => (event: Event) =>
    onAddress(name, (event.target as HTMLInputElement).value.trim(), isTyping);
  return html`<div class="field">
    <label for="address-${name}">${labels[name]}</label>
    <input
      id="address-${name}"
      type="text"
      inputmode="url"
      dir="ltr"
      autocomplete="off"
      spellcheck="false"
      placeholder=${proposed[name]}
      aria-invalid=${!isUsable}
      aria-describedby=${isUsable ? nothing : `address-${name}-fault`}
      .value=${live(value)}
      @input=${take(true)}
      @change=${take(false)}
    />
    ${
      isUsable
        ? nothing
        : html`<p class="fault" id="address-${name}-fault">Not a web address; the proposed one is used.</p>`
    }
  </div>`;
}
