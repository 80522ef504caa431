import type { Grouping } from './pricing-choices.js';
import type { PriceFilters } from './price-filters.js';
import type { Usage } from './cost-usage.js';

/** What a table is asked to show. */
export interface PricingOptions extends PriceFilters {
  /** Ids or aliases; none means every model that has an offer. */
  models: string[];
  /** Meters, `blend` and `context`; none means input, cached input and output. */
  columns: string[];
  /** A column, with a `-` before it for the highest first; anything else keeps the given order. */
  sort: string;
  group: Grouping;
  /** Day or instant in UTC at which the prices hold; anything else means `now`. */
  asOf: string;
  /** The present instant as text of ISO 8601. */
  now: string;
  /** The IANA zone of the reader. */
  zone: string;
  /** Id of the model or offer that the others are compared with. */
  baseline: string;
  /** Weights of a blended price, such as `3:1`. */
  blend: string;
  /** ISO 4217; empty means as listed. */
  currency: string;
  /** Ids of the offers that a reader has chosen. */
  selected: string[];
  /** Only the chosen ones are shown, if there are any. */
  selectedOnly: boolean;
  /** Days after which a price may be out of date; 0 for never. */
  staleAfterDays: number;
  /** Whether a reader can set another day, so that one without any price must not take the controls away. */
  hasControls: boolean;
  /** The meter whose history is drawn; empty for none. */
  history: string;
  /** What the calculator counts with; absent where there is no calculator. */
  usage?: Usage;
}
