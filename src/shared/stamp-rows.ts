import { noChange, render, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { hydrating } from './hydration.js';
import { copy, fill, type Filled, isSameShape, type Stamp, stampFor, type Value, write } from './stamp.js';

/** A row of the page, and what it says. */
interface Row {
  node: Element;
  stamp: Stamp;
  values: Value[];
}

/** How chunks of rows are made. */
interface Chunks<Item> {
  items: readonly (readonly Item[])[];
  renderRow: (item: Item) => TemplateResult;
  /** The element around the rows of a chunk, which it gets as its only value. */
  renderChunk: (rows: TemplateResult[]) => TemplateResult;
}

interface Chunk {
  node: Element;
  rows: Row[];
}

/** A screen of them and some more is there at once. */
const firstChunks = 3;
/** So many follow in each task, so that a reader who scrolls or types meanwhile does not wait. */
const chunksPerTask = 36;

const pending = new WeakMap<object, Promise<void>>();

/** Until all rows of an element are in the document. */
export const rowsComplete = (host: object): Promise<void> | undefined => pending.get(host);

/**
 * Renders thousands of rows that have the same template: each is a copy of the one before, no marks are left
 * between them, and what has not changed is not looked for. New rows beyond the first screens come in tasks of their
 * own right after, and before a page is printed. Values of a template are texts, and whole attributes without a
 * prefix (`checked` is whether a box is ticked now); a template alone may be absent, and ends its element. A server,
 * and an element that takes over what one has printed, render them as any other templates.
 */
class StampRows extends Directive {
  #chunks: Chunk[] | undefined;
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
    this.#wanted = wanted;
    const { items, renderRow } = wanted;
    const known = this.#chunks ?? [];
    for (const { node } of known.splice(items.length)) node.remove();
    this.#chunks = known;
    known.forEach((chunk, index) => writeChunk(chunk, (items[index] ?? []).map(renderRow)));
    this.#add(part, firstChunks - known.length);
    if (!this.#isWaiting && known.length < items.length) pending.set(host, this.#addLater(part));
    return noChange;
  }

  #add(part: ChildPart, amount: number): void {
    if (!this.#wanted || !this.#chunks) return;
    const { items, renderRow, renderChunk } = this.#wanted;
    const known = this.#chunks;
    let last: Row | undefined;
    for (const item of items.slice(known.length, known.length + Math.max(amount, 0))) {
      const chunk = makeChunk(item.map(renderRow), renderChunk, last);
      part.parentNode.insertBefore(chunk.node, part.endNode);
      known.push(chunk);
      last = chunk.rows.at(-1);
    }
  }

  async #addLater(part: ChildPart): Promise<void> {
    this.#isWaiting = true;
    const isDone = () => (this.#chunks?.length ?? 0) >= (this.#wanted?.items.length ?? 0);
    const addAll = () => this.#add(part, Infinity);
    window.addEventListener('beforeprint', addAll);
    while (!isDone()) {
      await new Promise((resolve) => setTimeout(resolve));
      this.#add(part, chunksPerTask);
    }
    window.removeEventListener('beforeprint', addAll);
    this.#isWaiting = false;
  }
}

export const stampRows = directive(StampRows) as <Item>(chunks: Chunks<Item>) => unknown;

function clear({ startNode, endNode }: ChildPart): void {
  for (let node = startNode?.nextSibling; node && node !== endNode; node = startNode?.nextSibling)
    node.remove();
}

/** A chunk with its rows, each a copy of the one before: neighbours share most of what they say. */
function makeChunk(
  templates: TemplateResult[],
  renderChunk: Chunks<never>['renderChunk'],
  before: Row | undefined,
): Chunk {
  const node = emptyChunk(renderChunk([]));
  const rows: Row[] = [];
  let last = before;
  for (const template of templates) {
    last = makeRow(template, fill(template), last);
    rows.push(last);
    node.appendChild(last.node);
  }
  return { node, rows };
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

function writeChunk({ node, rows }: Chunk, templates: TemplateResult[]): void {
  for (const row of rows.splice(templates.length)) row.node.remove();
  templates.forEach((template, index) => {
    const row = rows[index];
    const filled = fill(template);
    if (row && isSameShape(row.stamp, filled) && write(row.node, row.stamp, filled.values, row.values)) {
      row.values = filled.values;
      return;
    }
    const made = makeRow(template, filled);
    if (row) row.node.replaceWith(made.node);
    else node.append(made.node);
    rows[index] = made;
  });
}

function makeRow(template: TemplateResult, filled: Filled, before?: Row): Row {
  const { values } = filled;
  if (before && isSameShape(before.stamp, filled)) {
    const node = before.node.cloneNode(true) as Element;
    if (write(node, before.stamp, values, before.values)) return { node, stamp: before.stamp, values };
  }
  const stamp = stampFor(template, filled);
  return { node: copy(stamp, values).firstElementChild as Element, stamp, values };
}
