import { isServer } from 'lit';

/** Whether this runs where an element has no page around it. */
export const isOnServer = isServer as boolean;

/** The elements whose next render has to be the one that a server has printed. */
export const hydrating = new WeakSet<Element>();

/** The attribute in which a server leaves the instant of its render, as text of ISO 8601. */
export const printedAttribute = 'data-printed';

/**
 * The instant for which an element is printed, where that is not now: on a server, and as long as what it has
 * printed is taken over.
 */
export const printedInstant = (element: Element): string | undefined =>
  ((isOnServer || hydrating.has(element)) && element.getAttribute(printedAttribute)) || undefined;

/** While the parser is inside the tag, a script with data may still come. */
export function isStillParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}
