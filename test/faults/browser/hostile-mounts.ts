import { Dataset } from '../../../src/dataset/schema.js';
import '../../../src/define.js';
import { idOf } from '../corpus/hostile-dataset.js';
import { priceDay } from '../corpus/full-dataset.js';
import type { Tag, Widget } from './widget.js';
import '../../elements/with-parts.js';

// Every element, in every guise in which it prints other parts of the data.

interface Guise {
  tag: Tag;
  /** Attributes by the ids of the full dataset. */
  attributes: (id: (id: string) => string) => Record<string, string>;
}

const prices = { 'as-of': priceDay, history: 'input', currency: 'USD', columns: 'input,output,web-search' };

export const guises: Record<string, Guise> = {
  scorecard: {
    tag: 'openness-scorecard',
    attributes: (id) => ({ model: id('olmo'), rubric: id('rubric'), since: id('earlier') }),
  },
  'scorecard by classes': {
    tag: 'openness-scorecard',
    attributes: (id) => ({ model: id('olmo'), rubric: id('classes') }),
  },
  compare: {
    tag: 'openness-compare',
    attributes: (id) => ({
      models: `${id('olmo')},${id('llama')},nobody`,
      rubric: id('rubric'),
      since: id('earlier'),
    }),
  },
  'compare by source': {
    tag: 'openness-compare',
    attributes: (id) => ({ models: id('olmo'), by: 'source' }),
  },
  badge: { tag: 'openness-badge', attributes: (id) => ({ model: id('olmo'), rubric: id('rubric') }) },
  index: {
    tag: 'openness-index',
    attributes: (id) => ({ rubric: id('rubric'), selected: id('olmo') }),
  },
  'index as a grid': {
    tag: 'openness-index',
    attributes: (id) => ({ rubric: id('rubric'), view: 'grid' }),
  },
  prices: {
    tag: 'pricing-table',
    attributes: (id) => ({
      ...prices,
      controls: '',
      calculator: '',
      group: 'seller',
      baseline: id('plain'),
      selected: `${id('plain')},${id('night')}`,
    }),
  },
};

/** An element that stays and is given one dataset after the other. */
export class Mount {
  readonly name: string;
  readonly tag: Tag;
  readonly element: Widget;
  readonly #guise: Guise;

  constructor(name: string, place: Element) {
    this.name = name;
    this.#guise = guises[name]!;
    this.tag = this.#guise.tag;
    this.element = document.createElement(this.tag);
    place.append(this.element);
  }

  async show(dataset: Dataset, id: string | undefined): Promise<ShadowRoot> {
    const { element } = this;
    const attributes = this.#guise.attributes((name) => (id === undefined ? name : idOf(id, name)));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.data = dataset;
    await element.updateComplete;
    return element.shadowRoot!;
  }
}

/** One of each guise, in a place of the page. */
export function mountAll(): { mounts: Mount[]; remove: () => void } {
  const place = document.createElement('div');
  document.body.append(place);
  return { mounts: Object.keys(guises).map((name) => new Mount(name, place)), remove: () => place.remove() };
}
