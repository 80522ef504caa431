import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hydrating, isOnServer } from './hydration.js';

/** The most space that is left below an element, as a share of its own height: more would look like a fault. */
const mostSpace = 0.4;

/** Met on the way down the document, until the next frame: what stands behind it is below the window, too. */
let firstBelow: Element | undefined;

/** Lets go of what no reader sees any more; there as long as anything is held. */
let observer: IntersectionObserver | undefined;
const held = new Set<Element>();

/**
 * What stands inside the tag is often higher than what takes its place, and all below it would jump. So an element in
 * sight keeps as much of that height as holds what follows where it is, or outside the window, until it is out of sight
 * itself. Where that would leave much empty space, all moves once instead.
 */
export class SteadyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isShown: () => boolean;
  #wasShown = false;
  /** Where the element stood before what is shown now. */
  #before: DOMRect | undefined;

  /** To be made after what `isShown` asks, so that it is known before an update. */
  constructor(host: ReactiveControllerHost & HTMLElement, isShown: () => boolean) {
    this.#host = host;
    this.#isShown = isShown;
    host.addController(this);
  }

  hostUpdate(): void {
    // A frame has the height of what is in it.
    if (isOnServer || window.parent !== window) return;
    const isShown = this.#isShown();
    this.#before =
      isShown && !this.#wasShown && !hydrating.has(this.#host) ? boxInWindow(this.#host) : undefined;
    this.#wasShown = isShown;
  }

  hostUpdated(): void {
    if (this.#before) hold(this.#host, this.#before);
  }

  hostDisconnected(): void {
    letGo(this.#host);
  }
}

/** Of an element that is in sight; one after the other, so that few of many are measured. */
function boxInWindow(host: Element): DOMRect | undefined {
  if (firstBelow?.compareDocumentPosition(host) === Node.DOCUMENT_POSITION_FOLLOWING) return undefined;
  const box = host.getBoundingClientRect();
  if (box.top < window.innerHeight) return box.bottom > 0 ? box : undefined;
  firstBelow = host;
  requestAnimationFrame(() => (firstBelow = undefined));
  return undefined;
}

const baseOf = (host: Element) => host.shadowRoot?.querySelector<HTMLElement>('.base');

function hold(host: Element, before: DOMRect): void {
  const base = baseOf(host);
  if (!base || !('IntersectionObserver' in window)) return;
  // Its own height and not an estimate, at once.
  base.style.contentVisibility = 'visible';
  observer ??= new IntersectionObserver(onSight);
  observer.observe(host);
  held.add(host);
  const { height } = base.getBoundingClientRect();
  const frame = host.getBoundingClientRect().height - height;
  const wanted = Math.ceil(Math.min(before.bottom, window.innerHeight) - before.top - frame);
  if (wanted <= height * (1 + mostSpace))
    base.style.minBlockSize = `max(${wanted}px, var(--openness-reserved-height, 0px))`;
}

function onSight(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // Above the window, browsers that anchor what is in sight keep it where it is; in others it would jump.
    const isAnchored = boundingClientRect.top > 0 || CSS.supports('overflow-anchor', 'auto');
    if (!isIntersecting && isAnchored) letGo(target);
  }
}

function letGo(host: Element): void {
  if (!held.delete(host)) return;
  observer?.unobserve(host);
  if (held.size === 0) {
    observer?.disconnect();
    observer = undefined;
  }
  const style = baseOf(host)?.style;
  style?.removeProperty('min-block-size');
  style?.removeProperty('content-visibility');
}
