import type { Aggregate, Criterion, Rubric, Scale } from '../../dataset/schema.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';
import { toNumber } from './numbers.js';
import { type CriterionColumn, splitUnit } from './sheet.js';

/** What a missing result does to a total. */
export type MissingRule = Extract<Aggregate, { kind: 'mean' }>['missing'];

/** A column whose scale is known. */
export interface ScaledColumn extends CriterionColumn {
  id: string;
  scale: Scale;
}

/** Gives each column its id (`bad-header` where its header makes none or one that is taken). */
export function withIds(
  columns: (CriterionColumn & { scale: Scale })[],
  pathOf: (column: CriterionColumn) => string,
  recorder: Recorder,
): ScaledColumn[] {
  const taken = new Set<string>();
  return columns.flatMap((column) => {
    const id = toSlug(nameOf(column)) || `criterion-${column.index + 1}`;
    if (!taken.has(id)) {
      taken.add(id);
      return [{ ...column, id }];
    }
    const text = `${quote(column.header)} makes the id of a column before, ${id}; the column is left out`;
    recorder.dropped('bad-header', pathOf(column), text);
    return [];
  });
}

/** The groups, criteria and scales of the columns, and a mean where every level has a value. */
export function toRubric(
  head: Pick<Rubric, 'id' | 'name' | 'edition' | 'source'>,
  columns: ScaledColumn[],
  missing: MissingRule,
  recorder: Recorder,
): Rubric {
  const scales = new Map(columns.map(({ scale }) => [scale.id, scale]));
  const groups = new Map(columns.map((column) => [groupIdOf(column), groupNameOf(column)]));
  return {
    ...head,
    scales: [...scales.values()],
    groups: [...groups].map(([id, name]) => ({ id, name })),
    criteria: columns.map((column) => toCriterion(column, recorder)),
    aggregate: toAggregate([...scales.values()], missing),
  };
}

/** A unit in the header belongs to the numbers, not to the name. */
const nameOf = ({ header, scale }: { header: string; scale: Scale }) =>
  scale.kind === 'number' ? splitUnit(header).name : header;

const groupNameOf = ({ definition }: ScaledColumn) => definition.group?.text ?? 'Criteria';
const groupIdOf = (column: ScaledColumn) => toSlug(groupNameOf(column)) || 'group';

function toCriterion(column: ScaledColumn, recorder: Recorder): Criterion {
  const { id, scale, definition } = column;
  const weight = readWeight(definition.weight, recorder);
  return {
    id,
    name: nameOf(column),
    ...(definition.question && { question: definition.question.text }),
    group: groupIdOf(column),
    scale: scale.id,
    ...(weight !== undefined && { weight }),
  };
}

function readWeight(definition: { text: string; path: string } | undefined, recorder: Recorder) {
  if (!definition) return undefined;
  const weight = toNumber(definition.text);
  if (weight !== undefined && weight >= 0 && weight <= 1000) return weight;
  recorder.dropped(
    'bad-definition',
    definition.path,
    `${quote(definition.text)} is no weight from 0 to 1000`,
  );
  return undefined;
}

/** Numbers and texts never count. A level without a value among those that have one would make any total wrong. */
function toAggregate(scales: Scale[], missing: MissingRule): Aggregate {
  const levels = scales.flatMap((scale) => (scale.kind === 'level' ? scale.levels : []));
  if (levels.length === 0 || levels.some(({ value }) => value === null)) return { kind: 'none' };
  return { kind: 'mean', missing, ties: { by: 'name', order: 'ascending' } };
}
