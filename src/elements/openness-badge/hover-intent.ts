import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a pointer rests before it means something, and how long it may be away, in milliseconds. */
const restTime = 300;

/**
 * Tells a pointer that rests from one that passes. Only movement starts the wait: a page that scrolls below a
 * pointer at rest asks for nothing. Each visit opens once, so that what a reader has closed stays closed until
 * the pointer has been away. A finger does not hover.
 */
export class HoverIntent implements ReactiveController {
  readonly #open: () => void;
  readonly #close: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSpent = false;

  constructor(host: ReactiveControllerHost, { open, close }: { open: () => void; close: () => void }) {
    this.#open = open;
    this.#close = close;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isSpent = false;
  }

  /** Gives up an opening or a closing that is on its way; this visit opens nothing more. */
  readonly spend = () => {
    clearTimeout(this.#timer);
    this.#isSpent = true;
  };

  readonly enter = () => clearTimeout(this.#timer);

  readonly move = (event: PointerEvent) => {
    clearTimeout(this.#timer);
    if (this.#isSpent || event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#timer = setTimeout(() => {
      this.#isSpent = true;
      this.#open();
    }, restTime);
  };

  readonly leave = () => {
    clearTimeout(this.#timer);
    this.#isSpent = false;
    this.#timer = setTimeout(this.#close, restTime);
  };
}
