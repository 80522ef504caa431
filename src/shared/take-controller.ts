import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CiteFacts } from './cite.view.js';
import type { ExportFile } from './export/export-file.js';
import type { Saving } from './export/saving.js';
import type { Part } from './part.js';

/** What has come of copying or saving. */
export type Taken = { status: 'idle' | 'copied' | 'failed' } | { status: 'refused'; text: string };

/** What the part of every element brings. */
export interface Taking {
  saveFile: (file: ExportFile) => void;
  toBibtex: (facts: CiteFacts) => string;
  writeToClipboard: (text: string) => Promise<boolean>;
}

/**
 * Copies and saves what an element shows. What makes texts and files of it is loaded when a reader comes near the
 * buttons. Pages without encryption have no clipboard, and a frame may not be allowed to use it: then the text is
 * shown and selected instead, so that it is not lost.
 */
export class TakeController<Content extends Taking> implements ReactiveController {
  state: Taken = { status: 'idle' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #part: Part<Content>;

  constructor(host: ReactiveControllerHost & HTMLElement, part: Part<Content>) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = { status: 'idle' };
  }

  /** What the foot of every element offers. */
  get saving(): Saving {
    return {
      taken: this.state,
      onNear: this.prepare,
      onCopy: (text) => void this.copy(() => text),
      onBibtex: (facts) => void this.copy((part) => part.toBibtex(facts)),
    };
  }

  readonly prepare = (): void => void this.#part.ask();

  async copy(make: (part: Content) => string | undefined): Promise<void> {
    const part = await this.#load();
    const text = part && make(part);
    if (!text) return;
    this.#set((await part.writeToClipboard(text)) ? { status: 'copied' } : { status: 'refused', text });
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.refused textarea');
    field?.focus();
    field?.select();
  }

  async save(make: (part: Content) => ExportFile | undefined): Promise<void> {
    const part = await this.#load();
    const file = part && make(part);
    if (file) part.saveFile(file);
  }

  async #load(): Promise<Content | undefined> {
    // Said anew where it was said before.
    this.#set({ status: 'idle' });
    await this.#host.updateComplete;
    const part = await this.#part.load();
    if (!part) this.#set({ status: 'failed' });
    return part;
  }

  #set(state: Taken): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
