import { nothing, type TemplateResult } from 'lit';
import { bareNodes, isAtEdge, nodesIn } from './bare-nodes.js';

/** A text, nothing, or a template that only some rows have. Lists of templates are cells, which all rows have. */
export type Value = string | number | typeof nothing | TemplateResult;

/** Where one of the values stands. All fields are its own: what a page has put on all objects is none. */
interface Place {
  /** The way from the row, as positions among siblings. */
  path: number[];
  /** Whose value it is; undefined for texts. */
  attribute: string | undefined;
  /** Of a template: how many nodes stand before it in its element, of which it is the end. */
  position: number | undefined;
}

/** The nodes of a template, to be copied. */
export interface Stamp {
  /** The template and those of its cells. */
  shape: TemplateStringsArray[];
  content: DocumentFragment;
  places: Place[];
  /** Those of the first row, which are in the copies: many rows share most of them. Templates are not, few rows have them. */
  values: Value[];
}

/** What a template is given. */
export interface Filled {
  /** The template and those of its cells. */
  shape: TemplateStringsArray[];
  values: Value[];
}

/** The values of a row and of its cells in one list, in the order in which they stand. */
export function fill(template: TemplateResult, filled: Filled = { shape: [], values: [] }): Filled {
  filled.shape.push(template.strings);
  for (const value of template.values) {
    if (Array.isArray(value)) for (const cell of value as TemplateResult[]) fill(cell, filled);
    else filled.values.push(value as Value);
  }
  return filled;
}

const stamps = new WeakMap<TemplateStringsArray, Stamp[]>();

/** The stamp for templates of this kind, which is made of the first one. */
export function stampFor(template: TemplateResult, filled: Filled): Stamp {
  const known = stamps.get(template.strings) ?? [];
  stamps.set(template.strings, known);
  const found = known.find((stamp) => isSameShape(stamp, filled));
  if (found) return found;
  const made = makeStamp(template, filled);
  known.push(made);
  return made;
}

export const isSameShape = (stamp: Stamp, { shape }: Filled) =>
  stamp.shape.length === shape.length && stamp.shape.every((strings, index) => strings === shape[index]);

/** New nodes that say these values. */
export function copy(stamp: Stamp, values: Value[]): DocumentFragment {
  const content = stamp.content.cloneNode(true) as DocumentFragment;
  write(rootOf(content), stamp, values, stamp.values);
  return content;
}

/** Rendered once with marks for values, which are then looked for. */
function makeStamp(template: TemplateResult, { shape, values }: Filled): Stamp {
  const content = bareNodes(withMarks(template, { next: 0 }), isIdle);
  const places: Place[] = [];
  for (const node of nodesIn(content)) {
    if (node instanceof Element) takeAttributes(node, content, places);
    else takeText(node as Text, content, places);
  }
  const plain = values.map((value, index) => (places[index]?.position === undefined ? value : nothing));
  const stamp = { shape, content, places, values: plain };
  write(rootOf(content), stamp, plain);
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

/** At the edges of elements, and between the cells of a row. */
const isIdle = (text: Text) =>
  text.parentNode instanceof HTMLTableRowElement || (text.parentNode instanceof Element && isAtEdge(text));

function takeAttributes(element: Element, content: DocumentFragment, places: Place[]): void {
  for (const { name, value } of [...element.attributes]) {
    const index = indexOfMark(value);
    if (index < 0) continue;
    element.removeAttribute(name);
    places[index] = { path: pathTo(element, content), attribute: name, position: undefined };
  }
}

function takeText(text: Text, content: DocumentFragment, places: Place[]): void {
  const index = indexOfMark(text.data);
  if (index < 0) return;
  text.data = '';
  const parent = text.parentNode as Element;
  const position = [...parent.childNodes].indexOf(text);
  places[index] =
    position > 0
      ? { path: pathTo(parent, content), attribute: undefined, position }
      : { path: pathTo(text, content), attribute: undefined, position: undefined };
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
export function write(root: Node, { places }: Stamp, values: Value[], before?: Value[]): boolean {
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
  if (attribute !== undefined) putAttribute(node as Element, attribute, value);
  else if (position !== undefined) putTemplate(node as Element, position, value);
  else if (node.nodeType === Node.TEXT_NODE) (node as Text).data = textOf(value);
  else return false;
  return true;
}

const textOf = (value: Value) => (value === nothing || isTemplate(value) ? '' : String(value));

function putAttribute(element: Element, name: string, value: Value): void {
  // Once a reader has ticked a box, it does not follow its attribute any more.
  if (name === 'checked') (element as HTMLInputElement).checked = value !== nothing;
  else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, textOf(value));
}

function putTemplate(element: Element, position: number, value: Value): void {
  for (let node = childAt(element, position); node; node = childAt(element, position))
    element.removeChild(node);
  if (value === nothing) return;
  if (isTemplate(value)) {
    const filled = fill(value);
    element.append(copy(stampFor(value, filled), filled.values));
  } else element.append(textOf(value));
}
