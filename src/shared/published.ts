/** The published datasets besides the newest, and the rubrics in each; a test compares the list with the files. */
const rubricsOf = {
  'osai-14': ['osai-14'],
  mof: ['mof-1.0'],
  fmti: ['fmti-2025-12', 'fmti-2024-05'],
  deepseek: [
    'transparency',
    'technical',
    'checklist',
    'benchmarks',
    'features',
    'training-cost',
    'per-vendor',
    'osai-article',
    'facts',
  ],
};

/**
 * The name of the published dataset for a rubric. Without a rubric, and for one that is in none of them, it is
 * the newest edition of the European Open Source AI Index, which then can say that it does not know the rubric.
 */
export const publishedDatasetOf = (rubric: string): string =>
  Object.entries(rubricsOf).find(([, rubrics]) => rubrics.includes(rubric))?.[0] ?? 'osai-12';

/** The published dataset that brings what several assessors say about one model. */
export const publishedBySource = 'deepseek-by-source';
