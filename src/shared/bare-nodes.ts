import { render, type TemplateResult } from 'lit';

/**
 * The nodes of a template that is to be copied: without Lit's comments, and without white space that shows nothing.
 * They are made in a document that nobody sees, where a mark in the place of a length or a path is no fault to be
 * reported.
 */
export function bareNodes(template: TemplateResult, isIdle: (text: Text) => boolean): DocumentFragment {
  const content = new DocumentFragment();
  render(template, content, { creationScope: new Document() });
  const isBlank = (node: Node) => node instanceof Text && !/\S/.test(node.data) && isIdle(node);
  for (const isUseless of [isComment, isBlank])
    for (const node of nodesIn(content)) if (isUseless(node)) node.remove();
  // Copies of nodes of another document would have to be taken over each by itself.
  return document.adoptNode(content);
}

/** All nodes below one, in the order of the document. A page may have names of its own for what a document can do. */
export function nodesIn(root: Node): ChildNode[] {
  const walker = Document.prototype.createTreeWalker.call(document, root);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}

const isComment = (node: Node) => node instanceof Comment;

/** Whether a text begins or ends its element. */
export const isAtEdge = ({ previousSibling, nextSibling }: Text): boolean => !previousSibling || !nextSibling;
