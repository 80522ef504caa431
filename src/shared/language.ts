import { isOnServer } from './hydration.js';

/**
 * The language of the nearest ancestor that states one, across shadow roots; the reader's own language where
 * the page states none. A server knows neither the page nor the reader.
 */
export function languageOf(element: Element): string {
  if (isOnServer) return element.getAttribute('lang') ?? 'en';
  for (let current: Element | null = element; current; current = parentAcrossRoots(current)) {
    const language = current.getAttribute('lang');
    if (language) return language;
  }
  return navigator.language;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
