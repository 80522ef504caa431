import type { Offer } from '../../dataset/schema.js';

/** Offers in their order, with a number behind an id that is taken: an id may end like what another one gets. */
export function withUniqueIds(offers: Offer[]): Offer[] {
  const given = new Map<string, number>();
  const taken = new Set(offers.map(({ id }) => id));
  return offers.map((offer) => {
    const count = (given.get(offer.id) ?? 0) + 1;
    given.set(offer.id, count);
    if (count === 1) return offer;
    let number = count;
    while (taken.has(`${offer.id}-${number}`)) number++;
    const id = `${offer.id}-${number}`;
    given.set(offer.id, number);
    taken.add(id);
    return { ...offer, id };
  });
}
