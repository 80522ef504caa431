/** The value below which this share of all lies, between two of them where it falls there. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [lower = NaN, upper = lower] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return lower + (upper - lower) * (place - Math.floor(place));
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** A ratio in each round: what slows a whole round down does not count. */
export function ratiosWithin(ones: readonly number[], others: readonly number[]): number[] {
  if (ones.length !== others.length) throw new Error(`${ones.length} rounds do not go with ${others.length}`);
  return ones.map((one, round) => one / (others[round] ?? NaN));
}

/** Both of a round taken from each other, as what a page costs over one that is blank. */
export function differencesWithin(ones: readonly number[], others: readonly number[]): number[] {
  return ones.map((one, round) => one - (others[round] ?? NaN));
}

export interface Point {
  size: number;
  cost: number;
}

/** The exponent of the power of the size that comes nearest to the costs: 1 where twice as much costs twice as much. */
export function exponentOf(points: readonly Point[]): number {
  const places = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [meanX, meanY] = [mean('x'), mean('y')];
  const together = places.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return together / places.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
