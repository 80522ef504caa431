import type { Measurement, Result, Scale } from '../../dataset/schema.js';

/**
 * Which values of a row are the best: for each column, the positions in its list of values. Values compare only
 * where metric and unit are stated alike, and a best one needs another to beat; equal ones are best together.
 */
export function bestValues(scale: Scale | undefined, results: (Result | undefined)[]): Set<number>[] {
  const best = results.map(() => new Set<number>());
  if (scale?.kind !== 'number' || scale.direction === 'none') return best;
  for (const rivals of rivalsByMetric(results)) {
    if (new Set(rivals.map(({ column }) => column)).size < 2) continue;
    const values = rivals.map(({ value }) => value);
    const top = scale.direction === 'higher-is-better' ? Math.max(...values) : Math.min(...values);
    if (values.every((value) => value === top)) continue;
    for (const { column, position, value } of rivals) if (value === top) best[column]?.add(position);
  }
  return best;
}

interface Rival {
  column: number;
  position: number;
  value: number;
}

function rivalsByMetric(results: (Result | undefined)[]): Iterable<Rival[]> {
  const groups = new Map<string, Rival[]>();
  results.forEach((result, column) => {
    const values: Measurement[] = result && 'values' in result ? result.values : [];
    values.forEach(({ value, metric, unit }, position) => {
      // Without a metric nobody knows whether two figures measure the same.
      if (metric === undefined) return;
      const key = `${metric} ${unit ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), { column, position, value }]);
    });
  });
  return groups.values();
}
