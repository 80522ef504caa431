import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textOf } from './attributes.js';
import { type HashState, readHash, writeHash } from './hash-state.js';
import { hydrating, isOnServer } from './hydration.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  hash: string | null | undefined;
}

/** How the properties of an element and what an address says of them are made of each other. */
export interface HashForm<Properties> {
  stateOf: (properties: Properties) => HashState;
  propertiesOf: (state: HashState) => Partial<Properties>;
}

/** A reader who types should not fill the limit that browsers have for changes of the address. */
const patience = 250;

/**
 * Keeps the state of an element in the address of the page, under the key that its attribute `hash` names: what differs
 * from the state in which the author has put it there. It changes no other key and adds nothing to the history.
 */
export class HashController<Properties> implements ReactiveController {
  readonly #host: Host & Properties;
  readonly #form: HashForm<Properties>;
  readonly #initial: HashState;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** To be made when the attributes have been read, and nothing is shown yet. */
  constructor(host: Host & NoInfer<Properties>, form: HashForm<Properties>) {
    this.#host = host;
    this.#form = form;
    this.#initial = form.stateOf(host);
    host.addController(this);
    // A server knows no address, so what it has printed is without.
    if (hydrating.has(host)) void host.updateComplete.then(this.#read);
    else if (!isOnServer) this.#read();
  }

  /** Empty where the page has not asked for it. */
  get #key(): string {
    return textOf(this.#host.hash).trim();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    if (!this.#key || !this.#host.isConnected) return;
    clearTimeout(this.#timer);
    if (this.#next() !== location.hash) this.#timer = setTimeout(() => this.#write(), patience);
  }

  readonly #read = (): void => {
    const key = this.#key;
    const found = key ? readHash(location.hash, key) : undefined;
    if (found) Object.assign(this.#host, this.#form.propertiesOf({ ...this.#initial, ...found }));
  };

  #next(): string {
    const state = Object.entries(this.#form.stateOf(this.#host));
    const changed = state.filter(([name, value]) => value !== this.#initial[name]);
    return writeHash(location.hash, this.#key, Object.fromEntries(changed));
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
