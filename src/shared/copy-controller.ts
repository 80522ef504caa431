import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What has come of copying. */
export type Copying = { status: 'idle' | 'copied' } | { status: 'refused'; text: string };

/**
 * Copies texts to the clipboard. Pages without encryption have none, and a frame may not be allowed to use it: then
 * the text is shown and selected instead, so that it is not lost.
 */
export class CopyController implements ReactiveController {
  state: Copying = { status: 'idle' };
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = { status: 'idle' };
  }

  async copy(text: string): Promise<void> {
    // Said anew where it was said before.
    this.#set({ status: 'idle' });
    await this.#host.updateComplete;
    this.#set((await writeToClipboard(text)) ? { status: 'copied' } : { status: 'refused', text });
    await this.#host.updateComplete;
    const field = this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.refused textarea');
    field?.focus();
    field?.select();
  }

  #set(state: Copying): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Navigator>;
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
