import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A pause in typing: only then is a number worth saying. */
const pause = 700;

/** The text of a live region that follows changing texts at a distance, and is silent at first. */
export class Announcer implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  /** As a reader has last heard or seen them. */
  #known: string[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The texts as they now are, in the same order each time; what is new is said once they have stopped changing. */
  follow(...texts: string[]): void {
    this.#known ??= texts;
    clearTimeout(this.#timer);
    if (String(texts) === String(this.#known)) return;
    this.#timer = setTimeout(() => this.#say(texts), pause);
  }

  #say(texts: string[]): void {
    this.text = texts.filter((text, index) => text !== this.#known?.[index]).join(' ');
    this.#known = texts;
    this.#host.requestUpdate();
  }
}
