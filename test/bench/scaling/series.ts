import type { Dataset } from '../../../src/dataset/schema.js';
import { repeated } from '../table/offers.js';

/** What grows, and how large it becomes. */
export interface Growth {
  name: string;
  /** The tag that is watched. */
  host: string;
  script: string;
  sizes: number[];
  /** So many widgets, each with these attributes. */
  widgets: (size: number) => { count: number; attributes: string };
  /** Whether it has a row for each. */
  isList?: boolean;
}

const catalogueSizes = [200, 1000, 5000];
export const cataloguePath = (size: number) => `/data/catalogue-${size}.json`;
export const pricesPath = (size: number) => `/data/prices-${size}.json`;

/** The first models of the catalogue, over and over. */
const cardsPerCatalogue = catalogueSizes[0] ?? 0;

export const growths: Growth[] = [
  {
    name: 'a scorecard, by models in the catalogue',
    host: 'openness-scorecard',
    script: '/cdn/openness-scorecard.js',
    sizes: catalogueSizes,
    widgets: (size) => ({ count: 1, attributes: `src="${cataloguePath(size)}"` }),
  },
  {
    name: 'an index, by models in the catalogue',
    host: 'openness-index',
    isList: true,
    script: '/cdn/openness-index.js',
    sizes: catalogueSizes,
    widgets: (size) => ({ count: 1, attributes: `src="${cataloguePath(size)}"` }),
  },
  {
    name: 'a price table, by rows',
    host: 'pricing-table',
    isList: true,
    script: '/cdn/pricing-table.js',
    sizes: [50, 500, 2000, 5000],
    widgets: (size) => ({ count: 1, attributes: `src="${pricesPath(size)}"` }),
  },
  {
    name: 'a page, by scorecards on it',
    host: 'openness-scorecard',
    script: '/cdn/openness-scorecard.js',
    sizes: [1, 10, 50],
    widgets: (size) => ({ count: size, attributes: `src="${cataloguePath(cardsPerCatalogue)}"` }),
  },
];

/**
 * So many models, those of the dataset over and over, each with its assessment. Without notes and evidence, because
 * the kit takes no dataset of more than 8 MB.
 */
export function catalogueOf(dataset: Dataset, size: number): Dataset {
  const models = repeated(dataset.models, size);
  const assessments = new Map(dataset.assessments.map((assessment) => [assessment.model, assessment]));
  return {
    ...dataset,
    models,
    assessments: models.flatMap((model, index) => {
      const assessment = assessments.get(dataset.models[index % dataset.models.length]?.id ?? '');
      return assessment ? [{ ...assessment, model: model.id, results: bareResults(assessment.results) }] : [];
    }),
  };
}

type Results = Dataset['assessments'][number]['results'];

const bareResults = (results: Results): Results =>
  Object.fromEntries(Object.entries(results).map(([id, result]) => [id, withoutRemarks(result)])) as Results;

const withoutRemarks = (result: object) =>
  Object.fromEntries(Object.entries(result).filter(([field]) => field !== 'note' && field !== 'evidence'));
