import { widgetOf } from '../../render/sheet-for.js';
import { toPageWidget } from '../page-widget.js';
import { readDatasets } from '../read-datasets.js';
import { elementTags } from '../tags.js';
import { htmlAttribute, importOf, type MdxNode, writtenValue } from './mdx-node.js';

/**
 * A remark plugin for pages of MDX: whatever tag of ours is empty gets what it shows printed inside, and the page
 * gets the scripts of the elements that it holds. Fails for a model or rubric that is not known, and the build
 * says in which page.
 */
export const remarkOpenness = () => async (tree: MdxNode) => {
  const elements = elementsIn(tree);
  await Promise.all(elements.map(printInside));
  const tags = new Set(elements.map(({ name }) => name));
  tree.children?.unshift(
    ...[...tags].map((tag) => importOf(`openness-widgets/elements/${tag}/${tag}.define.js`)),
  );
};

const elementsIn = (node: MdxNode): MdxNode[] => [
  ...(isElement(node) ? [node] : []),
  ...(node.children ?? []).flatMap(elementsIn),
];

const isElement = ({ type, name }: MdxNode) =>
  /^mdxJsx(Flow|Text)Element$/.test(type) && elementTags.has(name ?? '');

async function printInside(element: MdxNode): Promise<void> {
  const { attributes = [], children = [], name } = element;
  const widget = widgetOf(name ?? '');
  const values = attributes.map((attribute) => [attribute.name ?? '', writtenValue(attribute)] as const);
  // What only the page itself can work out, when it runs, leaves nothing to print.
  const isWritten = values.every(([attribute, value]) => attribute && value !== undefined);
  if (!widget || !isWritten || children.length > 0) return;
  const { fallback } = await toPageWidget({ ...Object.fromEntries(values), widget }, readDatasets);
  element.attributes = [...attributes, htmlAttribute(fallback)];
}
