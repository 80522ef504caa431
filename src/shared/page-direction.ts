import { type Direction, directionOf, isRightToLeft } from './direction.js';
import { isOnServer } from './hydration.js';
import { nearest } from './language.js';

/**
 * The direction of an element whose words are in a language: that of the language, unless the page states a
 * direction where it states the language, or nearer; then undefined, for it is inherited.
 */
export function directionFor(element: Element, language: string): Direction | undefined {
  // A server does not see what is around it; what it leaves open, the page decides.
  if (isOnServer) return element.getAttribute('dir') || !isRightToLeft(language) ? undefined : 'rtl';
  const stated = nearest(element, '[dir]:not([dir=""]), [lang]:not([lang=""])');
  if (stated && statesDirection(stated)) return undefined;
  const direction = directionOf(language);
  // From left to right is how pages run that state nothing.
  return direction === 'rtl' || nearest(element, '[dir=rtl i]') ? direction : undefined;
}

// In a form, an input may stand in place of any method, by its name.
const statesDirection = (element: Element) => !!Element.prototype.getAttribute.call(element, 'dir');
