/** Milliseconds in which most answers are here: what says sooner that it is loading only flashes. */
export const patience = 150;

/** How long a reader waits before it is worth a word. */
export class Patience {
  isOver = false;
  readonly #onOver: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onOver: () => void) {
    this.#onOver = onOver;
  }

  /** Has no effect while a wait is on. */
  start(): void {
    this.#timer ??= setTimeout(() => {
      this.isOver = true;
      this.#onOver();
    }, patience);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isOver = false;
  }
}
