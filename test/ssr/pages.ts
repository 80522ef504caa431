import { priceDataset } from '../fixtures/prices.js';
import { parse, published, publishedRubrics } from '../render/cases.js';
import { shadowOf } from './site.js';

// Every element in its usual forms, as a server prints it. Prices are asked for a day, since those of now change.

type Attributes = Record<string, string | boolean>;

/** The same element under every rubric. */
const underEveryRubric = (widget: string, attributesFor: (models: string[]) => Attributes) =>
  publishedRubrics.map(({ name, rubric, models }) =>
    shadowOf(widget, published(name), { attributes: { ...attributesFor(models), rubric } }),
  );

const osai = (widget: string, attributes: Attributes, language?: string) =>
  shadowOf(widget, published('osai-12 osai-14'), { attributes, language });

const list = (name: string, attributes: Attributes, language?: string) =>
  shadowOf('index', published(name), { attributes, language });

const smallPrices = (attributes: Attributes, language?: string) =>
  shadowOf('pricing', parse(priceDataset()), {
    attributes: { 'as-of': '2025-03-10', ...attributes },
    language,
  });

const prices = (attributes: Attributes) =>
  shadowOf('pricing', published('prices'), {
    attributes: { models: 'deepseek-chat,deepseek-reasoner', ...attributes },
  });

const changes = { rubric: 'osai-12', since: 'osai-14' };

export const pages: Record<string, () => Promise<string>[]> = {
  'a scorecard under every rubric': () => underEveryRubric('scorecard', ([model = '']) => ({ model })),
  'a badge under every rubric': () => underEveryRubric('badge', ([model = '']) => ({ model })),
  'a comparison under every rubric': () =>
    underEveryRubric('compare', (models) => ({ models: models.join() })),
  'scorecards and badges in all their forms': () => [
    osai('scorecard', { model: 'deepseek-r1', layout: 'compact', ...changes }),
    osai('scorecard', { model: 'olmo', theme: 'dark', 'heading-level': '2' }, 'ar'),
    osai('badge', { model: 'olmo', label: 'total' }, 'de'),
  ],
  'comparisons in all their forms': () => [
    osai('compare', { models: 'olmo,deepseek-r1,nobody', rubric: 'osai-14', show: 'differences' }),
    osai('compare', { models: 'olmo,deepseek-r1', ...changes }),
    shadowOf('compare', published('deepseek-by-source'), {
      attributes: { models: 'deepseek-r1', by: 'source' },
    }),
  ],
  'lists in all their forms': () => [
    list('osai-14', { view: 'grid', modality: 'text' }, 'de'),
    list('osai-14', { search: 'deepseek', sort: '-name', levels: 'weights:open' }),
    list('osai-14', { search: 'no such model' }),
    list('osai-14', { search: 'deepseek', selected: 'deepseek-r1,olmo' }),
    list('deepseek', { rubric: 'checklist' }),
    list('mof', { search: 'olmo' }),
  ],
  'prices in all their forms': () => [
    smallPrices({}),
    smallPrices({ columns: 'input,output,blend,context', baseline: 'paid', sort: 'output' }, 'de'),
    smallPrices({ currency: 'EUR', group: 'model', controls: true }),
    smallPrices({ search: 'no such price', controls: true }),
    smallPrices({ controls: true, calculator: true, history: 'output', selected: 'paid' }),
    prices({ 'as-of': '2025-03-10', history: 'output', calculator: true, controls: true }),
    prices({ 'as-of': '2025-03-10T17:00Z', group: 'seller' }),
  ],
};

/** The same pages as a script alone would fill them. */
export const withoutShadow = (html: string): string =>
  html.replace(/<template shadowrootmode="open">.*?<\/template>/gs, '');
