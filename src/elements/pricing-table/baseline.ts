import { findModel } from '../../dataset/query.js';
import type { Dataset } from '../../dataset/schema.js';
import type { ColumnValue } from './column-value.js';
import type { PricedOffer } from './meter-price.js';
import { isConditional } from './lowest.js';

/**
 * The offer that the others are compared with: the one of this id, or else the first of the model with this id,
 * where there is a choice one that holds at every hour and for every size. Undefined where none holds now.
 */
export function findBaseline(wanted: string, dataset: Dataset, rows: PricedOffer[]): PricedOffer | undefined {
  const name = wanted.trim();
  if (!name) return undefined;
  const byId = rows.find(({ offer }) => offer.id === name);
  if (byId) return byId;
  const found = findModel(dataset, name);
  const own = found.ok ? rows.filter(({ model }) => model === found.value) : [];
  const paid = own.filter(({ offer }) => offer.plan === 'pay-as-you-go');
  const candidates = paid.length > 0 ? paid : own;
  return candidates.find((row) => !isConditional(row)) ?? candidates[0];
}

/** How many times the baseline a value is; undefined where the two do not compare. */
export function ratioTo(baseline: ColumnValue | undefined, value: ColumnValue): number | undefined {
  if (baseline?.kind !== 'price' || value.kind !== 'price' || baseline.unit !== value.unit) return undefined;
  if (!baseline.amount || value.amount === undefined) return undefined;
  return value.amount / baseline.amount;
}

/** Two digits are as exact as a comparison needs: 3.9 and 0.26, but 124. */
export const roundRatio = (ratio: number): number =>
  ratio >= 10 ? Math.round(ratio) : Number(ratio.toPrecision(2));
