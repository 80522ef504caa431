import type { Offer } from '../../src/dataset/schema.js';
import { groupBy } from './prices-group-by.js';
import { goodOf, meet } from './prices-times.js';

/**
 * Throws where a seller has two prices for one model, plan and currency at the same time, unless one holds
 * inside and the other outside the same hours.
 */
export function checkOverlaps(offers: Offer[]): void {
  for (const rivals of groupBy(offers, goodOf).values()) {
    rivals.forEach((offer, index) => {
      const earlier = rivals.slice(0, index).find((other) => meet(offer, other) && !complete(offer, other));
      if (earlier) throw new Error(`prices: ${offer.id} holds at the same time as ${earlier.id}`);
    });
  }
}

function complete({ windows: one }: Offer, { windows: other }: Offer): boolean {
  if (!one || !other || one.applies === other.applies) return false;
  return hoursOf(one) === hoursOf(other);
}

const hoursOf = ({ zone, ranges, excludes }: NonNullable<Offer['windows']>) =>
  JSON.stringify([zone, ranges, excludes]);
