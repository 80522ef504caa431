import { type Color, contrastRatio, over, readColor, toHex } from './color.js';

/** A text, or a shape that carries meaning, and what it lies on. */
export interface Pair {
  kind: 'text' | 'shape';
  /** The element, and what in it. */
  what: string;
  front: string;
  ground: string;
  ratio: number;
  /** What WCAG 2 asks for: 4.5 for text, 3 for large text and for shapes (1.4.3 and 1.4.11). */
  least: number;
}

interface Seen {
  kind: Pair['kind'];
  color: string;
  ground: Color;
  least: number;
}

/** Every pair that is seen in the shadow trees of the elements. */
export function measurePairs(elements: Iterable<Element>): Pair[] {
  const behind = new Behind();
  return [...elements].flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('*')].filter(isSeen).flatMap((inner) =>
      [...seenText(inner, behind), ...seenShapes(inner, behind)].map(({ kind, color, ground, least }) => {
        const front = over(behind.faded(readColor(color), inner), ground);
        const what = `${element.localName} ${nameOf(inner)}`;
        const ratio = contrastRatio(front, ground);
        return { kind, what, front: toHex(front), ground: toHex(ground), ratio, least };
      }),
    ),
  );
}

/** The pair that is nearest to too little. */
export const worstOf = (pairs: Pair[]): Pair | undefined =>
  pairs.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least)[0];

const forEars = '.visually-hidden, .skip';
const off = ':disabled, option';

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest(forEars) &&
  !element.matches(off) &&
  element.getBoundingClientRect().width > 1;

function nameOf(element: Element): string {
  const part = element.closest('[part]')?.getAttribute('part') ?? '';
  const name = element.getAttribute('class') || element.localName;
  return part === name ? name : `${part} ${name}`.trim();
}

const isWritten = (element: Element) =>
  element.matches('input, select')
    ? element.matches('select, [type=search], [type=text], [type=number], [type=date]')
    : [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      );

function seenText(element: Element, behind: Behind): Seen[] {
  if (!isWritten(element) || element.matches('style, .mark')) return [];
  const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const isDrawn = element instanceof SVGElement;
  return [
    {
      kind: 'text',
      color: isDrawn ? fill : color,
      ground: behind.groundOf(element),
      least: isLarge ? 3 : 4.5,
    },
  ];
}

/** Marks of levels, bars, the lines of a chart, the frames of fields, and the edge of a failure. */
function seenShapes(element: Element, behind: Behind): Seen[] {
  const style = getComputedStyle(element);
  const ground = () => behind.groundOf(element);
  const on = (color: string, ...grounds: Color[]): Seen[] =>
    grounds.map((ground) => ({ kind: 'shape', color, ground, least: 3 }));
  if (element.matches('.mark')) return on(style.color, ground());
  if (element.matches('.fill')) return on(style.fill, ground(), trackUnder(element, ground()));
  if (element.matches('.past, .future, .open, .axis')) return on(style.stroke, ground());
  if (element.matches('.filled')) return on(style.fill, ground());
  if (element.matches('[data-status=error]')) return on(style.borderInlineStartColor, ground());
  if (element.matches('.field :is(input, select), .usage-field input'))
    return on(style.borderBlockEndColor, ground(), behind.groundOf(element.parentElement!));
  return [];
}

function trackUnder(fill: Element, ground: Color): Color {
  const track = fill.parentElement!.querySelector('.track')!;
  return over(readColor(getComputedStyle(track).fill), ground);
}

const parentOf = (node: Element): Element | undefined =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;

/** What the elements around an element do to what is seen of it; each is looked at once. */
class Behind {
  readonly #grounds = new Map<Element, Color>();
  readonly #opacities = new Map<Element, number>();
  readonly #canvas = canvasColor();

  /** The grounds of an element and of those around it, on the canvas of the page. */
  groundOf(element: Element | undefined): Color {
    if (!element) return this.#canvas;
    const known = this.#grounds.get(element);
    if (known) return known;
    const ground = layersOf(element).reduceRight(
      (below, layer) => over(layer, below),
      this.groundOf(parentOf(element)),
    );
    this.#grounds.set(element, ground);
    return ground;
  }

  faded(color: Color, element: Element): Color {
    return { ...color, alpha: color.alpha * this.#opacityOf(element) };
  }

  #opacityOf(element: Element | undefined): number {
    if (!element) return 1;
    const known = this.#opacities.get(element);
    if (known !== undefined) return known;
    const opacity = Number(getComputedStyle(element).opacity) * this.#opacityOf(parentOf(element));
    this.#opacities.set(element, opacity);
    return opacity;
  }
}

function layersOf(element: Element): Color[] {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const color = readColor(backgroundColor);
  if (backgroundImage === 'none') return [color];
  // A gradient from a colour to itself: the one way to lay a colour on another in one box.
  const [, first, second] = /^linear-gradient\((.+\)) 0px, (.+\)) 0px\)$/.exec(backgroundImage) ?? [];
  if (!first || first !== second) throw new Error(`not one colour: ${backgroundImage}`);
  return [readColor(first), color];
}

function canvasColor(): Color {
  const probe = document.createElement('i');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return readColor(backgroundColor);
}
