import { mergeDatasets } from '../../src/dataset/merge.js';
import type { Dataset, License, Model } from '../../src/dataset/schema.js';

const subject = 'deepseek-r1';

/** The rubrics under which somebody says something about the model, in the order of a comparison. */
const rubricIds = [
  'osai-12',
  'osai-14',
  'mof-1.0',
  'fmti-2025-12',
  'transparency',
  'checklist',
  'per-vendor',
  'osai-article',
  'facts',
  'training-cost',
  'technical',
  'features',
  'benchmarks',
];

const license: License = { name: 'CC BY 4.0 (OSAI, FMTI, our words), MIT License (MOF)' };

/**
 * DeepSeek R1 and what all assessors say about it, in one file. Where one speaks of the company, or of V3 and R1
 * together, that stays a subject of its own, with R1 as its member. The facts of the model are those of `deepseek`:
 * licences, on which the others disagree, are left to their assessments.
 */
export function makeBySource(deepseek: Dataset, others: Dataset[]): Dataset {
  const merged = mergeDatasets([deepseek, ...others]);
  const models = subjectsOf(merged.models, [deepseek, ...others]);
  const kept = new Set(models.map(({ id }) => id));
  const assessments = rubricIds.flatMap((wanted) =>
    merged.assessments.filter(({ rubric, model }) => rubric === wanted && kept.has(model)),
  );
  const rubrics = rubricIds.flatMap((wanted) => merged.rubrics.filter(({ id }) => id === wanted));
  const named = new Set([...assessments, ...rubrics].map(({ source }) => source));
  const sources = merged.sources.filter(({ id }) => named.has(id));
  return {
    version: 1,
    id: 'deepseek-by-source',
    name: 'DeepSeek R1 as several assessors see it',
    updated: [deepseek, ...others]
      .map(({ updated }) => updated)
      .reduce((one, other) => (other > one ? other : one)),
    license,
    citation: [deepseek, ...others]
      .map(({ citation }) => citation?.replace(/\.$/, ''))
      .filter(isFirst)
      .join('; '),
    sources,
    rubrics,
    models,
    assessments,
    offers: [],
    rates: [],
    topics: merged.topics,
  };
}

/** The model under all its names, and what it is a member of. */
function subjectsOf(models: Model[], datasets: Dataset[]): Model[] {
  const isAbout = ({ id, members }: Model) => id === subject || members?.includes(subject);
  const everywhere = datasets.flatMap((one) => one.models.filter(({ id }) => id === subject));
  const aliases = everywhere.flatMap(({ id, name, aliases = [] }) =>
    [name, ...aliases].filter((one) => one !== id),
  );
  const found = models.filter(isAbout);
  const subjectFirst = [
    ...found.filter(({ id }) => id === subject),
    ...found.filter(({ id }) => id !== subject),
  ];
  return subjectFirst.map((model) => ({
    ...model,
    ...(model.id === subject && { aliases: aliases.filter((one) => one !== model.name).filter(isFirst) }),
    ...(model.members && { members: [subject] }),
  }));
}

const isFirst = <Item>(item: Item, index: number, all: Item[]) =>
  item !== undefined && all.indexOf(item) === index;
