import { shiftDecimals } from '../../dataset/shift-decimals.js';
import { meters, type Period } from './periods.js';

/** A half of a model whose price depends on the length of the request, as its name says: `X ≤200k`, `X >200k`. */
export interface Half {
  side: 'lower' | 'upper';
  /** In tokens. */
  threshold: number;
  /** The name without the condition. */
  name: string;
}

const pattern = /^(.*\S) +(≤|<=|>) ?(\d{1,7}(?:\.\d{1,3})?)([km])$/i;
const longestName = 200;

/** Which half of a model the name speaks of; undefined for a model that has one price. */
export function readHalf(name: string): Half | undefined {
  const [, base, sign, number = '', unit] =
    (name.length <= longestName ? pattern.exec(name) : undefined) ?? [];
  if (!base || !unit) return undefined;
  const threshold = shiftDecimals(number, unit.toLowerCase() === 'k' ? 3 : 6);
  return { side: sign === '>' ? 'upper' : 'lower', threshold, name: base };
}

/** A period with the prices of both halves. */
export interface TieredPeriod extends Period {
  /** Amounts of requests above the threshold; undefined where the lower half says all. */
  above?: Period['amounts'];
}

/**
 * The histories of two halves as one, or undefined where they have not the same intervals, or where a price is
 * known below the threshold and not above it: joined, the lower price would seem to hold there too.
 */
export function joinPeriods(lower: Period[], upper: Period[]): TieredPeriod[] | undefined {
  if (lower.length === 0 || lower.length !== upper.length) return undefined;
  const joined = lower.map((period, index) => {
    const partner = upper[index];
    return partner && canJoin(period, partner) ? { ...period, above: partner.amounts } : undefined;
  });
  return joined.every((period) => period !== undefined) ? joined : undefined;
}

const canJoin = (lower: Period, upper: Period) =>
  lower.from === upper.from &&
  lower.until === upper.until &&
  meters.every(([, meter]) => lower.amounts[meter] === null || upper.amounts[meter] !== null);
