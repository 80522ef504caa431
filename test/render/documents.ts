import { marked } from 'marked';
import { type ChildNode, parseFragment } from 'parse5';
import { printableText } from '../../src/dataset/printable-text.js';

/** An element of a document, with the names of those around it. */
export interface FoundElement {
  tag: string;
  attributes: Record<string, string>;
  around: string[];
}

export const parseHtml = (html: string): ChildNode[] => parseFragment(html).childNodes;

export const markdownToHtml = (markdown: string): string => marked.parse(markdown, { async: false });

export function elementsOf(nodes: ChildNode[], around: string[] = []): FoundElement[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [
      { tag: node.tagName, attributes, around },
      ...elementsOf(node.childNodes, [...around, node.tagName]),
    ];
  });
}

/** What is neither an element nor a text: comments, document types. */
export const oddNodesOf = (nodes: ChildNode[]): string[] =>
  nodes.flatMap((node) => {
    if ('tagName' in node) return oddNodesOf(node.childNodes);
    return node.nodeName === '#text' ? [] : [node.nodeName];
  });

const isInline = new Set(['a', 'bdi', 'strong', 'span', 'small', 'wbr']);

function rawText(nodes: ChildNode[]): string {
  return nodes
    .map((node) => {
      if (!('tagName' in node)) return 'value' in node ? node.value : '';
      const text = rawText(node.childNodes);
      return isInline.has(node.tagName) ? text : ` ${text} `;
    })
    .join('');
}

/** One space wherever there is white space, and nothing that our documents leave out. */
export const normalise = (text: string): string => printableText(text).replace(/\s+/g, ' ').trim();

export const textOf = (html: string): string => normalise(rawText(parseHtml(html)));

/** The texts that do not come one after the other in the document. */
export function missingInOrder(document: string, texts: string[]): string[] {
  let position = 0;
  return texts.map(normalise).filter((text) => {
    const found = document.indexOf(text, position);
    if (found < 0) return true;
    position = found + text.length;
    return false;
  });
}
