import type { Criterion, Level, Rubric } from '../../dataset/schema.js';

/** A criterion and the levels of which it may have any. */
export interface LevelFilter {
  criterion: Criterion;
  levels: Level[];
}

/** No reader narrows a list by more, and each one costs time. */
const mostFilters = 200;

/**
 * The filters that a text such as `weights:open,paper:closed` means. What the rubric does not know is answered
 * apart: a filter that is silently ignored would make a wrong list look right.
 */
export function parseLevels(rubric: Rubric, text: string): { filters: LevelFilter[]; unknown: string[] } {
  const filters = new Map<Criterion, Level[]>();
  const unknown: string[] = [];
  for (const item of text.split(',', mostFilters).map((part) => part.trim())) {
    if (!item) continue;
    const found = findLevel(rubric, item);
    if (!found) unknown.push(item);
    else filters.set(found.criterion, [...(filters.get(found.criterion) ?? []), found.level]);
  }
  return { filters: [...filters].map(([criterion, levels]) => ({ criterion, levels })), unknown };
}

export const formatLevels = (filters: LevelFilter[]): string[] =>
  filters.flatMap(({ criterion, levels }) => levels.map(({ id }) => `${criterion.id}:${id}`));

/** Ids may hold colons, so the rubric decides where one ends. */
function findLevel(rubric: Rubric, item: string): { criterion: Criterion; level: Level } | undefined {
  for (const criterion of rubric.criteria) {
    if (!item.startsWith(`${criterion.id}:`)) continue;
    const levelId = item.slice(criterion.id.length + 1);
    const level = levelsOf(rubric, criterion).find(({ id }) => id === levelId);
    if (level) return { criterion, level };
  }
  return undefined;
}

export function levelsOf(rubric: Rubric, criterion: Criterion): Level[] {
  const scale = rubric.scales.find(({ id }) => id === criterion.scale);
  return scale?.kind === 'level' ? scale.levels : [];
}
