import type { Path } from './cut.js';
import { startOfDate } from './date.js';
import { ownOf } from './own-of.js';
import { languageTag } from './language-tag.js';
import type { Aggregate, Assessment, Dataset, Offer, Result, Rubric, Scale, Translation } from './schema.js';

/** Something that is well formed by itself and does not fit the rest of the dataset. */
export interface BrokenReference {
  code:
    | 'duplicate-id'
    | 'unknown-source'
    | 'unknown-scale'
    | 'unknown-group'
    | 'unknown-model'
    | 'unknown-rubric'
    | 'unknown-criterion'
    | 'unknown-level'
    | 'unknown-class'
    | 'unknown-language'
    | 'scale-mismatch'
    | 'interval'
    | 'tier-order';
  path: Path;
}

/** Checks ids and references, levels against their scale, intervals and tiers. */
export function findBrokenReferences(dataset: Dataset): BrokenReference[] {
  const known = {
    sources: new Set(dataset.sources.map(({ id }) => id)),
    models: new Set(dataset.models.map(({ id }) => id)),
    rubrics: new Map(dataset.rubrics.map((rubric) => [rubric.id, rubric])),
    fields: new Map(dataset.rubrics.map((rubric) => [rubric.id, fieldsOf(rubric)])),
  };
  return [
    ...(['sources', 'rubrics', 'models', 'offers', 'topics'] as const).flatMap((list) =>
      duplicates(
        dataset[list].map(({ id }) => id),
        [list],
      ),
    ),
    ...duplicates(dataset.assessments.map(assessmentKey), ['assessments']),
    ...dataset.models.flatMap(({ members }, index) =>
      members ? unlessAllKnown(known.models, members, 'unknown-model', ['models', index, 'members']) : [],
    ),
    ...dataset.rubrics.flatMap((rubric, index) => checkRubric(rubric, ['rubrics', index], known.sources)),
    ...dataset.assessments.flatMap((assessment, index) => checkAssessment(assessment, index, known)),
    ...dataset.offers.flatMap((offer, index) => checkOffer(offer, index, known)),
    ...dataset.rates.flatMap((rate, index) =>
      unlessKnown(known.sources, rate.source, 'unknown-source', ['rates', index, 'source']),
    ),
    ...dataset.topics.flatMap((topic, index) =>
      topic.criteria.flatMap((reference, position) =>
        checkTopic(reference, ['topics', index, 'criteria', position], known.rubrics),
      ),
    ),
    ...dataset.topics.flatMap(({ translations = {} }, index) =>
      checkTags(translations, ['topics', index, 'translations']),
    ),
  ];
}

interface Known {
  sources: Set<string>;
  models: Set<string>;
  rubrics: Map<string, Rubric>;
  fields: Map<string, Map<string, Field>>;
}

/** What a result of one criterion has to fit. */
interface Field {
  /** Absent where the rubric has no such scale. */
  scale: Scale | undefined;
  levels: Set<string>;
}

function fieldsOf({ scales, criteria }: Rubric): Map<string, Field> {
  const byScale = new Map(
    scales.map((scale) => {
      const levels = new Set(scale.kind === 'level' ? scale.levels.map(({ id }) => id) : []);
      return [scale.id, { scale, levels }];
    }),
  );
  const none = { scale: undefined, levels: new Set<string>() };
  return new Map(criteria.map(({ id, scale }) => [id, byScale.get(scale) ?? none]));
}

const assessmentKey = ({ model, rubric, source, date }: Assessment) =>
  [model, rubric, source, date].join(' ');

function checkRubric(rubric: Rubric, path: Path, sources: Set<string>): BrokenReference[] {
  const scales = new Set(rubric.scales.map(({ id }) => id));
  const groups = new Set(rubric.groups.map(({ id }) => id));
  const levels = rubric.scales.map((scale) =>
    scale.kind === 'level' ? scale.levels.map(({ id }) => id) : [],
  );
  return [
    ...unlessKnown(sources, rubric.source, 'unknown-source', [...path, 'source']),
    ...duplicates(
      rubric.criteria.map(({ id }) => id),
      [...path, 'criteria'],
    ),
    ...duplicates(
      rubric.scales.map(({ id }) => id),
      [...path, 'scales'],
    ),
    ...duplicates(
      rubric.groups.map(({ id }) => id),
      [...path, 'groups'],
    ),
    ...levels.flatMap((ids, index) => duplicates(ids, [...path, 'scales', index, 'levels'])),
    ...rubric.criteria.flatMap(({ scale, group }, index) => [
      ...unlessKnown(scales, scale, 'unknown-scale', [...path, 'criteria', index, 'scale']),
      ...unlessKnown(groups, group, 'unknown-group', [...path, 'criteria', index, 'group']),
    ]),
    ...checkAggregate(rubric.aggregate, rubric, [...path, 'aggregate'], new Set(levels.flat())),
    ...checkTags(rubric.translations ?? {}, [...path, 'translations']),
    ...Object.entries(rubric.translations ?? {}).flatMap(([tag, translation]) =>
      checkTranslation(translation, rubric, [...path, 'translations', tag]),
    ),
  ];
}

const checkTags = (translations: object, path: Path) =>
  Object.keys(translations)
    .filter((tag) => !languageTag.test(tag))
    .map((tag) => broken('unknown-language', [...path, tag]));

/** A text for something that the rubric does not have is a mistake in an id, and would never be shown. */
function checkTranslation(translation: Translation, rubric: Rubric, path: Path): BrokenReference[] {
  const { aggregate, scales } = rubric;
  const keysOf = (
    texts: object | undefined,
    owners: { id: string }[],
    code: BrokenReference['code'],
    place: Path,
  ) => {
    const known = new Set(owners.map(({ id }) => id));
    return Object.keys(texts ?? {}).flatMap((id) => unlessKnown(known, id, code, [...place, id]));
  };
  const classes = aggregate.kind === 'classes' ? aggregate.classes : [];
  return [
    ...keysOf(translation.groups, rubric.groups, 'unknown-group', [...path, 'groups']),
    ...keysOf(translation.criteria, rubric.criteria, 'unknown-criterion', [...path, 'criteria']),
    ...keysOf(translation.scales, scales, 'unknown-scale', [...path, 'scales']),
    ...keysOf(translation.classes, classes, 'unknown-class', [...path, 'classes']),
    ...scales.flatMap((scale) =>
      keysOf(
        ownOf(translation.scales, scale.id)?.levels,
        scale.kind === 'level' ? scale.levels : [],
        'unknown-level',
        [...path, 'scales', scale.id, 'levels'],
      ),
    ),
  ];
}

function checkAggregate(aggregate: Aggregate, rubric: Rubric, path: Path, levels: Set<string>) {
  if (aggregate.kind !== 'classes') return [];
  const criteria = new Set(rubric.criteria.map(({ id }) => id));
  const classes = new Set(aggregate.classes.map(({ id }) => id));
  const needed = (id: string, ...rest: Path) =>
    unlessKnown(criteria, id, 'unknown-criterion', [...path, ...rest]);
  return [
    ...aggregate.metBy.flatMap((id, index) =>
      unlessKnown(levels, id, 'unknown-level', [...path, 'metBy', index]),
    ),
    ...duplicates([...aggregate.classes.map(({ id }) => id)], [...path, 'classes']),
    ...aggregate.classes.flatMap((one, index) =>
      one.criteria.flatMap((id, position) => needed(id, 'classes', index, 'criteria', position)),
    ),
    ...(aggregate.substitutes ?? []).flatMap((one, index) => [
      ...needed(one.criterion, 'substitutes', index, 'criterion'),
      ...needed(one.by, 'substitutes', index, 'by'),
      ...one.classes.flatMap((id, position) =>
        unlessKnown(classes, id, 'unknown-criterion', [...path, 'substitutes', index, 'classes', position]),
      ),
    ]),
  ];
}

// Of what there is most, a path is only made where something is wrong.

function checkAssessment(
  { model, rubric, source, results }: Assessment,
  index: number,
  known: Known,
): BrokenReference[] {
  const found: BrokenReference[] = [];
  const fields = known.fields.get(rubric);
  if (!known.models.has(model)) found.push(broken('unknown-model', ['assessments', index, 'model']));
  if (!known.sources.has(source)) found.push(broken('unknown-source', ['assessments', index, 'source']));
  if (!fields) return [...found, broken('unknown-rubric', ['assessments', index, 'rubric'])];
  for (const id of Object.keys(results)) {
    const code = faultOf(results[id], fields.get(id));
    if (!code) continue;
    const inner = code === 'unknown-level' ? ['level'] : [];
    found.push(broken(code, ['assessments', index, 'results', id, ...inner]));
  }
  return found;
}

function faultOf(result: Result | undefined, field: Field | undefined): BrokenReference['code'] | undefined {
  if (!field) return 'unknown-criterion';
  const { scale, levels } = field;
  if (!scale || !result || 'missing' in result) return undefined;
  if ('level' in result) {
    if (scale.kind !== 'level') return 'scale-mismatch';
    return levels.has(result.level) ? undefined : 'unknown-level';
  }
  return scale.kind === ('values' in result ? 'number' : 'text') ? undefined : 'scale-mismatch';
}

function checkOffer(offer: Offer, index: number, known: Known): BrokenReference[] {
  const found: BrokenReference[] = [];
  const { model, source, confirmedBy, components } = offer;
  if (!known.models.has(model)) found.push(broken('unknown-model', ['offers', index, 'model']));
  if (!known.sources.has(source)) found.push(broken('unknown-source', ['offers', index, 'source']));
  if (confirmedBy)
    found.push(
      ...unlessAllKnown(known.sources, confirmedBy, 'unknown-source', ['offers', index, 'confirmedBy']),
    );
  if (isEmptyInterval(offer)) found.push(broken('interval', ['offers', index]));
  components.forEach(({ tiers }, position) => {
    if (tiers && !isAscending(tiers))
      found.push(broken('tier-order', ['offers', index, 'components', position]));
  });
  return found;
}

function isEmptyInterval({ from, until }: Offer): boolean {
  if (from === undefined || until === undefined) return false;
  const [start, end] = [startOfDate(from), startOfDate(until)];
  return start !== undefined && end !== undefined && start >= end;
}

const isAscending = (tiers: { above: number }[]) =>
  tiers.every(({ above }, position) => position === 0 || above > (tiers[position - 1]?.above ?? 0));

/** A topic may name a rubric of another dataset; only what is here can be checked. */
function checkTopic(reference: string, path: Path, rubrics: Map<string, Rubric>): BrokenReference[] {
  const [rubricId = '', criterionId] = reference.split('/');
  const rubric = rubrics.get(rubricId);
  if (!rubric || rubric.criteria.some(({ id }) => id === criterionId)) return [];
  return [broken('unknown-criterion', path)];
}

/** Of two records with one id the first is kept: which one is right cannot be known, and they are not merged. */
function duplicates(ids: string[], path: Path): BrokenReference[] {
  const seen = new Set(ids);
  if (seen.size === ids.length) return [];
  return ids.flatMap((id, index) => (seen.delete(id) ? [] : [broken('duplicate-id', [...path, index])]));
}

function unlessKnown(known: Set<string>, id: string, code: BrokenReference['code'], path: Path) {
  return known.has(id) ? [] : [broken(code, path)];
}

const unlessAllKnown = (known: Set<string>, ids: string[], code: BrokenReference['code'], path: Path) =>
  ids.flatMap((id, index) => unlessKnown(known, id, code, [...path, index]));

const broken = (code: BrokenReference['code'], path: Path): BrokenReference => ({ code, path });
