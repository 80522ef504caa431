import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { namesCriterion } from './criterion-link.js';
import { hydrating, isOnServer } from './hydration.js';

/** As images and frames have it. */
export const loadings = ['eager', 'lazy'] as const;
export type Loading = (typeof loadings)[number];

/** Who scrolls finds it there. */
const margin = '300px 0px';

const connected = new Set<LazyController>();
/** The elements that wait, served by one observer. */
const waiting = new Map<Element, LazyController>();
let observer: IntersectionObserver | undefined;

/**
 * Keeps an element with `loading="lazy"` from showing what it has until it comes near the window. It asks for its data
 * nevertheless, of which a page has one copy: paper waits for nothing, and all is to be printed.
 */
export class LazyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { loading: Loading };
  readonly #updateNow: () => void;
  #isWanted = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { loading: Loading },
    /** Renders at once what is pending. */
    updateNow: () => void,
  ) {
    this.#host = host;
    this.#updateNow = updateNow;
    host.addController(this);
  }

  get isWaiting(): boolean {
    if (this.#isWanted || this.#host.loading !== 'lazy' || isOnServer) return false;
    return 'IntersectionObserver' in window && !hydrating.has(this.#host);
  }

  hostConnected(): void {
    if (connected.size === 0) {
      // Listened to before the element's own, which unfold what is there.
      window.addEventListener('beforeprint', showAllAtOnce);
      window.addEventListener('hashchange', followHash);
    }
    connected.add(this);
  }

  hostUpdate(): void {
    // What has been shown stays, whatever the attribute says later.
    if (!this.isWaiting || namesCriterion(location.hash)) this.#isWanted = true;
    if (this.#isWanted) leave(this.#host);
    else join(this.#host, this);
  }

  hostDisconnected(): void {
    leave(this.#host);
    connected.delete(this);
    if (connected.size > 0) return;
    window.removeEventListener('beforeprint', showAllAtOnce);
    window.removeEventListener('hashchange', followHash);
  }

  show(isAtOnce = false): void {
    this.#isWanted = true;
    this.#host.requestUpdate();
    if (isAtOnce) this.#updateNow();
  }
}

function join(host: Element, controller: LazyController): void {
  observer ??= new IntersectionObserver(onNear, { rootMargin: margin });
  waiting.set(host, controller);
  observer.observe(host);
}

function leave(host: Element): void {
  if (!waiting.delete(host)) return;
  observer?.unobserve(host);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

function onNear(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.show();
}

function showAllAtOnce(): void {
  for (const controller of [...waiting.values()]) controller.show(true);
}

/** Which of them has the criterion is only known when they are there. */
function followHash(): void {
  if (namesCriterion(location.hash)) for (const controller of waiting.values()) controller.show();
}
