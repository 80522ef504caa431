import { type Direction, directionOf, isRightToLeft } from './direction.js';
import { isOnServer } from './hydration.js';
import { hostOf } from './language.js';

/**
 * The direction of an element whose words are in a language: that of the language, unless the page states a
 * direction where it states the language, or nearer; then undefined, for it is inherited.
 */
export function directionFor(element: Element, language: string): Direction | undefined {
  // A server does not see what is around it; what it leaves open, the page decides.
  if (isOnServer) return element.getAttribute('dir') || !isRightToLeft(language) ? undefined : 'rtl';
  let stated: Element | null = null;
  for (let inner: Element | null = element; inner && !stated; inner = hostOf(inner)) {
    stated = inner.closest('[dir]:not([dir=""]), [lang]:not([lang=""])');
  }
  if (stated && statesDirection(stated)) return undefined;
  const direction = directionOf(language);
  return direction === 'rtl' || isInside(element, '[dir=rtl i]') ? direction : undefined;
}

// In a form, an input may stand in place of any method, by its name.
const statesDirection = (element: Element) => !!Element.prototype.getAttribute.call(element, 'dir');

/** From left to right is how pages run that state nothing. */
function isInside(element: Element, selector: string): boolean {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    if (inner.closest(selector)) return true;
  }
  return false;
}
