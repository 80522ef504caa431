import type { Offer } from '../../src/dataset/schema.js';
import { importModelsDev } from '../../src/importers/models-dev.js';
import { modelsDevDate } from './prices-upstream.js';
import type { WrittenPrices } from './prices-written.js';

/** Sellers of models.dev by the beginning of their ids in prices.json, where both have them. */
export const sharedSellers: ReadonlyMap<string, string> = new Map([
  ['anthropic', 'anthropic'],
  ['cohere', 'cohere'],
  ['fireworks', 'fireworks-ai'],
  ['google', 'google'],
  ['groq', 'groq'],
  ['mistral', 'mistral'],
  ['moonshotai', 'moonshotai'],
  ['openai', 'openai'],
  ['together', 'togetherai'],
  ['x-ai', 'xai'],
  ['zai', 'zai'],
]);

export interface Listing {
  /** Id of the seller in models.dev. */
  sellerId: string;
  /** Id of the model as the seller lists it. */
  listedId: string;
  offer: Offer;
}

/**
 * The prices of models.dev that can be published: in dollars, for whoever pays by use, with an amount for input
 * and for output. A model that its seller is about to withdraw is left out: in the present its price is gone.
 */
export function readListings(
  catalogue: unknown,
  { listedInOtherCurrencies, listedTwice }: Pick<WrittenPrices, 'listedInOtherCurrencies' | 'listedTwice'>,
): Listing[] {
  const leftOut = new Set([...listedInOtherCurrencies, ...listedTwice]);
  const { dataset } = importModelsDev(withoutDeprecated(catalogue), { date: modelsDevDate });
  return dataset.offers.flatMap((offer) => {
    const sellerId = offer.id.slice(0, -offer.model.length - 1);
    if (leftOut.has(sellerId) || !isRealPrice(offer)) return [];
    return { sellerId, listedId: offer.model, offer: dated(offer) };
  });
}

interface Provider {
  models: Record<string, { status?: string }>;
}

function withoutDeprecated(catalogue: unknown): unknown {
  const providers = Object.entries(catalogue as Record<string, Provider>);
  return Object.fromEntries(
    providers.map(([key, provider]) => {
      const kept = Object.entries(provider.models).filter(([, { status }]) => status !== 'deprecated');
      return [key, { ...provider, models: Object.fromEntries(kept) }];
    }),
  );
}

function isRealPrice({ plan, components }: Offer): boolean {
  const isPriced = (meter: string) =>
    components.some((component) => component.meter === meter && component.amount !== null);
  return plan === 'pay-as-you-go' && isPriced('input') && isPriced('output');
}

/**
 * The list has no dates. That a price held when the copy was taken is certain; for the time before, it would
 * stand beside prices of years in which its model did not exist.
 */
const dated = (offer: Offer): Offer => ({
  ...offer,
  components: offer.components.map((component) => ({
    ...component,
    amount: component.amount === null ? null : withoutNoise(component.amount),
  })),
  from: modelsDevDate,
});

/** Some amounts carry what a computer left of a multiplication, such as 0.049999999999999996. */
const withoutNoise = (amount: number) => Number(amount.toPrecision(12));
