import { compareCodeUnits } from '../../src/importers/shared/order.js';
import type { Dataset, Model, Offer } from '../../src/dataset/schema.js';
import { type Listing, sharedSellers } from './prices-models-dev.js';
import { meet } from './prices-times.js';
import type { OpenModel } from './prices-written.js';

type Part = Pick<Dataset, 'models' | 'offers'>;

export interface Joined {
  /** The open models with the offers of all who sell them. */
  joined: Part;
  /** What is left of the catalogue. */
  rest: Part;
  /** Where two catalogues, or two entries of one, give different prices. */
  remarks: string[];
}

/**
 * Open models that many sell, each under one id. Offers that the catalogue has under the ids of single sellers
 * move to it. From models.dev come the offers of others: who has a price in the catalogue keeps that one.
 */
export function joinOpenModels(openModels: OpenModel[], catalogue: Part, listings: Listing[]): Joined {
  const remarks: string[] = [];
  const named = listings.map((listing) => ({ ...listing, offer: withOneName(listing, catalogue.offers) }));
  const offers = openModels.flatMap((open) => {
    const own = catalogue.offers.filter(({ model }) => open.priced?.includes(model));
    if (own.length < (open.priced?.length ?? 0))
      throw new Error(`prices: ${open.id}: not all ids are priced`);
    return [...own, ...addListed(open, own, named, remarks)]
      .map((offer) => ({ ...offer, model: open.id }))
      .sort((one, other) => compareCodeUnits(fold(one.seller), fold(other.seller)));
  });
  const moved = new Set(openModels.flatMap(({ priced = [] }) => priced));
  return {
    joined: { models: openModels.map(toModel), offers },
    rest: {
      models: catalogue.models.filter(({ id }) => !moved.has(id)),
      offers: catalogue.offers.filter(({ model }) => !moved.has(model)),
    },
    remarks,
  };
}

/** The list has no model whose weights are not open. */
const toModel = ({ id, name, maker }: OpenModel): Model => ({
  id,
  name,
  kind: 'model',
  organization: { name: maker },
  openWeights: true,
});

function addListed(open: OpenModel, own: Offer[], listings: Listing[], remarks: string[]): Offer[] {
  const found = open.listed.flatMap((id) => listings.filter(({ listedId }) => listedId === id));
  const taken = new Map(own.map((offer) => [offer.seller, offer]));
  return found.flatMap(({ offer }) => {
    const earlier = taken.get(offer.seller);
    if (!earlier) {
      taken.set(offer.seller, offer);
      return offer;
    }
    if (meet(earlier, offer) && pairOf(earlier) !== pairOf(offer))
      remarks.push(
        `${open.id} by ${offer.seller}: ${pairOf(earlier)} is kept, not ${pairOf(offer)} (${offer.id})`,
      );
    return [];
  });
}

/** A seller has one name, though the catalogues spell it differently. */
function withOneName({ sellerId, offer }: Listing, catalogue: Offer[]): Offer {
  const known = catalogue.find(({ id }) => sharedSellers.get(id.slice(0, id.indexOf('/'))) === sellerId);
  return known ? { ...offer, seller: known.seller } : offer;
}

function pairOf({ components }: Offer): string {
  const amountOf = (meter: string) => components.find((one) => one.meter === meter)?.amount ?? 'not known';
  return `${amountOf('input')} / ${amountOf('output')}`;
}

const fold = (name: string) => name.toLowerCase();
