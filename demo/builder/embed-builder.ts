import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Failure, Outcome } from '../../src/dataset/failure.js';
import type { Embed, Host, Snippet } from '../../src/hosts/snippet.js';
import { tagOf } from '../../src/render/index.js';
import { wordingFor } from '../../src/shared/wording.js';
import { renderAddresses } from './address-fields.js';
import { toAttributes } from './attributes.js';
import type { Catalogue } from './catalogue.js';
import { catalogueOf, loadPublished, type Published } from './datasets.js';
import { defaultAddresses, placeholderHost, snippetsOf, toEmbed, toSheet } from './embed.js';
import { renderForm } from './form.js';
import { showPreview } from './preview.js';
import { resolve } from './resolve.js';
import { type Addresses, type BuilderState, readState, writeState } from './state.js';
import { version } from './version.js';

/**
 * The page on which a widget is put together: its settings, how it looks, and what to paste. Everything that is
 * chosen stands in the address of the page.
 */
export class EmbedBuilder extends LitElement {
  /** Folder of the built scripts with their data, with a slash at its end; relative to the page. */
  @property() scripts = '../dist/cdn/';

  @state() private state: BuilderState = readState(location.search);
  @state() private published: Published | undefined;
  @state() private failure: Failure | undefined;
  @state() private integrity: Record<string, string> = {};
  @query('.preview') private readonly preview!: HTMLElement | null;

  #catalogue: Catalogue | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#goBack);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#goBack);
  }

  protected override render(): TemplateResult {
    if (this.failure) return this.#renderFailure(this.failure);
    if (!this.published || !this.#catalogue) return html`<p role="status">Loading the data …</p>`;
    const catalogue = this.#catalogue;
    const state = resolve(this.state, catalogue);
    const embed = toEmbed(state, { published: this.published, version, integrity: this.integrity });
    return html`
      <div class="workbench">
        ${renderForm({ state, catalogue, onChange: this.#setSetting, onState: this.#choose })}
        <section class="look" aria-labelledby="look-title">
          <h2 id="look-title">Preview</h2>
          <div class="preview" role="group" aria-labelledby="look-title" tabindex="0"></div>
        </section>
      </div>
      <section class="paste" aria-labelledby="paste-title">
        <h2 id="paste-title">Copy and paste</h2>
        ${embed.ok ? this.#renderSnippets(state, embed.value) : renderNothing(embed)}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.preview || !this.#catalogue) return;
    const state = resolve(this.state, this.#catalogue);
    showPreview(this.preview, state.widget, toAttributes(state));
  }

  #renderSnippets(state: BuilderState, embed: Embed): TemplateResult {
    const snippets = snippetsOf(embed);
    const host = snippets.has(state.host) ? state.host : 'html';
    return html`<snippet-tabs
      .snippets=${snippets}
      .host=${host}
      .onHost=${this.#chooseHost}
      .intro=${this.#renderIntro(state, embed, snippets.get(host))}
    ></snippet-tabs>`;
  }

  #renderIntro(state: BuilderState, embed: Embed, snippet: Snippet | undefined): TemplateResult {
    const hasPlaceholder = snippet?.steps.some(({ text }) => text.includes(placeholderHost)) ?? false;
    return html`
      ${renderAddresses({
        addresses: this.state.addresses,
        proposed: defaultAddresses(version),
        hasPlaceholder,
        onAddress: this.#setAddress,
      })}
      ${snippet?.host === 'picture' ? this.#renderPictures(state, embed) : nothing}
    `;
  }

  #renderPictures(state: BuilderState, embed: Embed): TemplateResult {
    const sheet = this.published && toSheet(state, this.published);
    return html`<picture-buttons
      .sheet=${sheet?.ok ? sheet.value : embed.sheet}
      .theme=${state.settings.theme === 'dark' ? 'dark' : 'light'}
      .name=${[tagOf(state.widget), ...state.models]
        .join('-')
        .replace(/[^a-z0-9.]+/gi, '-')
        .slice(0, 60)}
    ></picture-buttons>`;
  }

  #renderFailure(failure: Failure): TemplateResult {
    return html`<p role="alert">${wordingFor('en').strings.failure(failure)}</p>
      <button type="button" @click=${() => void this.#load()}>Try again</button>`;
  }

  async #load(): Promise<void> {
    this.failure = undefined;
    const folder = new URL(this.scripts, document.baseURI).href;
    const [published, integrity] = await Promise.all([
      loadPublished(`${folder}data/`),
      readIntegrity(`${folder}integrity.json`),
    ]);
    this.integrity = integrity;
    if (!published.ok) {
      this.failure = published.failure;
      return;
    }
    this.#catalogue = catalogueOf(published.value);
    this.published = published.value;
  }

  #goBack = () => {
    this.state = readState(location.search);
  };

  #choose = (change: Partial<BuilderState>) => this.#change(change, false);

  #chooseHost = (host: Host, isWalking: boolean) => this.#change({ host }, isWalking);

  #setSetting = (name: string, value: string, isTyping = false) =>
    this.#change({ settings: { ...this.state.settings, [name]: value } }, isTyping);

  #setAddress = (name: keyof Addresses, value: string, isTyping: boolean) =>
    this.#change({ addresses: { ...this.state.addresses, [name]: value } }, isTyping);

  /** What is chosen can be gone back from; what is typed, or walked along, has no history of its own. */
  #change(change: Partial<BuilderState>, isPassing: boolean): void {
    this.state = { ...this.state, ...change };
    const shown = this.#catalogue ? resolve(this.state, this.#catalogue) : this.state;
    const address = `?${writeState(shown)}`;
    if (address === location.search) return;
    if (isPassing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}

const renderNothing = (outcome: Outcome<unknown> & { ok: false }) =>
  html`<p class="note" role="status">
    There is nothing to copy, because the widget would be empty.
    ${outcome.failure.code === 'empty' ? nothing : wordingFor('en').strings.failure(outcome.failure)}
  </p>`;

/** Without the list the snippets are complete but for their hashes. */
async function readIntegrity(url: string): Promise<Record<string, string>> {
  try {
    const response = await fetch(url);
    const list: unknown = response.ok ? await response.json() : {};
    const entries = Object.entries(list ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
