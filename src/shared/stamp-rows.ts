import { noChange, render, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { mostRows } from '../dataset/limits.js';
import { hydrating } from './hydration.js';
import { copy, fill, type Filled, isSameShape, type Stamp, stampFor, type Value, write } from './stamp.js';

/** Nodes, and what they say. */
interface Stamped {
  node: Element;
  stamp: Stamp;
  values: Value[];
}

/** A row of the page. */
interface Row extends Stamped {
  /** What it was rendered from. */
  content: unknown;
  state: string;
}

/** How chunks of rows are made. */
interface Chunks<Item> {
  items: readonly (readonly Item[])[];
  /** What a row keeps wherever it stands: its nodes move with it. */
  keyOf: (item: Item) => string;
  /** What a row says: as long as this is the same object and the state the same text, the row is as it was. */
  contentOf: (item: Item) => unknown;
  stateOf: (item: Item) => string;
  renderRow: (item: Item) => TemplateResult;
  /** The element around the rows of a chunk, which it gets as its only value. */
  renderChunk: (rows: TemplateResult[]) => TemplateResult;
}

/** A screen of them and some more is there at once. */
const firstChunks = 3;
/** So many follow in each task, so that a reader who scrolls or types meanwhile does not wait. */
const chunksPerTask = 36;

/** Milliseconds after which a window is not painted. */
const longestPaint = 100;

/** Beyond that, rows that are not shown are let go. */
const mostKept = 2 * mostRows;

/** The rows made in one go, by their kind and the templates in them: nobody has changed their nodes yet. */
type MadeRows = Map<Stamp, Map<string, Stamped>>;

const pending = new WeakMap<object, Promise<void>>();

/** Until all rows of an element are in the document. */
export const rowsComplete = (host: object): Promise<void> | undefined => pending.get(host);

/**
 * Renders thousands of rows that have the same template: each is a copy of one like it, no marks are left
 * between them, and what has not changed is not looked for. In another order the nodes move, and those of rows that are
 * not shown for the moment are kept. New rows beyond the first screens come in tasks of their
 * own right after, and before a page is printed. Values of a template are texts, and whole attributes without a
 * prefix (`checked` is whether a box is ticked now); a template alone may be absent, and ends its element. A server,
 * and an element that takes over what one has printed, render them as any other templates.
 */
class StampRows extends Directive {
  #chunks: Element[] | undefined;
  #rows = new Map<string, Row>();
  #wanted: Chunks<never> | undefined;
  #isWaiting = false;
  /** Whether the nodes are those that a server has printed: they stay. */
  #isTakenOver = false;

  override render<Item>({ items, renderRow, renderChunk }: Chunks<Item>): unknown {
    return items.map((chunk) => renderChunk(chunk.map(renderRow)));
  }

  override update(part: ChildPart, [wanted]: [Chunks<never>]): unknown {
    const host = part.options?.host as Element;
    if (hydrating.has(host)) this.#isTakenOver = true;
    if (this.#isTakenOver) return this.render(wanted);
    if (!this.#chunks) clear(part);
    const known = (this.#chunks ??= []);
    this.#wanted = wanted;
    const { items } = wanted;
    if (this.#rows.size > mostKept)
      for (const [key, { node }] of this.#rows) if (!node.isConnected) this.#rows.delete(key);
    keepFocus(part.parentNode.getRootNode() as ShadowRoot, () => {
      for (const node of known.splice(items.length)) node.remove();
      known.forEach((chunk, index) => this.#place(chunk, items[index] ?? []));
    });
    this.#add(part, firstChunks - known.length);
    if (!this.#isWaiting && known.length < items.length) pending.set(host, this.#addLater(part));
    return noChange;
  }

  #add(part: ChildPart, amount: number): void {
    if (!this.#wanted || !this.#chunks) return;
    const { items, renderChunk } = this.#wanted;
    const known = this.#chunks;
    const made: MadeRows = new Map();
    for (const chunk of items.slice(known.length, known.length + Math.max(amount, 0))) {
      const node = emptyChunk(renderChunk([]));
      this.#place(node, chunk, made);
      part.parentNode.insertBefore(node, part.endNode);
      known.push(node);
    }
  }

  #place(chunk: Element, items: readonly never[], made: MadeRows = new Map()): void {
    const nodes = items.map((item) => this.#rowOf(item, made).node);
    const isSame =
      chunk.childElementCount === nodes.length &&
      nodes.every((node, index) => (index > 0 ? nodes[index - 1]?.nextSibling : chunk.firstChild) === node);
    if (!isSame) chunk.replaceChildren(...nodes);
  }

  /** The row that stands for an item, and says what it shall. */
  #rowOf(item: never, made: MadeRows): Row {
    const { keyOf, contentOf, stateOf, renderRow } = this.#wanted as Chunks<never>;
    const [key, content, state] = [keyOf(item), contentOf(item), stateOf(item)];
    const known = this.#rows.get(key);
    if (known && known.content === content && known.state === state) return known;
    const template = renderRow(item);
    const row = { ...stampRow(template, fill(template), known, made), content, state };
    this.#rows.set(key, row);
    return row;
  }

  async #addLater(part: ChildPart): Promise<void> {
    this.#isWaiting = true;
    const isDone = () => (this.#chunks?.length ?? 0) >= (this.#wanted?.items.length ?? 0);
    const addAll = () => this.#add(part, Infinity);
    window.addEventListener('beforeprint', addAll);
    await painted();
    while (!isDone()) {
      this.#add(part, chunksPerTask);
      await new Promise((resolve) => setTimeout(resolve));
    }
    window.removeEventListener('beforeprint', addAll);
    this.#isWaiting = false;
  }
}

/** The first screen is painted before the others are made. Nothing is in a window that is not to be seen. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestPaint);
  });

export const stampRows = directive(StampRows) as <Item>(chunks: Chunks<Item>) => unknown;

function clear({ startNode, endNode }: ChildPart): void {
  for (let node = startNode?.nextSibling; node && node !== endNode; node = startNode?.nextSibling)
    node.remove();
}

/** What has the focus would lose it where its nodes are taken out to stand elsewhere. */
function keepFocus(root: ShadowRoot, move: () => void): void {
  const focused = root.activeElement as HTMLElement | null;
  move();
  if (focused?.isConnected && root.activeElement !== focused) focused.focus({ preventScroll: true });
}

const emptyChunks = new WeakMap<TemplateStringsArray, Element>();

function emptyChunk(template: TemplateResult): Element {
  const known = emptyChunks.get(template.strings);
  if (known) return known.cloneNode() as Element;
  const content = new DocumentFragment();
  render(template, content);
  const node = content.firstElementChild as Element;
  emptyChunks.set(template.strings, node);
  return node.cloneNode() as Element;
}

/** The known row with other values where it is of the same kind, else a new one. */
function stampRow(template: TemplateResult, filled: Filled, known: Row | undefined, made: MadeRows): Stamped {
  const { values } = filled;
  if (known && isSameShape(known.stamp, filled) && write(known.node, known.stamp, values, known.values))
    return { node: known.node, stamp: known.stamp, values };
  const stamp = stampFor(template, filled);
  const alike = made.get(stamp) ?? new Map<string, Stamped>();
  made.set(stamp, alike);
  const inner = templatesIn(values);
  const row = { node: copyOf(stamp, values, alike.get(inner)), stamp, values };
  alike.set(inner, row);
  return row;
}

/** What the templates that only some rows have say: a row with the same ones has them in its copies. */
const templatesIn = (values: Value[]) =>
  values.map((value) => (typeof value === 'object' ? value.values.join() : '')).join('');

function copyOf(stamp: Stamp, values: Value[], alike: Stamped | undefined): Element {
  const node = alike?.node.cloneNode(true) as Element | undefined;
  if (node && write(node, stamp, values, alike?.values)) return node;
  return copy(stamp, values).firstElementChild as Element;
}
