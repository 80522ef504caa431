import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Wording } from './wording.js';

/**
 * On paper nothing can be unfolded: what is folded opens before printing and closes after it, and a line of the
 * credit says when it was printed, and where it stands. Not by rendering, for which a page that calls `print()`
 * leaves no time.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wording: () => Wording;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, wording: () => Wording) {
    this.#host = host;
    this.#wording = wording;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#unfold);
    window.addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#unfold);
    window.removeEventListener('afterprint', this.#fold);
    this.#fold();
  }

  readonly #unfold = (): void => {
    this.#opened = [...this.#opened, ...this.#all<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
    this.#say(this.#printed());
  };

  readonly #fold = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.#say('');
  };

  #printed(): string {
    const { strings, format } = this.#wording();
    const now = new Date();
    const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    const date = format.date(day.map((part) => String(part).padStart(2, '0')).join('-'));
    return strings.printed(date, location.href.replace(/#.*/s, ''));
  }

  #say(text: string): void {
    for (const line of this.#all('.printed')) line.textContent = text;
  }

  #all<Found extends Element>(selector: string): Found[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }
}
