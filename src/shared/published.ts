/** The published dataset that holds each rubric; a test compares the list with the files. */
const datasetOfRubric = new Map([
  ['osai-12', 'osai-12'],
  ['osai-14', 'osai-14'],
  ['mof-1.0', 'mof'],
  ['fmti-2025-12', 'fmti'],
  ['fmti-2024-05', 'fmti'],
  ['transparency', 'deepseek'],
  ['technical', 'deepseek'],
  ['checklist', 'deepseek'],
  ['benchmarks', 'deepseek'],
  ['features', 'deepseek'],
  ['training-cost', 'deepseek'],
  ['per-vendor', 'deepseek'],
  ['osai-article', 'deepseek'],
  ['facts', 'deepseek'],
]);

/**
 * The name of the published dataset for a rubric. Without a rubric, and for one that is in none of them, it is
 * the newest edition of the European Open Source AI Index, which then can say that it does not know the rubric.
 */
export const publishedDatasetOf = (rubric: string): string => datasetOfRubric.get(rubric) ?? 'osai-12';

/** The published dataset that brings what several assessors say about one model. */
export const publishedBySource = 'deepseek-by-source';
