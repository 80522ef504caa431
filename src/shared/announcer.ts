import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A pause in typing: only then is a number worth saying. */
const pause = 700;

/** The text of a live region that follows a changing text at a distance, and is silent at first. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #last: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The text as it now is; said once it has stopped changing. */
  follow(text: string): void {
    if (this.#last === undefined) this.#last = text;
    if (text === this.#last) return;
    this.#last = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, pause);
  }
}
