import type { Dataset, Topic } from './schema.js';

/**
 * One dataset out of several, so that rubrics which were published apart can be laid side by side. Where two
 * have something of one id, the first counts; topics of one id are joined. Name, licence and citation are
 * those of the first, and every source keeps its own.
 */
export function mergeDatasets([first, ...others]: [Dataset, ...Dataset[]]): Dataset {
  if (others.length === 0) return first;
  const all = [first, ...others.map((other) => withLanguage(other, first))];
  const byId = ({ id }: { id: string }) => id;
  return {
    ...first,
    sources: firstOfEach(
      all.flatMap(({ sources }) => sources),
      byId,
    ),
    rubrics: firstOfEach(
      all.flatMap(({ rubrics }) => rubrics),
      byId,
    ),
    models: firstOfEach(
      all.flatMap(({ models }) => models),
      byId,
    ),
    offers: firstOfEach(
      all.flatMap(({ offers }) => offers),
      byId,
    ),
    assessments: firstOfEach(
      all.flatMap(({ assessments }) => assessments),
      ({ model, rubric, source, date }) => [model, rubric, source, date].join(' '),
    ),
    rates: all.flatMap(({ rates }) => rates),
    topics: joinTopics(all.flatMap(({ topics }) => topics)),
  };
}

/** Beside data in another language each rubric says which its own is. */
function withLanguage(dataset: Dataset, { language: expected = 'en' }: Dataset): Dataset {
  const { language = 'en', rubrics } = dataset;
  if (language === expected) return dataset;
  return { ...dataset, rubrics: rubrics.map((rubric) => ({ language, ...rubric })) };
}

function firstOfEach<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}

function joinTopics(topics: Topic[]): Topic[] {
  const joined = new Map<string, Topic>();
  for (const topic of topics) {
    const criteria = [...(joined.get(topic.id)?.criteria ?? []), ...topic.criteria];
    joined.set(topic.id, { ...(joined.get(topic.id) ?? topic), criteria: [...new Set(criteria)] });
  }
  return [...joined.values()];
}
