import { OpennessErrorEvent } from '../../../src/shared/events.js';
import '../../../src/define.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeDataset, makeOffer } from '../../fixtures/datasets.js';

// Puts elements into the page as readers meet them, and says what they see.

export const tags = [
  'openness-scorecard',
  'openness-compare',
  'openness-badge',
  'openness-index',
  'pricing-table',
] as const;
export type Tag = (typeof tags)[number];

/** What each element needs to show something of `goodDataset()`. */
export const attributesOf: Record<Tag, Record<string, string>> = {
  'openness-scorecard': { model: 'olmo' },
  'openness-compare': { models: 'olmo,llama' },
  'openness-badge': { model: 'olmo' },
  'openness-index': {},
  'pricing-table': {},
};

/** A dataset of which every element shows something, and in any case the model's name, "The olmo". */
export const goodDataset = (parts: Partial<Dataset> = {}): Dataset =>
  makeDataset({ offers: [makeOffer('offer')], ...parts });

export const goodBody = JSON.stringify(goodDataset());

/** A word that only the data have: where it is read, data are shown. */
export const hasData = (text: string): boolean => /olmo/i.test(text);

export type Widget = HTMLElement & {
  data: unknown;
  src: string | null | undefined;
  reload: () => void;
  updateComplete: Promise<boolean>;
};

/** An element in the page, with what it has told so far. */
export interface Shown {
  tag: Tag;
  element: Widget;
  /** `load`, or the code of an error, in the order of the events. */
  events: string[];
  errors: OpennessErrorEvent[];
}

let place: HTMLElement | undefined;

/** An element with a fallback, in a place that `clear()` empties. */
export function insert(tag: Tag, attributes: Record<string, string> = {}): Shown {
  if (!place) document.body.append((place = document.createElement('div')));
  const element = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ ...attributesOf[tag], ...attributes }))
    element.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.href = 'https://example.org/';
  fallback.textContent = 'Fallback';
  element.append(fallback);
  const shown: Shown = { tag, element, events: [], errors: [] };
  element.addEventListener('openness-load', () => shown.events.push('load'));
  element.addEventListener('openness-error', (event) => {
    shown.events.push(event.code);
    shown.errors.push(event);
  });
  place.append(element);
  return shown;
}

export function clear(): void {
  place?.remove();
  place = undefined;
}

export const statusRegion = ({ element }: Shown): Element | undefined =>
  element.shadowRoot?.querySelector('[data-status]') ?? undefined;

export const statusOf = (shown: Shown): string | null | undefined =>
  statusRegion(shown)?.getAttribute('data-status');

/** What stands in the shadow tree: the words of the kit and the data, without the fallback. */
export const textOf = ({ element }: Shown): string =>
  element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export const isFallbackShown = ({ element }: Shown): boolean =>
  (element.querySelector('a')?.getClientRects().length ?? 0) > 0;

/** Waits until something is so; gives up with a word about what was there instead. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 15_000,
  describe: () => string = () => '',
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms. ${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until an element has left its loading state. */
export const settled = (shown: Shown, milliseconds?: number): Promise<void> =>
  until(
    () => shown.events.length > 0,
    milliseconds,
    () => `<${shown.tag}> is ${statusOf(shown) ?? 'not rendered'}`,
  );

/** Counts what the kit asks for, whatever a browser does with it; `restore()` ends that. */
export function countFetches(): { urls: string[]; restore: () => void } {
  const original = globalThis.fetch;
  const urls: string[] = [];
  globalThis.fetch = (input, init) => {
    urls.push(input instanceof Request ? input.url : String(input));
    return original(input, init);
  };
  return { urls, restore: () => void (globalThis.fetch = original) };
}
