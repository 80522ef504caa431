import type { Dataset, Topic } from '../../src/dataset/schema.js';

/**
 * A dataset with the topics that all share, if one of them is about a rubric of its own. Topics may name rubrics
 * of other datasets, so that two files on one page line up, whichever comes first.
 */
export function withTopics(dataset: Dataset, topics: Topic[]): Dataset {
  const own = new Set(dataset.rubrics.map(({ id }) => id));
  const isAbout = ({ criteria }: Topic) => criteria.some((reference) => own.has(rubricOf(reference)));
  return topics.some(isAbout) ? { ...dataset, topics } : dataset;
}

/** Throws where a criterion is in two topics, or where a rubric that is here does not have it. */
export function checkTopics(topics: Topic[], datasets: Dataset[]): void {
  const rubrics = new Map(datasets.flatMap((one) => one.rubrics.map((rubric) => [rubric.id, rubric])));
  const all = topics.flatMap(({ criteria }) => criteria);
  for (const [index, reference] of all.entries()) {
    if (all.indexOf(reference) !== index) throw new Error(`topics: ${reference} stands in two places`);
    const rubric = rubrics.get(rubricOf(reference));
    const criterion = reference.slice(rubricOf(reference).length + 1);
    if (!rubric?.criteria.some(({ id }) => id === criterion))
      throw new Error(`topics: no dataset has ${reference}`);
  }
}

const rubricOf = (reference: string) => reference.split('/')[0] ?? '';
