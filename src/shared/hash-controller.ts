import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type HashState, readHash, writeHash } from './hash-state.js';
import { hydrating, isOnServer } from './hydration.js';

export interface HashOptions {
  /** The key under which the state stands; empty where the page has not asked for it. */
  key: () => string;
  /** The present state of the element. */
  state: () => HashState;
  restore: (state: HashState) => void;
}

/** A reader who types should not fill the limit that browsers have for changes of the address. */
const patience = 250;

/**
 * Keeps the state of an element in the address of the page: what differs from the state in which the author
 * has put it there. It changes no other key and adds nothing to the history.
 */
export class HashController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: HashOptions;
  #initial: HashState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HashOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  /** To be called before the first render: by then the attributes have been read, and nothing is shown yet. */
  start(): void {
    if (this.#initial) return;
    this.#initial = this.#options.state();
    // A server knows no address, so what it has printed is without.
    if (hydrating.has(this.#host)) void this.#host.updateComplete.then(this.#read);
    else if (!isOnServer) this.#read();
  }

  hostUpdated(): void {
    if (!this.#options.key() || !this.#host.isConnected) return;
    clearTimeout(this.#timer);
    if (this.#next() !== location.hash) this.#timer = setTimeout(() => this.#write(), patience);
  }

  readonly #read = (): void => {
    const key = this.#options.key();
    const found = key ? readHash(location.hash, key) : undefined;
    if (found) this.#options.restore({ ...this.#initial, ...found });
  };

  #next(): string {
    const initial = this.#initial ?? {};
    const changed = Object.entries(this.#options.state()).filter(([name, value]) => value !== initial[name]);
    return writeHash(location.hash, this.#options.key(), Object.fromEntries(changed));
  }

  #write(): void {
    const next = this.#next();
    if (next === location.hash) return;
    const address = new URL(location.href);
    address.hash = next;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A page without an address of its own, or too many changes in a short time.
    }
  }
}
