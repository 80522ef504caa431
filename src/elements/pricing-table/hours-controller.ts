import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HoursNowView } from './hours-now.view.js';

/** Browsers take longer delays for none at all. */
const longestDelay = 2 ** 31 - 1;

/** Updates its element when the next hours begin or end, for as long as the element is in a page. */
export class HoursController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #next: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** An update may come after the element has left the page. */
  #isInPage = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isInPage = true;
    this.#wait();
  }

  hostDisconnected(): void {
    this.#isInPage = false;
    clearTimeout(this.#timer);
  }

  /** What is shown; the first change of it is what is waited for. */
  follow(hours: HoursNowView[]): void {
    const next = hours.reduce((first, one) => Math.min(first, one.next ?? Infinity), Infinity);
    if (next === this.#next) return;
    this.#next = next;
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const delay = (this.#next ?? Infinity) - Date.now();
    // A moment of the past is one that an author asked for: it does not pass.
    if (!this.#isInPage || delay <= 0 || delay > longestDelay) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), delay);
  }
}
