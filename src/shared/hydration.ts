import { isServer } from 'lit';

/** Whether this runs where an element has no page around it. */
export const isOnServer = isServer as boolean;

/** Elements whose next render has to find again what a server has printed for them. */
const hydrating = new WeakSet<Element>();

/** Whether the next render of an element has to be the one that a server has printed. */
export const isHydrating = (element: Element): boolean => hydrating.has(element);

/**
 * Decides what becomes of a shadow root that came with the page. With the support for hydration that Lit takes
 * up when it is loaded, the nodes are kept, but for the styles, which the element brings itself; without it they
 * are taken away, or all would be there twice.
 */
export function takeOver(element: Element, root: ShadowRoot): void {
  const { observedAttributes } = element.constructor as { observedAttributes?: string[] };
  // It is the support that adds this one.
  if (!observedAttributes?.includes('defer-hydration')) {
    root.replaceChildren();
    return;
  }
  hydrating.add(element);
  for (const child of [...root.children]) if (/^(style|link)$/.test(child.localName)) child.remove();
  fillEmptyTexts(root);
}

/** From now on the element renders what it likes. */
export const endHydration = (element: Element): void => void hydrating.delete(element);

/** An empty text leaves no node in HTML, and Lit would write the next one into the comment behind it. */
function fillEmptyTexts(root: ShadowRoot): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const { currentNode } = comments;
    const next = currentNode.nextSibling;
    if (currentNode.nodeValue === 'lit-part' && next?.nodeValue === '/lit-part') {
      currentNode.parentNode?.insertBefore(new Text(), next);
    }
  }
}

/** The attribute in which a server leaves the instant of its render, as text of ISO 8601. */
export const printedAttribute = 'data-printed';

/**
 * The instant for which an element is printed, where that is not now: on a server, and as long as what it has
 * printed is taken over.
 */
export const printedInstant = (element: Element): string | undefined =>
  ((isOnServer || isHydrating(element)) && element.getAttribute(printedAttribute)) || undefined;

/** While the parser is inside the tag, a script with data may still come. */
export function isStillParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}
