import { findAssessments, findModel, findRubric, defaultRubric } from '../dataset/query.js';
import type { Assessment, Dataset, Offer, Source } from '../dataset/schema.js';
import type { SheetOptions } from './sheet-options.js';
import type { Widget } from './sheet.js';

/** The parts of a dataset that are kept. */
interface Choice {
  models: ReadonlySet<string>;
  rubrics?: ReadonlySet<string>;
  assessments?: ReadonlySet<Assessment>;
  offers?: ReadonlySet<Offer>;
  /** Whether topics count, and rates. */
  hasTopics?: boolean;
  hasRates?: boolean;
}

/**
 * The part of a dataset that a widget needs to show the same as with the whole, in the order of the whole: small
 * enough to stand in the page. What is asked for and not there leaves the models that are suggested instead.
 */
export function sliceFor(widget: Widget, dataset: Dataset, options: SheetOptions = {}): Dataset {
  return cut(dataset, choosers[widget](dataset, options));
}

const choosers: Record<Widget, (dataset: Dataset, options: SheetOptions) => Choice> = {
  scorecard: (dataset, { models = [], ...options }) => byModel(dataset, models.slice(0, 1), options),
  badge: (dataset, { models = [], rubric }) => byModel(dataset, models.slice(0, 1), { rubric }),
  compare: (dataset, { models = [], ...options }) =>
    options.by === 'source' ? bySource(dataset, models[0] ?? '', options) : byModel(dataset, models, options),
  index: ofIndex,
  pricing: ofPrices,
};

function byModel(dataset: Dataset, wanted: string[], { rubric, since }: SheetOptions): Choice {
  const { found, kept } = namedModels(dataset, wanted);
  const shown = rubric ? rubricNamed(dataset, rubric) : defaultRubric(dataset, found)?.id;
  const earlier = since ? rubricNamed(dataset, since) : undefined;
  const rubrics = [shown, earlier].filter((id) => id !== undefined);
  const newest = found.flatMap((model) =>
    rubrics.flatMap((id) => findAssessments(dataset, model, id).slice(0, 1)),
  );
  return { models: kept, rubrics: new Set(rubrics), assessments: new Set(newest) };
}

function bySource(dataset: Dataset, wanted: string, { rubric = '' }: SheetOptions): Choice {
  const { found, kept } = namedModels(dataset, [wanted]);
  const subjects = dataset.models
    .filter(({ id, members = [] }) => found.some((model) => id === model || members.includes(model)))
    .map(({ id }) => id);
  const ids = rubric
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  const assessments = dataset.assessments.filter(
    (one) => subjects.includes(one.model) && (ids.length === 0 || ids.includes(one.rubric)),
  );
  return {
    models: new Set([...kept, ...subjects]),
    rubrics: new Set(assessments.map((one) => one.rubric)),
    assessments: new Set(assessments),
    hasTopics: true,
  };
}

function ofIndex(dataset: Dataset, { rubric = '' }: SheetOptions): Choice {
  const used = new Set(dataset.assessments.map((one) => one.rubric));
  const id = rubric ? rubricNamed(dataset, rubric) : dataset.rubrics.find((one) => used.has(one.id))?.id;
  const assessments = dataset.assessments.filter((one) => one.rubric === id);
  return {
    models: new Set(assessments.map(({ model }) => model)),
    rubrics: new Set(id === undefined ? [] : [id]),
    assessments: new Set(assessments),
  };
}

/** Prices of all times: a reader may ask for another day, and an announced price comes into force. */
function ofPrices(dataset: Dataset, { models = [], columns = [], baseline = '' }: SheetOptions): Choice {
  const { found } = namedModels(dataset, models);
  const { kept } = namedModels(dataset, [...models, ...(baseline.trim() ? [baseline.trim()] : [])]);
  const isWanted = ({ model }: Offer) => models.length === 0 || found.includes(model);
  const own = dataset.offers.filter(isWanted);
  const offers = new Set([...own, ...witnesses(dataset, own, columns)]);
  return {
    models: new Set([...kept, ...[...offers].map(({ model }) => model)]),
    offers,
    hasRates: true,
  };
}

/** A column that none of the prices fills is known by what others cost; without it, it would be unheard of. */
function witnesses({ offers }: Dataset, own: Offer[], columns: string[]): Offer[] {
  const charges = (column: string) => (offer: Offer) =>
    offer.components.some(({ meter }) => meter === column);
  return columns
    .filter((column) => !own.some(charges(column)))
    .flatMap((column) => offers.find(charges(column)) ?? []);
}

/** Ids of the models that are meant, and with them those that are suggested for what means none. */
function namedModels(dataset: Dataset, wanted: string[]): { found: string[]; kept: Set<string> } {
  const outcomes = wanted.map((name) => findModel(dataset, name));
  const found = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.id] : []));
  const near = outcomes.flatMap((outcome) => (outcome.ok ? [] : (outcome.failure.suggestions ?? [])));
  return { found: [...new Set(found)], kept: new Set([...found, ...near]) };
}

function rubricNamed(dataset: Dataset, wanted: string): string | undefined {
  const found = findRubric(dataset, wanted);
  return found.ok ? found.value.id : undefined;
}

function cut(dataset: Dataset, choice: Choice): Dataset {
  const rubrics = dataset.rubrics.filter(({ id }) => choice.rubrics?.has(id));
  const assessments = dataset.assessments.filter((one) => choice.assessments?.has(one));
  const offers = dataset.offers.filter((offer) => choice.offers?.has(offer));
  const rates = choice.hasRates ? dataset.rates : [];
  const sources = new Set([
    ...[...rubrics, ...assessments, ...offers, ...rates].map(({ source }) => source),
    ...offers.flatMap(({ confirmedBy = [] }) => confirmedBy),
  ]);
  return {
    ...dataset,
    sources: dataset.sources.filter(({ id }: Source) => sources.has(id)),
    rubrics,
    models: modelsIn(dataset, choice.models),
    assessments,
    offers,
    rates,
    topics: choice.hasTopics ? topicsOn(dataset, choice.rubrics) : [],
  };
}

/** A family keeps only those of its members that are there. */
const modelsIn = ({ models }: Dataset, kept: ReadonlySet<string>) =>
  models
    .filter(({ id }) => kept.has(id))
    .map(({ members, ...model }) => ({
      ...model,
      ...(members && { members: members.filter((id) => kept.has(id)) }),
    }));

const topicsOn = ({ topics }: Dataset, rubrics?: ReadonlySet<string>) =>
  topics
    .map((topic) => ({
      ...topic,
      criteria: topic.criteria.filter((reference) => rubrics?.has(reference.split('/')[0] ?? '')),
    }))
    .filter(({ criteria }) => criteria.length > 0);
