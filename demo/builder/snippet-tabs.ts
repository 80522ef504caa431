import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Host, Snippet, SnippetStep } from '../../src/hosts/snippet.js';
import { type CopyResult, copyText } from './copy.js';
import { hostGroups } from './hosts.js';

/** How long a button says that it has copied. */
const millisecondsOfThanks = 4000;

interface Confirmation {
  step: number;
  result: CopyResult;
}

/**
 * What is to be pasted, with a tab for each host: a list of tabs where there is room beside the text, a menu where
 * there is not. The host is chosen from outside.
 */
export class SnippetTabs extends LitElement {
  @property({ attribute: false }) snippets: ReadonlyMap<Host, Snippet> = new Map();
  @property({ attribute: false }) host: Host = 'html';
  /** `isWalking` while the arrow keys go along the tabs. */
  @property({ attribute: false }) onHost: (host: Host, isWalking: boolean) => void = () => undefined;
  /** What stands above the steps: addresses to fill in, files to download. */
  @property({ attribute: false }) intro: TemplateResult | typeof nothing = nothing;

  @state() private confirmation: Confirmation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('host') || changed.has('snippets')) this.confirmation = undefined;
  }

  protected override render(): TemplateResult {
    const steps = this.snippets.get(this.host)?.steps ?? [];
    return html`
      ${this.#menu()}
      <div
        class="tabs"
        role="tablist"
        aria-orientation="vertical"
        aria-label="Where it goes"
        @keydown=${this.#pressKey}
      >
        ${this.#groups().map(({ hosts }) => hosts.map(([host, name], index) => this.#tab(host, name, index)))}
      </div>
      <div class="steps" role="tabpanel" id="snippet" aria-labelledby="tab-${this.host}">
        ${this.intro} ${steps.map((step, index) => this.#step(step, index, steps))}
        <p class="visually-hidden" role="status">${this.#announcement(steps)}</p>
      </div>
    `;
  }

  #menu(): TemplateResult {
    const choose = (event: Event) => this.onHost((event.target as HTMLSelectElement).value as Host, false);
    return html`<div class="menu field">
      <label for="host-menu">Where it goes</label>
      <select id="host-menu" @change=${choose}>
        ${this.#groups().map(
          ({ name, hosts }) =>
            html`<optgroup label=${name}>
              ${hosts.map(
                ([host, text]) =>
                  html`<option value=${host} .selected=${live(host === this.host)}>${text}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
    </div>`;
  }

  #tab(host: Host, name: string, index: number): TemplateResult {
    const isSelected = host === this.host;
    return html`<button
      type="button"
      role="tab"
      id="tab-${host}"
      class=${index === 0 ? 'first' : ''}
      data-host=${host}
      aria-selected=${isSelected}
      aria-controls=${isSelected ? 'snippet' : nothing}
      tabindex=${isSelected ? 0 : -1}
      @click=${() => this.onHost(host, false)}
    >
      ${name}
    </button>`;
  }

  #step(step: SnippetStep, index: number, steps: SnippetStep[]): TemplateResult {
    const id = `snippet-${index}`;
    const isOneOfSeveral = steps.length > 1;
    return html`<section class="step" aria-labelledby="${id}-title">
      <div class="step-head">
        <h3 id="${id}-title">
          ${isOneOfSeveral ? html`<span class="count">${index + 1}</span>` : nothing}${step.title}
        </h3>
        <p class="hint">
          ${isOneOfSeveral ? (step.when === 'once' ? 'Once' : 'For each widget') : nothing}
          ${step.file ? html`<code>${step.file}</code>` : nothing}
        </p>
      </div>
      <textarea
        readonly
        dir="ltr"
        spellcheck="false"
        wrap="soft"
        id=${id}
        aria-labelledby="${id}-title"
        data-language=${step.language}
        rows=${rowsFor(step.text)}
        .value=${live(step.text)}
      ></textarea>
      <button type="button" class="copy" @click=${() => void this.#copy(step, index)}>
        ${this.#copyLabel(step, index)}
      </button>
    </section>`;
  }

  #copyLabel({ richText }: SnippetStep, index: number): string {
    const { step, result } = this.confirmation ?? {};
    if (step !== index || !result) return richText === undefined ? 'Copy' : 'Copy with formatting';
    return result === 'copied' ? 'Copied ✓' : 'Press Ctrl+C or ⌘C';
  }

  #announcement(steps: SnippetStep[]): string {
    if (!this.confirmation) return '';
    const { step, result } = this.confirmation;
    const title = steps[step]?.title ?? '';
    return result === 'copied'
      ? `Copied: ${title}`
      : 'The browser does not let this page copy. The text is selected: press Control C or Command C.';
  }

  async #copy({ text, richText }: SnippetStep, index: number): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`#snippet-${index}`);
    if (!field) return;
    clearTimeout(this.#timer);
    // A second copy of the same text is news too.
    this.confirmation = undefined;
    await this.updateComplete;
    this.confirmation = { step: index, result: await copyText(text, richText, field) };
    this.#timer = setTimeout(() => (this.confirmation = undefined), millisecondsOfThanks);
  }

  #groups = () =>
    hostGroups
      .map(({ name, hosts }) => ({ name, hosts: hosts.filter(([host]) => this.snippets.has(host)) }))
      .filter(({ hosts }) => hosts.length > 0);

  #pressKey = (event: KeyboardEvent) => {
    const hosts = this.#groups().flatMap((group) => group.hosts.map(([host]) => host));
    const place = hosts.indexOf(this.host);
    const places: Partial<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowRight: place + 1,
      ArrowUp: place - 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: hosts.length - 1,
    };
    const next = places[event.key];
    const host = next === undefined ? undefined : hosts[(next + hosts.length) % hosts.length];
    if (!host) return;
    event.preventDefault();
    this.onHost(host, true);
    this.querySelector<HTMLElement>(`[data-host=${host}]`)?.focus();
  };
}

const mostRows = 14;

/** Long lines wrap; a guess is enough, for the field scrolls. */
function rowsFor(text: string): number {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => Math.ceil((line.length + 1) / 90));
  return Math.min(
    rows.reduce((sum, count) => sum + count, 0),
    mostRows,
  );
}
