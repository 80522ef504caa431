import type { Source } from '../../src/dataset/schema.js';

/** What is written by hand in `sources/prices.yaml`. */
export interface WrittenPrices {
  article: WrittenArticle;
  /** Sellers of models.dev whose amounts are in no dollars, though the list takes them for such. */
  listedInOtherCurrencies: string[];
  /** Sellers of models.dev that are another one once more. */
  listedTwice: string[];
  openModels: OpenModel[];
}

/** Prices that an article printed without a day. */
export interface WrittenArticle {
  /** Before this day they held. */
  until: string;
  note: string;
  source: Source;
  /** Dollars per million tokens. */
  prices: ArticlePrice[];
}

export interface ArticlePrice {
  model: string;
  /** The id of the API that was answered by this model at the time. */
  id: string;
  /** What the history calls the model. */
  servedBy: string;
  input: number;
  output: number;
}

/** One model with open weights, under the names that it has in two catalogues. */
export interface OpenModel {
  id: string;
  name: string;
  maker: string;
  aliases?: string[];
  /** Ids of models of genai-prices. */
  priced?: string[];
  /** Exact ids of models.dev; where a seller has several of them, the first counts. */
  listed: string[];
}
