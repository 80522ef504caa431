/**
 * Makes a printed shadow root ready for Lit to find its places in it; false where there is nothing that Lit has
 * printed. The styles are left to the element itself.
 */
export function preparePrinted(root: ShadowRoot): boolean {
  for (const child of [...root.children]) if (/^(style|link)$/.test(child.localName)) child.remove();
  const comments = commentsIn(root);
  for (const comment of comments) fillEmptyText(comment);
  return comments.some(isPlace);
}

function commentsIn(root: ShadowRoot): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  return comments;
}

const isPlace = ({ nodeValue }: Node) => nodeValue?.startsWith('lit-part') === true;

/** An empty text leaves no node in HTML, and Lit would write the next one into the comment behind it. */
function fillEmptyText(comment: Node): void {
  const { nextSibling, parentNode } = comment;
  if (isPlace(comment) && nextSibling?.nodeValue === '/lit-part') {
    parentNode?.insertBefore(new Text(), nextSibling);
  }
}
