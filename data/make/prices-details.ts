import type { Dataset, Model, Offer } from '../../src/dataset/schema.js';
import { importModelsDev } from '../../src/importers/models-dev.js';
import { groupBy } from './prices-group-by.js';
import { sharedSellers } from './prices-models-dev.js';
import { holdsAt } from './prices-times.js';
import { modelsDevDate } from './prices-upstream.js';

interface Details {
  openWeights?: boolean;
  contextLength?: number;
}

/**
 * What models.dev knows besides prices: whether the weights are open, and how many tokens a request may have. It
 * is taken where the same seller lists the very id; where it does not, nothing is said.
 */
export function addDetails<Part extends Pick<Dataset, 'models' | 'offers'>>(
  part: Part,
  catalogue: unknown,
): Part {
  const bySeller = new Map(
    [...new Set(part.models.map(sellerOf))].map((id) => [id, readDetails(catalogue, id)]),
  );
  const detailsOf = (model: Model) => bySeller.get(sellerOf(model))?.get(bareIdOf(model)) ?? {};
  const known = new Map(part.models.map((model) => [model.id, detailsOf(model)]));
  return {
    ...part,
    models: part.models.map((model) => ({ ...model, openWeights: known.get(model.id)?.openWeights })),
    offers: [...groupBy(part.offers, ({ model }) => model)].flatMap(([model, offers]) =>
      addContextLength(offers, known.get(model)?.contextLength),
    ),
  };
}

/**
 * An id may be answered by one model after another, which take more or fewer tokens. What was listed on a day
 * is true of the model that answered on it.
 */
function addContextLength(offers: Offer[], contextLength?: number): Offer[] {
  const then = offers.filter((offer) => holdsAt(offer, modelsDevDate)).map(({ servedBy }) => servedBy);
  return offers.map((offer) =>
    contextLength !== undefined && then.includes(offer.servedBy) ? { ...offer, contextLength } : offer,
  );
}

/** By id; an id that the seller has twice but for the case says nothing. */
function readDetails(catalogue: unknown, seller: string): Map<string, Details> {
  const listedAs = seller === deepSeek ? deepSeek : sharedSellers.get(seller);
  if (!listedAs) return new Map();
  const { models, offers } = importModelsDev(catalogue, { date: modelsDevDate, sellers: [listedAs] }).dataset;
  const byId = groupBy(models, ({ id }) => fold(id));
  return new Map(
    [...byId].flatMap(([key, [model, ...rest]]): [string, Details][] => {
      if (!model || rest.length > 0) return [];
      const contextLength = offers.find((offer) => offer.model === model.id)?.contextLength;
      return [[key, { openWeights: model.openWeights, contextLength }]];
    }),
  );
}

const deepSeek = 'deepseek';

/** Ids of DeepSeek's own history are bare. */
const sellerOf = ({ id }: Model) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : deepSeek);

/** An id that moves to the newest model meant another one when the list was taken. */
function bareIdOf({ id }: Model): string {
  const bare = id.slice(id.indexOf('/') + 1);
  return bare.endsWith('-latest') ? '' : fold(bare);
}

/** Fireworks lists its models under a path that genai-prices leaves out. */
const fold = (id: string) => id.toLowerCase().replace(/^accounts\/fireworks\/(models|routers)\//, '');
