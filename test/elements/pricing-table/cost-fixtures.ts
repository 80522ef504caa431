import { expect } from '@open-wc/testing';
import type { Model, Offer, PriceComponent } from '../../../src/dataset/schema.js';
import {
  type Cost,
  costOf,
  type CostRow,
  toCostGroups,
  type Usage,
} from '../../../src/elements/pricing-table/cost.js';
import { makeOffer, perMillion } from '../../fixtures/prices.js';

export const model: Model = { id: 'alpha', name: 'Alpha', kind: 'model' };
export const rowsOf = (...offers: Offer[]): CostRow[] => offers.map((offer) => ({ offer, model }));
const nothing: Usage = { input: 0, cached: 0, written: 0, output: 0, requestsPerDay: 0 };
const usageOf = (parts: Partial<Usage>): Usage => ({ ...nothing, requestsPerDay: 1, ...parts });

/** The cost under the offers, which are one price. */
export function costUnder(parts: Partial<Usage>, ...offers: Offer[]): Cost {
  const [group, ...others] = toCostGroups(rowsOf(...offers));
  expect(others).to.deep.equal([]);
  return costOf(group!, usageOf(parts));
}

export function knownCost(parts: Partial<Usage>, ...offers: Offer[]): Extract<Cost, { kind: 'cost' }> {
  const cost = costUnder(parts, ...offers);
  if (cost.kind !== 'cost') throw new Error(`no cost: ${cost.kind}`);
  return cost;
}

export const withComponents = (components: PriceComponent[], parts: Partial<Offer> = {}) =>
  makeOffer('one', 'alpha', { components, ...parts });

export const plain = withComponents([
  perMillion('input', 0.27),
  perMillion('cached-input', 0.07),
  perMillion('output', 1.1),
]);
