import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { foldText } from '../../src/shared/fold-text.js';
import type { ModelEntry } from './catalogue.js';
import { aliasFound, findModels, mostFound } from './model-search.js';

/**
 * Chooses one model or several: a combobox with a list, as the ARIA Authoring Practices describe it. It stands in
 * the page itself, so that the page's styles and labels reach it.
 */
export class ModelPicker extends LitElement {
  @property({ attribute: false }) models: ModelEntry[] = [];
  /** Ids, all of them of `models`. */
  @property({ attribute: false }) chosen: string[] = [];
  /** How many may be chosen. With 1, choosing replaces. */
  @property({ attribute: false }) most = 1;
  @property({ attribute: false }) onChoose: (ids: string[]) => void = () => undefined;

  /** Undefined while the reader is not searching. */
  @state() private search: string | undefined;
  @state() private isOpen = false;
  /** Place in the list; -1 for none. */
  @state() private active = -1;
  #removedPlace: number | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const label = this.most > 1 ? 'Models' : 'Model';
    const found = this.isOpen ? this.#found() : [];
    const isFull = this.#isFull();
    return html`
      <label id="model-label" for="model-search">${label}</label>
      ${this.most > 1 ? this.#chips() : nothing}
      <div class="combobox">
        <input
          id="model-search"
          role="combobox"
          aria-labelledby="model-label"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="model-list"
          aria-expanded=${this.isOpen}
          aria-activedescendant=${found[this.active] ? `model-${this.active}` : nothing}
          aria-describedby="model-hint"
          placeholder=${this.most > 1 ? 'Add a model' : 'Search'}
          ?disabled=${isFull}
          .value=${live(this.search ?? this.#restingText())}
          @input=${this.#type}
          @keydown=${this.#pressKey}
          @click=${this.#open}
          @focus=${this.#selectText}
          @blur=${this.#close}
        />
        <ul id="model-list" role="listbox" aria-label=${label} ?hidden=${found.length === 0}>
          ${found.slice(0, mostFound).map((model, index) => this.#option(model, index))}
        </ul>
      </div>
      <p class="hint" id="model-hint">
        ${isFull ? `${this.most} models are the most.` : 'By name, maker or alias'}
      </p>
      <p class="visually-hidden" role="status">${this.isOpen ? describeFound(found.length) : ''}</p>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('chosen')) this.#refocus();
    this.querySelector('[role=option].active')?.scrollIntoView({ block: 'nearest' });
  }

  #chips(): TemplateResult {
    return html`<ul class="chips" aria-label="Chosen models">
      ${this.#chosenEntries().map(
        ({ id, name }) =>
          html`<li>${name} ${this.chosen.length > 1 ? this.#removeButton(id, name) : nothing}</li>`,
      )}
    </ul>`;
  }

  #removeButton = (id: string, name: string) =>
    html`<button type="button" aria-label="Remove ${name}" @click=${() => this.#remove(id)}>
      <span aria-hidden="true">×</span>
    </button>`;

  #option(model: ModelEntry, index: number): TemplateResult {
    const alias = aliasFound(model, this.search ?? '');
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus and takes the keys
    return html`<li
      id="model-${index}"
      role="option"
      class=${index === this.active ? 'active' : ''}
      aria-selected=${this.chosen.includes(model.id)}
      @pointerdown=${keepFocus}
      @click=${() => this.#choose(model.id)}
    >
      ${model.name} <small>${[model.detail, alias].filter(Boolean).join(' · ')}</small>
    </li>`;
  }

  /** What a single choice shows while nobody searches. */
  #restingText = () => (this.most > 1 ? '' : (this.#chosenEntries()[0]?.name ?? ''));

  #chosenEntries = () => this.chosen.flatMap((id) => this.models.find((model) => model.id === id) ?? []);

  #found(): ModelEntry[] {
    const choice = this.most > 1 ? this.models.filter(({ id }) => !this.chosen.includes(id)) : this.models;
    return findModels(choice, this.search ?? '');
  }

  #isFull = () => this.most > 1 && this.chosen.length >= this.most;

  #type = (event: InputEvent) => {
    this.search = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    // Where something is typed, Enter takes what is found first.
    this.active = foldText(this.search) ? 0 : -1;
  };

  #open = () => {
    this.isOpen = true;
  };

  #close = () => {
    this.isOpen = false;
    this.search = undefined;
    this.active = -1;
  };

  #selectText = (event: FocusEvent) => (event.target as HTMLInputElement).select();

  #pressKey = (event: KeyboardEvent) => {
    const act = this.#keys[event.key];
    if (act?.()) event.preventDefault();
  };

  /** Each says whether it has done something. */
  readonly #keys: Partial<Record<string, () => boolean>> = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => {
      const model = this.isOpen ? this.#found()[this.active] : undefined;
      if (model) this.#choose(model.id);
      return model !== undefined;
    },
    Escape: () => {
      const wasOpen = this.isOpen || this.search !== undefined;
      this.#close();
      return wasOpen;
    },
    Backspace: () => {
      const last = this.chosen.at(-1);
      if (this.most === 1 || this.search || last === undefined || this.chosen.length === 1) return false;
      this.onChoose(this.chosen.filter((id) => id !== last));
      return true;
    },
  };

  #move(step: number): boolean {
    const length = Math.min(this.#found().length, mostFound);
    const start = step > 0 ? -1 : length;
    const from = this.isOpen && this.active >= 0 ? this.active : start;
    this.isOpen = true;
    this.active = length > 0 ? (from + step + length) % length : -1;
    return true;
  }

  #choose(id: string): void {
    this.#close();
    this.onChoose(this.most > 1 ? [...this.chosen, id] : [id]);
  }

  #remove(id: string): void {
    this.#removedPlace = this.chosen.indexOf(id);
    this.onChoose(this.chosen.filter((other) => other !== id));
  }

  /** The button that had the focus is gone. */
  #refocus(): void {
    const place = this.#removedPlace;
    this.#removedPlace = undefined;
    if (place === undefined) return;
    const buttons = [...this.querySelectorAll<HTMLElement>('.chips button')];
    (buttons[place] ?? buttons.at(-1) ?? this.querySelector('input'))?.focus();
  }
}

/** A click on an option must not take the focus from the field. */
const keepFocus = (event: Event) => event.preventDefault();

function describeFound(count: number): string {
  if (count === 0) return 'No model is found.';
  return count > mostFound ? `${count} models, ${mostFound} of them listed` : `${count} models`;
}
