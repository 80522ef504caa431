import { noChange, nothing, render, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { hydrating } from './hydration.js';

/** A text, nothing, or a template that only some rows have. Lists of templates are cells, which all rows have. */
type Value = string | number | typeof nothing | TemplateResult;

/** Where one of the values stands. */
interface Place {
  /** The way from the row, as positions among siblings. */
  path: number[];
  /** Whose value it is; absent for texts. */
  attribute?: string;
  /** Of a template: how many nodes stand before it in its element, of which it is the end. */
  position?: number;
}

/** The nodes of a template, to be copied. */
interface Stamp {
  /** The template and those of its cells. */
  shape: TemplateStringsArray[];
  content: DocumentFragment;
  places: Place[];
  /** Those of the first row, which are in the copies: many rows share most of them. */
  values: Value[];
  /** So many copies in a chunk. */
  chunks: Map<number, Element>;
}

/** A row of the page, and what it says. */
interface Row {
  node: Element;
  stamp: Stamp;
  values: Value[];
}

interface Filled {
  shape: TemplateStringsArray[];
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
const chunksPerTask = 12;

const pending = new WeakMap<object, Promise<void>>();

/** Until all rows of an element are in the document. */
export const rowsComplete = (host: object): Promise<void> | undefined => pending.get(host);

/**
 * Renders thousands of rows that have the same template: their nodes are copied a chunk at a time, no marks are left
 * between them, and what has not changed is not looked for. New rows beyond the first screens come in tasks of their
 * own right after, and before a page is printed. Values of a template are texts, and whole attributes without a
 * prefix (`checked` is whether a box is ticked now); a template alone may be absent, and ends its element. A server,
 * and an element that takes over what one has printed, render them as any other templates.
 */
class StampRows extends Directive {
  #chunks: Chunk[] | undefined;
  #wanted: Chunks<never> | undefined;
  #isWaiting = false;

  override render<Item>({ items, renderRow, renderChunk }: Chunks<Item>): unknown {
    return items.map((chunk) => renderChunk(chunk.map(renderRow)));
  }

  override update(part: ChildPart, [wanted]: [Chunks<never>]): unknown {
    const host = part.options?.host as Element;
    if (hydrating.has(host)) return this.render(wanted);
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
    for (const item of items.slice(known.length, known.length + Math.max(amount, 0))) {
      const chunk = makeChunk(item.map(renderRow), renderChunk);
      part.parentNode.insertBefore(chunk.node, part.endNode);
      known.push(chunk);
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

/** As many copies of the first row as there are rows, which then say what the others say. */
function makeChunk(templates: TemplateResult[], renderChunk: Chunks<never>['renderChunk']): Chunk {
  const [first] = templates;
  const stamp = first && stampFor(first, fill(first));
  const node = chunkOf(stamp, templates.length, renderChunk);
  const rows = stamp ? [...node.children].map((row) => ({ node: row, stamp, values: stamp.values })) : [];
  const chunk = { node, rows };
  writeChunk(chunk, templates);
  return chunk;
}

function chunkOf(
  stamp: Stamp | undefined,
  length: number,
  renderChunk: Chunks<never>['renderChunk'],
): Element {
  const known = stamp?.chunks.get(length);
  if (known) return document.importNode(known, true);
  const content = document.createDocumentFragment();
  render(renderChunk([]), content);
  const node = content.firstElementChild as Element;
  node.replaceChildren(
    ...Array.from({ length }, () => (stamp ? document.importNode(stamp.content, true) : '')),
  );
  stamp?.chunks.set(length, node);
  return document.importNode(node, true);
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

function makeRow(template: TemplateResult, filled: Filled): Row {
  const stamp = stampFor(template, filled);
  const node = copy(stamp, filled.values).firstElementChild as Element;
  return { node, stamp, values: filled.values };
}

/** The values of a row and of its cells in one list, in the order in which they stand. */
function fill(template: TemplateResult, filled: Filled = { shape: [], values: [] }): Filled {
  filled.shape.push(template.strings);
  for (const value of template.values) {
    if (Array.isArray(value)) for (const cell of value as TemplateResult[]) fill(cell, filled);
    else filled.values.push(value as Value);
  }
  return filled;
}

const stamps = new WeakMap<TemplateStringsArray, Stamp[]>();

function stampFor(template: TemplateResult, filled: Filled): Stamp {
  const known = stamps.get(template.strings) ?? [];
  stamps.set(template.strings, known);
  const found = known.find((stamp) => isSameShape(stamp, filled));
  if (found) return found;
  const made = makeStamp(template, filled);
  known.push(made);
  return made;
}

const isSameShape = (stamp: Stamp, { shape }: Filled) =>
  stamp.shape.length === shape.length && stamp.shape.every((strings, index) => strings === shape[index]);

function copy(stamp: Stamp, values: Value[]): DocumentFragment {
  const content = document.importNode(stamp.content, true);
  write(rootOf(content), stamp, values, stamp.values);
  return content;
}

/** Rendered once with marks for values, which are then looked for. */
function makeStamp(template: TemplateResult, { shape, values }: Filled): Stamp {
  const content = document.createDocumentFragment();
  render(withMarks(template, { next: 0 }), content);
  for (const node of nodesIn(content)) if (node instanceof Comment) node.remove();
  for (const node of nodesIn(content)) if (isIdle(node)) node.remove();
  const places: Place[] = [];
  for (const node of nodesIn(content)) {
    if (node instanceof Element) takeAttributes(node, content, places);
    else takeText(node as Text, content, places);
  }
  const stamp = { shape, content, places, values, chunks: new Map<number, Element>() };
  write(rootOf(content), stamp, values);
  return stamp;
}

const withMarks = (template: TemplateResult, count: { next: number }): TemplateResult => ({
  ...template,
  values: template.values.map((value) =>
    Array.isArray(value)
      ? (value as TemplateResult[]).map((cell) => withMarks(cell, count))
      : `{${count.next++}}`,
  ),
});

const indexOfMark = (text: string) => Number(/^\{(\d+)\}$/.exec(text)?.[1] ?? -1);

function nodesIn(content: DocumentFragment): ChildNode[] {
  const walker = document.createTreeWalker(content);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  return nodes;
}

/** White space at the edges of elements, and between the cells of a row. */
function isIdle(node: ChildNode): boolean {
  if (!(node instanceof Text) || node.data.trim() || !(node.parentNode instanceof Element)) return false;
  return !node.previousSibling || !node.nextSibling || node.parentNode instanceof HTMLTableRowElement;
}

function takeAttributes(element: Element, content: DocumentFragment, places: Place[]): void {
  for (const { name, value } of [...element.attributes]) {
    const index = indexOfMark(value);
    if (index < 0) continue;
    element.removeAttribute(name);
    places[index] = { path: pathTo(element, content), attribute: name };
  }
}

function takeText(text: Text, content: DocumentFragment, places: Place[]): void {
  const index = indexOfMark(text.data);
  if (index < 0) return;
  text.data = '';
  const parent = text.parentNode as Element;
  const position = [...parent.childNodes].indexOf(text);
  places[index] =
    position > 0 ? { path: pathTo(parent, content), position } : { path: pathTo(text, content) };
  if (position > 0) text.remove();
}

/** The only element of a template, or all that it has. */
const rootOf = (content: DocumentFragment): Node =>
  content.childNodes.length === 1 ? (content.firstChild as Node) : content;

function pathTo(node: Node, content: DocumentFragment): number[] {
  const parent = node.parentNode;
  if (!parent || node === rootOf(content)) return [];
  return [...pathTo(parent, content), [...parent.childNodes].indexOf(node as ChildNode)];
}

/** Writes the values that are others than before. Answers false where somebody else has changed the nodes. */
function write(root: Node, { places }: Stamp, values: Value[], before?: Value[]): boolean {
  let [cell, at] = [root.firstChild, 0];
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    const value = values[index];
    if (!place || value === undefined || (before && isSame(value, before[index]))) continue;
    const [position] = place.path;
    // Cells come one after the other, and each is passed only once.
    for (; position !== undefined && at < position; at++) cell = cell?.nextSibling ?? null;
    const node = position === undefined ? root : inside(cell, place.path);
    if (!node || !put(node, place, value)) return false;
  }
  return true;
}

const isSame = (value: Value, other: Value | undefined): boolean =>
  value === other ||
  (isTemplate(value) &&
    isTemplate(other) &&
    value.strings === other.strings &&
    value.values.every((inner, index) => inner === other.values[index]));

const isTemplate = (value: Value | undefined): value is TemplateResult => typeof value === 'object';

function inside(cell: Node | null, path: number[]): Node | null {
  let node = cell;
  for (let depth = 1; node && depth < path.length; depth++) node = childAt(node, path[depth] ?? 0);
  return node;
}

function childAt(parent: Node, position: number): Node | null {
  let node = parent.firstChild;
  for (let at = 0; node && at < position; at++) node = node.nextSibling;
  return node;
}

function put(node: Node, { attribute, position }: Place, value: Value): boolean {
  if (attribute !== undefined) return putAttribute(node as Element, attribute, value);
  if (position !== undefined) return putTemplate(node as Element, position, value);
  if (node.nodeType !== Node.TEXT_NODE) return false;
  (node as Text).data = textOf(value);
  return true;
}

const textOf = (value: Value) => (value === nothing || isTemplate(value) ? '' : String(value));

function putAttribute(element: Element, name: string, value: Value): boolean {
  // Once a reader has ticked a box, it does not follow its attribute any more.
  if (name === 'checked') (element as HTMLInputElement).checked = value !== nothing;
  else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, textOf(value));
  return true;
}

function putTemplate(element: Element, position: number, value: Value): boolean {
  for (let node = childAt(element, position); node; node = childAt(element, position))
    element.removeChild(node);
  if (!isTemplate(value)) return true;
  const filled = fill(value);
  element.append(copy(stampFor(value, filled), filled.values));
  return true;
}
