import type { CDPSession } from 'playwright-core';

// What a screen reader is told of a page, as an outline: `role "name" [states] – description`.

interface Value {
  value?: unknown;
}
interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  value?: Value;
  description?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
  parentId?: string;
  backendDOMNodeId?: number;
}

interface Line {
  role: string;
  text: string;
  lines: Line[];
}

/** Boxes without a meaning; their inside stands for itself. */
const plain = new Set([
  'generic',
  'none',
  'RootWebArea',
  'rowgroup',
  'LabelText',
  'LayoutTable',
  'LineBreak',
]);
/** Drawn, not said: the number of an item, lines of a text, what a list unfolds to. */
const left = new Set(['InlineTextBox', 'ListMarker', 'MenuListPopup']);
/** What is inside of them is the browser's own. */
const closed = new Set(['Date', 'spinbutton', 'searchbox', 'image']);
/** Named by all that is in them, which stands below. */
const unnamed = new Set([
  'row',
  'paragraph',
  'listitem',
  'strong',
  'definition',
  'term',
  'Figcaption',
  'emphasis',
]);
const told = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'disabled',
  'hasPopup',
  'invalid',
  'modal',
  'live',
  'focused',
];

/** The accessibility tree of the page. */
export async function outlineOf(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  const sorted = await findSorted(session, nodes);
  return print(root ? linesOf(root, byId, sorted) : []).join('\n');
}

/** The protocol does not tell the order of a column. */
async function findSorted(session: CDPSession, nodes: AccessibleNode[]): Promise<Map<string, string>> {
  const heads = nodes.filter(({ role, ignored }) => role?.value === 'columnheader' && !ignored);
  const orders = await Promise.all(
    heads.map(async ({ nodeId, backendDOMNodeId: backendNodeId }) => {
      if (backendNodeId === undefined) return [];
      const { node } = await session.send('DOM.describeNode', { backendNodeId });
      const attributes = node.attributes ?? [];
      const place = attributes.indexOf('aria-sort');
      return place < 0 ? [] : [[nodeId, attributes[place + 1] ?? ''] as const];
    }),
  );
  return new Map(orders.flat());
}

function linesOf(
  node: AccessibleNode,
  byId: Map<string, AccessibleNode>,
  sorted: Map<string, string>,
): Line[] {
  const role = textOf(node.role);
  if (left.has(role)) return [];
  const inside = merged(
    (closed.has(role) ? [] : (node.childIds ?? [])).flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child, byId, sorted) : [];
    }),
  );
  if (role === 'StaticText') return [{ role: 'text', text: String(node.name?.value ?? ''), lines: [] }];
  if (node.ignored || (plain.has(role) && !textOf(node.name) && !isFocused(node)) || role === 'RootWebArea')
    return inside;
  const name = unnamed.has(role) ? '' : textOf(node.name);
  const isSaid = inside.every((line) => line.role === 'text') && name !== '';
  return [{ role, text: headOf(node, role, name, sorted), lines: isSaid ? [] : inside }];
}

const isFocused = ({ properties = [] }: AccessibleNode) =>
  properties.some(({ name, value }) => name === 'focused' && value.value === true);

function headOf(
  { nodeId, value, description, properties = [] }: AccessibleNode,
  role: string,
  name: string,
  sorted: Map<string, string>,
): string {
  const states = properties
    .filter((state) => told.includes(state.name) && !['false', ''].includes(textOf(state.value)))
    .filter(
      ({ name, value }) =>
        (name !== 'live' || textOf(value) !== 'off') && (name !== 'level' || role === 'heading'),
    )
    .map((state) => (textOf(state.value) === 'true' ? state.name : `${state.name}=${textOf(state.value)}`));
  const folded = properties.some((state) => state.name === 'expanded' && textOf(state.value) === 'false');
  const order = sorted.get(nodeId);
  const all = [...states, ...(folded ? ['collapsed'] : []), ...(order ? [`sort=${order}`] : [])];
  return [
    role,
    ...(name ? [`"${name}"`] : []),
    ...(textOf(value) ? [`= "${textOf(value)}"`] : []),
    ...(all.length > 0 ? [`[${all.join(', ')}]`] : []),
    ...(textOf(description) ? [`– ${textOf(description)}`] : []),
  ].join(' ');
}

/** Texts side by side are read as one. */
function merged(lines: Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.role === 'text' && last?.role === 'text') last.text += line.text;
    else found.push(line);
  }
  return found.filter((line) => line.role !== 'text' || /[^\s\u2060]/.test(line.text));
}

const textOf = (value: Value | undefined) =>
  typeof value?.value === 'object' || value?.value === undefined
    ? ''
    : String(value.value as string | number | boolean)
        .replace(/[\s\u2060]+/g, ' ')
        .trim();

const print = (lines: Line[], depth = 0): string[] =>
  lines.flatMap(({ role, text, lines: inner }) => [
    `${'  '.repeat(depth)}${role === 'text' ? `text "${text.trim()}"` : text}`,
    ...print(inner, depth + 1),
  ]);
