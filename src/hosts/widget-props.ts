import type { Widget } from '../render/index.js';

/** A widget as the components for Astro and React take it: the attributes of its element, and which one it is. */
export interface WidgetProps {
  widget: Widget;
  /** Id of a model: scorecard, badge; in a price table, the one to show. */
  model?: string;
  /** Ids of models, as a list or with commas between. */
  models?: string | readonly string[];
  /** Id of a rubric, such as `osai-14`. */
  rubric?: string;
  /** A dataset of the site's own. It is written into the page, and the element asks for no other. */
  data?: unknown;
  /**
   * Address of a dataset of the site's own. What it holds is not known when the page is made, so only what stands
   * inside the component is there without a script.
   */
  src?: string;
  /** Any other attribute of the element, in kebab case or camel case: `as-of`, `asOf`, `lang`, `id`. */
  [attribute: string]: unknown;
}

/** What components are given beside attributes. */
const notAttributes = new Set(['widget', 'data', 'children', 'key', 'ref']);

/**
 * The attributes that an element is written with. True stands as the name alone; false, null and undefined are
 * left out; lists get commas.
 *
 * @throws {TypeError} for what an attribute cannot say: an object, a function, a name that HTML does not allow.
 */
export function attributesOf(props: Readonly<Record<string, unknown>>): Record<string, string> {
  const written = Object.entries(props)
    .filter(([name, value]) => !notAttributes.has(name) && isGiven(value))
    .map(([name, value]) => [attributeName(name), textOfValue(name, value)] as const);
  return Object.fromEntries(written);
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== false;

function attributeName(name: string): string {
  if (name === 'className') return 'class';
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (/^[a-z][\w:.-]*$/.test(attribute) && !/^on/.test(attribute)) return attribute;
  throw new TypeError(`"${name}" is no attribute that is written into a page.`);
}

function textOfValue(name: string, value: unknown): string {
  if (value === true) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(',');
  throw new TypeError(`"${name}" takes a text; what it was given is none. An own dataset goes into "data".`);
}
