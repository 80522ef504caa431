import type { Dataset, Model } from '../../dataset/schema.js';
import { holdsAt } from './hours.js';
import { type PricedOffer, toPricedOffer } from './meter-price.js';
import { isOffered, type Moment } from './offer-validity.js';

/**
 * What is offered at a moment, in the order of the models asked for, else of the dataset. At a minute that
 * somebody asked for, only the prices of that hour; for a day or for now, those of all hours.
 */
export function rowsAt(dataset: Dataset, moment: Moment, models?: Model[]): PricedOffer[] {
  const known = new Map((models ?? dataset.models).map((model, position) => [model.id, { model, position }]));
  const rows = dataset.offers
    .filter((offer) => known.has(offer.model) && isOffered(offer, moment, dataset.updated))
    .filter((offer) => moment.precision !== 'instant' || holdsThen(offer.windows, moment))
    .flatMap((offer) => {
      const found = known.get(offer.model);
      return found ? [{ row: toPricedOffer(offer, found.model), position: found.position }] : [];
    });
  if (models) rows.sort((one, other) => one.position - other.position);
  return rows.map(({ row }) => row);
}

/** An hour in a zone that nobody knows may be this one. */
const holdsThen = (windows: PricedOffer['offer']['windows'], { milliseconds }: Moment) =>
  windows === undefined || holdsAt(windows, milliseconds) !== false;
