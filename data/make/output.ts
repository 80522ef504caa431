import type { Dataset } from '../../src/dataset/schema.js';

/** One file under data/, whole. */
export interface Output {
  /** Relative to data/. */
  path: string;
  text: string;
}

/** A dataset that is published, with what its row in the README says about it. */
export interface PublishedDataset {
  path: string;
  what: string;
  /** Source, licence and citation stand in the dataset; more sources are too many for a cell. */
  mainSources: string[];
}

/** What data/ publishes, in the order of the README. */
export const publishedDatasets: PublishedDataset[] = [
  {
    path: 'osai-14.json',
    what: 'Levels on the 14 criteria of June 2025',
    mainSources: ['osai'],
  },
  {
    path: 'osai-12.json',
    what: 'Levels on the 12 criteria of 2026',
    mainSources: ['osai'],
  },
  {
    path: 'mof.json',
    what: 'Components of the Model Openness Framework, with their licences',
    mainSources: ['mof'],
  },
  {
    path: 'fmti.json',
    what: 'The 100 indicators of December 2025 and of May 2024',
    mainSources: ['fmti'],
  },
  {
    path: 'deepseek.json',
    what: 'DeepSeek and its rivals as five documents describe them',
    mainSources: [],
  },
  {
    path: 'deepseek-by-source.json',
    what: 'DeepSeek R1 as all of these assessors see it',
    mainSources: ['osai', 'mof', 'fmti'],
  },
  {
    path: 'prices.json',
    what: 'Prices of model APIs: of makers, of many who sell open models, and the dated history of DeepSeek',
    mainSources: ['genai-prices', 'models.dev', 'llm-prices'],
  },
];

export type NamedDataset = [path: string, dataset: Dataset];
