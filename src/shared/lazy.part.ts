// What waits to come near the window: loaded where an element is `lazy`.
import type { LazyController } from './lazy-controller.js';

/** Who scrolls finds it there. */
const margin = '300px 0px';

/** The elements that wait, served by one observer. */
const waiting = new Map<Element, LazyController>();
let observer: IntersectionObserver | undefined;

/** Which element has the criterion that an address names is only known when they are there. */
export const mayWait = (): boolean =>
  'IntersectionObserver' in window && !/[#&]openness=([^&]*;)?criterion:[^;&]/.test(location.hash);

export function join(controller: LazyController): void {
  if (!observer) {
    observer = new IntersectionObserver(onNear, { rootMargin: margin });
    window.addEventListener('hashchange', followHash);
  }
  waiting.set(controller.host, controller);
  observer.observe(controller.host);
}

export function leave(host: Element): void {
  if (!waiting.delete(host)) return;
  observer?.unobserve(host);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  window.removeEventListener('hashchange', followHash);
}

function onNear(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.show();
}

function followHash(): void {
  if (!mayWait()) for (const controller of waiting.values()) controller.show();
}
