import type { Model } from '../../dataset/schema.js';
import { mostColumns } from './columns.js';
import type { PricedOffer } from './meter-price.js';
import type { PricingRequest } from './pricing-request.js';

/** What was asked for and cannot be shown: columns, models, a currency, a baseline. */
export function noticesOf(
  request: PricingRequest,
  unknownColumns: string[],
  rows: PricedOffer[],
  models: Model[],
): string[] {
  const { options, columns, wording } = request;
  const { strings, format } = wording;
  const isCut =
    columns.length === mostColumns && options.columns.length - unknownColumns.length > mostColumns;
  return [
    ...(unknownColumns.length > 0 ? [strings.noColumn(format.list(unknownColumns))] : []),
    ...(isCut ? [strings.tooManyColumns(mostColumns)] : []),
    ...silentModels(request, rows, models),
    ...unmetWishes(request, rows),
  ];
}

function silentModels({ moment, wording }: PricingRequest, rows: PricedOffer[], models: Model[]): string[] {
  const { strings, format } = wording;
  if (models.length === 0) return [];
  const offered = new Set(rows.map(({ model }) => model));
  const silent = models.filter((model) => !offered.has(model)).map(({ name }) => name);
  return silent.length > 0 ? [strings.noOffer(format.list(silent), format.date(moment.text))] : [];
}

/** A currency without a rate, and a baseline that is not among the offers of the moment. */
function unmetWishes(
  { options, conversion, baseline, wording }: PricingRequest,
  rows: PricedOffer[],
): string[] {
  const { strings, format } = wording;
  const currency = options.currency.trim().toUpperCase();
  const listed = currency ? new Set(rows.map(({ offer }) => offer.currency)) : [];
  const left = new Set(
    [...listed].map((code) => conversion.convert(0, code).currency).filter((shown) => shown !== currency),
  );
  return [
    ...(left.size > 0 ? [strings.noRate(format.list([...left]), currency)] : []),
    ...(options.baseline.trim() && !baseline ? [strings.noBaseline(options.baseline.trim())] : []),
  ];
}
