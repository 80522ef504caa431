import { noChange, nothing, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { bareNodes, isAtEdge, nodesIn } from './bare-nodes.js';
import { hydrating } from './hydration.js';

/** How to come to a node: from one that is known already, down to its first child or on to the one beside it. */
interface Step {
  from: number;
  isDown: boolean;
}

/** A value, and the node in which it stands. */
interface Place {
  node: number;
  /** Whose value it is; undefined for texts and lists. */
  attribute: string | undefined;
  /** That of the template of which the stamp was made: it is in the copies. */
  value: unknown;
}

/** The nodes of a template with all templates in it, to be copied. */
interface Stamp {
  content: Node;
  steps: Step[];
  places: Place[];
}

/** Templates of one kind, by what they have in them: one value after the other. */
interface Kind {
  next: Map<unknown, Kind>;
  stamp?: Stamp;
}

const kinds: Kind = { next: new Map() };

/**
 * Renders what has many nodes and rarely changes: nodes are copied from those of the first template of its kind, nothing
 * is kept of them, and no marks are left between them. Shown anew, what stands there is made to say the same as a new
 * copy; what a reader has opened stays open. Values of a template are texts, templates, lists of these, and whole
 * attributes without a prefix. A server, and an element that takes over what one has printed, render it as any other.
 */
class StampView extends Directive {
  /** Whether the nodes are those that a server has printed: they stay. */
  #isTakenOver = false;

  override render(template: TemplateResult): unknown {
    return template;
  }

  override update(part: ChildPart, [template]: [TemplateResult]): unknown {
    if (hydrating.has(part.options?.host as Element)) this.#isTakenOver = true;
    if (this.#isTakenOver) return template;
    const made = copy(template);
    const nodes = made instanceof DocumentFragment ? [...made.childNodes] : [made];
    replaceBetween(part.parentNode, part.startNode?.nextSibling ?? null, part.endNode, nodes);
    return noChange;
  }
}

export const stampView = directive(StampView);

/** New nodes that say what a template says. */
function copy(template: TemplateResult): Node {
  const values: unknown[] = [];
  const kind = kindOf(template, values, kinds);
  const { content, steps, places } = (kind.stamp ??= makeStamp(template, values));
  const copied = content.cloneNode(true);
  // Each node that a script asks for costs a browser something: only those that say something else are found.
  const nodes = [copied];
  const nodeAt = (index: number): Node => {
    const known = nodes[index];
    if (known) return known;
    const { from, isDown } = steps[index - 1] as Step;
    const before = nodeAt(from);
    return (nodes[index] = (isDown ? before.firstChild : before.nextSibling) as Node);
  };
  // The last first: a list takes the place of the node from which the next one is found.
  for (let index = places.length - 1; index >= 0; index--) {
    const { node, attribute, value: before } = places[index] as Place;
    const value = values[index];
    if (value !== before) write(nodeAt(node), attribute, value);
  }
  return copied;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  !!(value as Partial<TemplateResult> | null | undefined)?.strings;

const isAbsent = (value: unknown) =>
  value === nothing || value === undefined || (Array.isArray(value) && value.length === 0);

/** Finds the kind of a template, and all of its values and of those of the templates in it, in their order. */
function kindOf(template: TemplateResult, values: unknown[], start: Kind): Kind {
  let kind = nextOf(start, template.strings);
  for (const value of template.values) {
    if (isTemplate(value)) kind = kindOf(value, values, kind);
    else if (isAbsent(value)) kind = nextOf(kind, nothing);
    else {
      kind = nextOf(kind, Array.isArray(value) ? Array : String);
      values.push(value);
    }
  }
  return kind;
}

function nextOf({ next }: Kind, key: unknown): Kind {
  let kind = next.get(key);
  if (!kind) next.set(key, (kind = { next: new Map() }));
  return kind;
}

/** Rendered once with marks for values, which are then looked for. */
function makeStamp(template: TemplateResult, values: unknown[]): Stamp {
  const marks: string[] = [];
  const content = bareNodes(withMarks(template, marks), isAtEdge);
  const { firstChild } = content;
  const root = firstChild instanceof Element && !firstChild.nextSibling ? firstChild : content;
  const stamp: Stamp = { content: root, steps: [], places: [] };
  const known = new Map<Node, number>([[root, 0]]);
  for (const node of [root, ...nodesIn(root)]) {
    for (const holder of node instanceof Element ? node.attributes : [node]) {
      const index = marks.indexOf(holder.nodeValue ?? '');
      if (index < 0) continue;
      const value = Array.isArray(values[index]) ? '' : values[index];
      holder.nodeValue = String(value);
      const attribute = holder === node ? undefined : holder.nodeName;
      stamp.places[index] = { node: stepTo(node, stamp.steps, known), attribute, value };
    }
  }
  return stamp;
}

const withMarks = (template: TemplateResult, marks: string[]): TemplateResult => ({
  ...template,
  values: template.values.map((value) => {
    if (isTemplate(value)) return withMarks(value, marks);
    if (isAbsent(value)) return nothing;
    const mark = `{${marks.length}}`;
    marks.push(mark);
    return mark;
  }),
});

/** Where a node is found among those to which the steps lead, which get one more where it is new. */
function stepTo(node: Node, steps: Step[], known: Map<Node, number>): number {
  const found = known.get(node);
  if (found !== undefined) return found;
  const { previousSibling, parentNode } = node;
  steps.push({
    from: stepTo(previousSibling ?? (parentNode as Node), steps, known),
    isDown: !previousSibling,
  });
  known.set(node, steps.length);
  return steps.length;
}

function write(node: Node, attribute: string | undefined, value: unknown): void {
  if (attribute !== undefined) (node as Element).setAttribute(attribute, String(value));
  else if (Array.isArray(value)) (node as ChildNode).replaceWith(...nodesOf(value));
  else node.nodeValue = String(value);
}

const nodesOf = (values: unknown[]): (Node | string)[] =>
  values.flatMap((value) => {
    if (isTemplate(value)) return [copy(value)];
    if (Array.isArray(value)) return nodesOf(value);
    return isAbsent(value) ? [] : [String(value)];
  });

/** Makes the nodes of a parent, from one of them up to another, the same as new ones. */
function replaceBetween(parent: Node, first: Node | null, end: Node | null, made: Node[]): void {
  let node = first;
  for (const next of made) {
    const after: Node | null = node === end ? end : (node?.nextSibling ?? null);
    if (!node || node === end) parent.insertBefore(next, end);
    else if (node.nodeName !== next.nodeName) parent.replaceChild(next, node);
    else makeEqual(node, next);
    node = after;
  }
  while (node && node !== end) {
    const after = node.nextSibling;
    parent.removeChild(node);
    node = after;
  }
}

function makeEqual(node: Node, made: Node): void {
  if (node.isEqualNode(made)) return;
  if (!(node instanceof Element && made instanceof Element)) node.nodeValue = made.nodeValue;
  else {
    for (const name of node.getAttributeNames())
      // A reader has opened it.
      if (name !== 'open' && !made.hasAttribute(name)) node.removeAttribute(name);
    for (const { name, value } of made.attributes)
      if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    replaceBetween(node, node.firstChild, null, [...made.childNodes]);
  }
}
