import type { Offer, Source } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import type { ValueTerms } from './column-value.js';
import type { PricedOffer } from './meter-price.js';
import type { PriceRowView } from './price-row.view.js';

/** What is the same for all rows of a table. */
export interface RowTerms extends ValueTerms {
  columns: string[];
  /** What the columns are of. */
  meters: string[];
  /** The offer that the others are compared with. */
  baseline: PricedOffer | undefined;
  sources: Map<string, Source>;
  wording: Wording;
  /** Whether the seller asks for the model in another currency as well, in another offer. */
  hasOtherCurrency: (offer: Offer) => boolean;
  /** The first moment at which a price that was read then is no longer called old; -Infinity for never. */
  freshSince: number;
  /** What stands in the column of sources: thousands of rows share some dozens. */
  printedSources: Map<string, PriceRowView['source']>;
}
