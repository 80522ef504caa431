import type { Dataset, Model, Rubric } from '../../src/dataset/schema.js';
import { type SearchText, toSearchText } from '../../src/shared/search-text.js';

/** A model that can be chosen. */
export interface ModelEntry {
  id: string;
  name: string;
  /** Who makes it, or what it is where it is no single model. */
  detail: string;
  aliases: string[];
  search: SearchText;
  /** Ids of the rubrics that say something about it. */
  rubrics: ReadonlySet<string>;
}

export interface RubricEntry {
  id: string;
  name: string;
  edition: string;
  criteria: number;
  /** Kinds of the models that it assesses, the most frequent first. */
  modalities: string[];
}

/** What the published datasets have to choose from. */
export interface Catalogue {
  rubrics: RubricEntry[];
  /** Models that some rubric assesses. */
  assessed: ModelEntry[];
  /** Models that several assessors can be laid side by side for. */
  bySource: ModelEntry[];
  /** Rubrics of those, in the order of the columns. */
  bySourceRubrics: RubricEntry[];
  /** Models that have a price. */
  priced: ModelEntry[];
  /** What prices are asked for, the most frequent first. */
  meters: string[];
}

export interface CatalogueSources {
  openness: Dataset[];
  bySource: Dataset[];
  prices: Dataset[];
}

/** Joins the datasets. Where two know a model of one id, the first says what it is. */
export function toCatalogue({ openness, bySource, prices }: CatalogueSources): Catalogue {
  return {
    rubrics: openness.flatMap(toRubrics),
    assessed: toModels(openness, ({ assessments }) => assessments),
    bySource: toModels(bySource, withMembers),
    bySourceRubrics: bySource.flatMap(toRubrics),
    priced: toModels(prices, ({ offers }) => offers.map(({ model }) => ({ model, rubric: '' }))),
    meters: byFrequency(
      prices.flatMap(({ offers }) =>
        offers.flatMap(({ components }) => components.map(({ meter }) => meter)),
      ),
    ),
  };
}

function toRubrics(dataset: Dataset): RubricEntry[] {
  return dataset.rubrics.map((rubric) => ({
    id: rubric.id,
    name: rubric.name,
    edition: rubric.edition,
    criteria: rubric.criteria.length,
    modalities: modalitiesOf(dataset, rubric),
  }));
}

function modalitiesOf({ assessments, models }: Dataset, { id }: Rubric): string[] {
  const assessed = new Set(assessments.filter(({ rubric }) => rubric === id).map(({ model }) => model));
  return byFrequency(
    models.filter((model) => assessed.has(model.id)).flatMap((model) => model.modalities ?? []),
  );
}

type Mentions = (dataset: Dataset) => { model: string; rubric: string }[];

function toModels(datasets: Dataset[], mentionsOf: Mentions): ModelEntry[] {
  const rubrics = new Map<string, Set<string>>();
  for (const { model, rubric } of datasets.flatMap(mentionsOf)) {
    const known = rubrics.get(model) ?? new Set();
    rubrics.set(model, known.add(rubric));
  }
  const models = new Map<string, Model>();
  for (const model of datasets.flatMap(({ models }) => models))
    if (rubrics.has(model.id)) models.set(model.id, join(models.get(model.id), model));
  return [...models.values()].map((model) => toEntry(model, rubrics.get(model.id) ?? new Set()));
}

/** A model goes by the names of all datasets. */
const join = (known: Model | undefined, model: Model): Model =>
  known
    ? { ...known, aliases: [...new Set([...(known.aliases ?? []), model.name, ...(model.aliases ?? [])])] }
    : model;

/** What is said of a family or a maker is said of its models too, where assessors are laid side by side. */
function withMembers({ assessments, models }: Dataset): { model: string; rubric: string }[] {
  const membersOf = new Map(models.map(({ id, members = [] }) => [id, members]));
  return assessments.flatMap(({ model, rubric }) =>
    [model, ...(membersOf.get(model) ?? [])].map((each) => ({ model: each, rubric })),
  );
}

const toEntry = (model: Model, rubrics: Set<string>): ModelEntry => ({
  id: model.id,
  name: model.name,
  detail: detailOf(model),
  aliases: model.aliases ?? [],
  search: toSearchText(model),
  rubrics,
});

function detailOf({ name, kind, organization }: Model): string {
  const maker = organization && organization.name !== name ? organization.name : '';
  return [maker, kind === 'organization' || kind === 'group' ? kind : ''].filter(Boolean).join(', ');
}

function byFrequency(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}
