/** Elements, texts and comments, those of shadow roots included. */
export function countNodes(within: Node): number {
  const inside = within instanceof Element && within.shadowRoot ? countNodes(within.shadowRoot) : 0;
  return [...within.childNodes].reduce((sum, node) => sum + countNodes(node), 1 + inside);
}
