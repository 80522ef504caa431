import type { Dataset, Model, Offer } from '../../dataset/schema.js';
import { holdsAt } from './hours.js';
import { type PricedOffer, toPricedOffer } from './meter-price.js';
import { isOffered, type Moment } from './offer-validity.js';

/**
 * What is offered at a moment, in the order of the models asked for, else of the dataset. At a minute that
 * somebody asked for, only the prices of that hour; for a day or for now, those of all hours.
 */
export function rowsAt(dataset: Dataset, moment: Moment, models?: Model[]): PricedOffer[] {
  const asked: Asked = [moment.milliseconds, moment.precision, ...(models ?? [undefined])];
  const known = kept.get(dataset);
  if (known && isSame(known.asked, asked)) return known.rows;
  const rows = selectRows(dataset, (offer) => isWanted(offer, moment, dataset.updated), models);
  kept.set(dataset, { asked, rows });
  return rows;
}

type Asked = (number | string | Model | undefined)[];

/** A reader who searches and sorts asks for the same rows at every key. */
const kept = new WeakMap<Dataset, { asked: Asked; rows: PricedOffer[] }>();

const isSame = (one: Asked, other: Asked) =>
  one.length === other.length && one.every((part, index) => part === other[index]);

const isWanted = (offer: Offer, moment: Moment, updated: string) =>
  isOffered(offer, moment, updated) && (moment.precision !== 'instant' || holdsThen(offer.windows, moment));

/** What is offered at any moment. */
export const rowsEver = (dataset: Dataset, models?: Model[]): PricedOffer[] =>
  selectRows(dataset, () => true, models);

function selectRows(dataset: Dataset, isWanted: (offer: Offer) => boolean, models?: Model[]): PricedOffer[] {
  const known = new Map((models ?? dataset.models).map((model, position) => [model.id, { model, position }]));
  const rows = dataset.offers
    .filter((offer) => known.has(offer.model) && isWanted(offer))
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
