import { fixture } from '@open-wc/testing';
import '../../src/define.js';
import { richDataset } from '../fixtures/prices.js';
import { makeAssessment, makeDataset, makeModel } from '../fixtures/datasets.js';
import { rootOf, settle } from './openness-fixtures.js';
import './with-parts.js';

export type Widget = HTMLElement & { updateComplete: Promise<boolean>; reload: () => void; data: unknown };

/** Two models under two editions, with notes and evidence. */
export const editions = () => {
  const dataset = makeDataset();
  const [rubric] = dataset.rubrics;
  const evidence = [{ url: 'https://index.example/weights', label: 'Weights' }];
  return {
    ...dataset,
    citation: 'The Index (2025)',
    models: [makeModel('olmo', { links: [{ url: 'https://olmo.example/' }] }), makeModel('llama')],
    rubrics: [rubric!, { ...rubric!, id: 'earlier', edition: '2024' }],
    assessments: [
      makeAssessment('olmo', { weights: { level: 'open', evidence }, code: { level: 'partial' } }),
      makeAssessment('llama', { weights: { level: 'closed', note: 'Not at all.' } }),
      makeAssessment('olmo', { weights: { level: 'closed' } }, { rubric: 'earlier', date: '2024-06' }),
      makeAssessment('llama', { weights: { level: 'closed' } }, { rubric: 'earlier', date: '2024-06' }),
    ],
  };
};

/** Each element with as much as it can show at once. */
export const everyElement: { tag: string; attributes: Record<string, string>; data: () => unknown }[] = [
  { tag: 'openness-scorecard', attributes: { model: 'olmo', since: 'earlier' }, data: editions },
  { tag: 'openness-compare', attributes: { models: 'olmo,llama', since: 'earlier' }, data: editions },
  { tag: 'openness-badge', attributes: { model: 'olmo' }, data: editions },
  { tag: 'openness-index', attributes: { selected: 'olmo,llama' }, data: editions },
  {
    tag: 'pricing-table',
    attributes: {
      models: 'alpha,eta',
      controls: '',
      calculator: '',
      history: 'input',
      'as-of': '2026-11-22',
    },
    data: richDataset,
  },
];

/** An element with data, or with an address from which they come. */
export async function show(tag: string, attributes: Record<string, string>, data?: unknown): Promise<Widget> {
  const element = document.createElement(tag) as Widget;
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.data = data;
  await fixture(element);
  return data === undefined ? element : settle(element);
}

/** What can have the focus, in the order of the page. */
export const controlsOf = (element: Element) =>
  [...rootOf(element).querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled'),
  );

export const focusOf = (element: Element) => rootOf(element).activeElement as HTMLElement | null;
