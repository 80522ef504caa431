import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hydrating, isOnServer } from './hydration.js';
import { Part } from './part.js';

/** As images and frames have it. */
export const loadings = ['eager', 'lazy'] as const;
export type Loading = (typeof loadings)[number];

/** Loaded where an element is `lazy`. */
export const lazyPart = new Part(() => import('./lazy.part.js'));

interface Host extends ReactiveControllerHost, HTMLElement {
  loading: Loading;
}

/**
 * Keeps an element with `loading="lazy"` from showing what it has until it comes near the window. It asks for its data
 * nevertheless, of which a page has one copy: paper waits for nothing, and all is to be printed.
 */
export class LazyController implements ReactiveController {
  readonly host: Host;
  readonly #updateNow: () => void;
  #isWanted = false;

  constructor(
    host: Host,
    /** Renders at once what is pending. */
    updateNow: () => void,
  ) {
    this.host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  get isWaiting(): boolean {
    if (this.#isWanted || this.host.loading !== 'lazy' || isOnServer) return false;
    return !lazyPart.hasFailed && !hydrating.has(this.host);
  }

  hostConnected(): void {
    // Listened to before the element's own, which unfolds what is there.
    window.addEventListener('beforeprint', this.#showAtOnce);
  }

  hostUpdate(): void {
    const { content } = lazyPart;
    // What has been shown stays, whatever the attribute says later.
    if (!this.isWaiting || content?.mayWait() === false) this.#isWanted = true;
    if (this.#isWanted) content?.leave(this.host);
    else if (content) content.join(this);
    else void lazyPart.ask()?.then(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#showAtOnce);
    lazyPart.content?.leave(this.host);
  }

  show(): void {
    this.#isWanted = true;
    this.host.requestUpdate();
  }

  readonly #showAtOnce = (): void => {
    if (!this.isWaiting) return;
    this.show();
    this.#updateNow();
  };
}
