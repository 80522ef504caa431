// What is in a tree that only a text of others can have brought there.

/** Names of elements, and of attributes as `a[href]`, that stand in trees of harmless data. */
export type Known = ReadonlySet<string>;

/**
 * A style counts with its value. The card is placed, and the frame of a scorecard kept as high as it was, by hand: through
 * the object model and never by a text.
 */
function namesOf(element: Element): string[] {
  const { localName: tag, attributes } = element;
  const isStyled = !element.matches('#card, .base');
  const named = [...attributes].filter(({ name }) => name !== 'style' || isStyled);
  return [tag, ...named.map(({ name, value }) => `${tag}[${name === 'style' ? `style=${value}` : name}]`)];
}

export const knownIn = (roots: ParentNode[]): Known =>
  new Set(roots.flatMap((root) => [...root.querySelectorAll('*')].flatMap(namesOf)));

/** Without a user name, and without anything that a page would have to complete. */
const webAddress = /^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/;

/** What of a tree is not known from harmless data, and every link that leads to no page of the web. */
export function treeFaults(root: ParentNode, known: Known): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    faults.push(...namesOf(element).filter((name) => !known.has(name) || /\[(on.*|srcdoc)\]$/.test(name)));
    const href = element.getAttribute('href');
    if (href !== null && !webAddress.test(href)) faults.push(href);
  }
  return faults;
}

/** A text without what may be left out of it: spaces, marks on letters, and characters that are not seen. */
export const seenOf = (text: string): string => text.normalize('NFD').replace(/[\s\p{C}\p{M}\ufffd]/gu, '');
