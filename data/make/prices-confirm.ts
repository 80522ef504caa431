import type { Dataset, Offer } from '../../src/dataset/schema.js';
import { groupBy } from './prices-group-by.js';
import { covers, goodOf, meet } from './prices-times.js';

export interface Confirmed {
  offers: Offer[];
  /** Offers of the list for a time of which nothing was known. */
  added: Offer[];
  /** Where the list gives another price. What was there is kept. */
  remarks: string[];
}

/**
 * Compares offers with the dated history of another list, where that one has more than one price for a model.
 * Equal prices of equal times name it as a witness. DeepSeek's are left out: its own history says more.
 */
export function confirm(offers: Offer[], list: Dataset): Confirmed {
  const kept = [...offers];
  const added: Offer[] = [];
  const remarks: string[] = [];
  const models = groupBy(list.offers, ({ model }) => model);
  for (const dated of [...models.values()].filter(({ length }) => length > 1).flat()) {
    if (dated.seller === 'DeepSeek') continue;
    const rivals = kept.filter((offer) => goodOf(offer) === goodOf(dated) && meet(offer, dated));
    const others = rivals.filter((offer) => !isSamePrice(offer, dated));
    const same = rivals.find((offer) => isSamePrice(offer, dated) && isSameTime(offer, dated));
    if (same) kept[kept.indexOf(same)] = withWitness(same, dated.source);
    for (const { id } of others)
      remarks.push(`${id}: another price in ${dated.source} (${dated.id}); not taken`);
    if (rivals.length === 0) added.push(dated);
  }
  return { offers: kept, added, remarks };
}

const isSameTime = (one: Offer, other: Offer) => covers(one, other) && covers(other, one);

/** What the list gives is the same; it has fewer meters than others. */
const isSamePrice = ({ components }: Offer, dated: Offer) =>
  dated.components.every(({ meter, amount }) =>
    amount === null ? true : components.some((one) => one.meter === meter && one.amount === amount),
  );

const withWitness = (offer: Offer, source: string): Offer => ({
  ...offer,
  confirmedBy: [...(offer.confirmedBy ?? []), source],
});
