import { isOnServer } from './hydration.js';

/**
 * The language of the nearest ancestor that states one, across shadow roots; the reader's own language where
 * the page states none. A server knows neither the page nor the reader.
 */
export function languageOf(element: Element): string {
  if (isOnServer) return element.getAttribute('lang') ?? 'en';
  const stated = nearest(element, '[lang]:not([lang=""])');
  // In a form, an input may stand in place of any method, by its name.
  if (stated) return Element.prototype.getAttribute.call(stated, 'lang') ?? '';
  return navigator.language;
}

/** The nearest of the element and what it stands in, across shadow roots. */
export function nearest(element: Element, selector: string): Element | null {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    const found = inner.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
