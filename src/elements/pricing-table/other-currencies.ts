import type { Offer } from '../../dataset/schema.js';

/** Answers whether an offer is one of several in which a seller asks for a model in different currencies. */
export function otherCurrencies(offers: readonly Offer[]): (offer: Offer) => boolean {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const known = first.get(key);
    if (known === undefined) first.set(key, offer.currency);
    else if (known !== offer.currency) several.add(key);
  }
  return (offer) => several.size > 0 && several.has(keyOf(offer));
}

const keyOf = ({ model, seller }: Offer) => `${model}\n${seller}`;
