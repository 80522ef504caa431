import type { CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { CiteView } from './cite.view.js';
import type { ExportFile } from './export/export-file.js';
import type { Saving } from './export/saving.js';
import { hydrating } from './hydration.js';
import { Part } from './part.js';
import type { Wording } from './wording.js';

/** A text that has been copied, or could not be. */
export interface Copy {
  text: string;
  isCopied: boolean;
}

type Strings = Wording['strings'];

/** What the part of every element brings. */
export interface Taking {
  styles: CSSResult;
  /** The buttons beside a citation. */
  renderCopies: (strings: Strings) => TemplateResult;
  /** Does what a button is for. */
  press: (way: string | undefined, cite: CiteView, saving: Saving) => void;
  copy: (text: string) => Promise<Copy>;
  /** That it has been copied. */
  printCopy: (copy: Copy, strings: Strings) => string;
  /** The text, where it could not be. */
  renderCopy: (copy: Copy, strings: Strings) => TemplateResult | undefined;
  focusCopy: (root: ParentNode | null) => void;
  saveFile: (file: ExportFile) => void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  wear: (styles: CSSResult) => void;
}

/**
 * Copies and saves what an element shows. All that it takes is loaded when a reader comes near the buttons, or else with
 * the first press.
 */
export class TakeController<Content extends Taking> implements ReactiveController {
  #hasFailed = false;
  #copy: Copy | undefined;
  readonly #host: Host;
  readonly #part: Part<Content>;

  constructor(host: Host, part: Part<Content>) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#part.content) this.#host.wear(this.#part.content.styles);
  }

  hostDisconnected(): void {
    // Shown when it is back, which is an update anyway.
    this.#copy = undefined;
    this.#hasFailed = false;
  }

  /** What the foot of every element offers. */
  get saving(): Saving {
    return {
      // A server has printed it without.
      taking: hydrating.has(this.#host) ? undefined : this.#part.content,
      hasFailed: this.#hasFailed,
      copy: this.#copy,
      onNear: this.prepare,
      onPress: (...pressed) => void this.#with((part) => part.press(...pressed)),
      onCopy: (text) => void this.copy(() => text),
    };
  }

  readonly prepare = (): void => void this.#part.ask()?.then(() => this.#host.requestUpdate());

  copy(make: (part: Content) => string | undefined): Promise<void> {
    return this.#with(async (part) => {
      const text = make(part);
      if (!text) return;
      this.#set(await part.copy(text));
      await this.#host.updateComplete;
      part.focusCopy(this.#host.shadowRoot);
    });
  }

  save(make: (part: Content) => ExportFile | undefined): Promise<void> {
    return this.#with((part) => {
      const file = make(part);
      if (file) part.saveFile(file);
    });
  }

  async #with(act: (part: Content) => void | Promise<void>): Promise<void> {
    // Said anew where it was said before.
    this.#set();
    await this.#host.updateComplete;
    const part = await this.#part.load();
    this.#set(undefined, !part);
    if (!part) return;
    try {
      await act(part);
    } catch (missing) {
      // A file may say more of the data than is shown.
      if (!(missing instanceof Part)) throw missing;
      if (await missing.load()) await this.#with(act);
      else this.#set(undefined, true);
    }
  }

  #set(copy?: Copy, hasFailed = false): void {
    this.#copy = copy;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
