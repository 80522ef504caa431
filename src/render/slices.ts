import { findAssessments } from '../dataset/query.js';
import type { Assessment, Dataset, Model } from '../dataset/schema.js';
import { sliceFileOf } from './slice-file.js';

/** What lies in a folder of slices, and of which dataset they are. */
export interface SliceIndex {
  id: string;
  name: string;
  updated: string;
  /** Names of the files by the ids of the models. */
  slices: Record<string, string>;
}

export interface Slice {
  file: string;
  model: string;
  dataset: Partial<Dataset>;
}

/**
 * A small dataset for each model that something is said about: all that its scorecard and its badge show, under every
 * rubric and with what has moved since another one. What only lists, filters and prices need is not in it.
 */
export function slicesOf(dataset: Dataset): Slice[] {
  const byModel = new Map<string, Assessment[]>();
  for (const assessment of dataset.assessments)
    byModel.set(assessment.model, [...(byModel.get(assessment.model) ?? []), assessment]);
  return dataset.models.flatMap((model) => {
    const file = sliceFileOf(model.id);
    const own = byModel.get(model.id);
    return file && own ? [{ file, model: model.id, dataset: sliceOf(dataset, model, own) }] : [];
  });
}

export const indexOf = ({ id, name, updated }: Dataset, slices: Slice[]): SliceIndex => ({
  ...{ id, name, updated },
  slices: Object.fromEntries(slices.map(({ model, file }) => [model, file])),
});

function sliceOf(dataset: Dataset, model: Model, own: Assessment[]): Partial<Dataset> {
  const { version, id, name, updated, language, license, citation } = dataset;
  const about = { ...dataset, assessments: own };
  const newest = dataset.rubrics.flatMap((rubric) => findAssessments(about, model.id, rubric.id).slice(0, 1));
  const rubrics = dataset.rubrics.filter((rubric) => newest.some((one) => one.rubric === rubric.id));
  const used = new Set([...rubrics, ...newest].map(({ source }) => source));
  return {
    ...{ version, id, name, updated, license },
    ...(language !== undefined && { language }),
    ...(citation !== undefined && { citation }),
    sources: dataset.sources.filter((source) => used.has(source.id)),
    rubrics: rubrics.map((rubric) => ({ ...rubric, aggregate: withoutListing(rubric.aggregate) })),
    models: [withoutListing(model)],
    assessments: newest.map(withoutListing),
  };
}

/** Where there is one model, there is nothing to put in order and nothing to find. */
const ofLists = ['ties', 'sourceKey', 'aliases', 'modalities', 'members', 'openWeights'];

/** A copy without members that are there for lists; none of them is a must. */
const withoutListing = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !ofLists.includes(name))) as Value;
