import type { Dataset, Offer, PriceComponent } from '../../dataset/schema.js';
import type { ExportCell } from '../../shared/export/export-file.js';
import type { PricedOffer } from './meter-price.js';

/** Prices as a table for other programs: as listed, one row for each step of their tiers. */
export interface PriceSheet {
  columns: string[];
  rows: ExportCell[][];
}

interface MeterColumn {
  header: string;
  meter: string;
  lifetime: string | undefined;
  per: PriceComponent['per'];
}

/**
 * The offers in the columns that `openness-widgets import price-csv` reads, so that what is taken out of a page
 * can be kept as a price list. Names of columns are therefore in no reader's language.
 */
export function toPriceSheet(dataset: Dataset, rows: PricedOffer[]): PriceSheet {
  const meters = meterColumns(rows);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    columns: [
      ...['model', 'id', 'seller', 'plan', 'currency'],
      ...meters.map(({ header }) => header),
      ...['above', 'zone', 'days', 'hours', 'applies', 'from', 'until', 'status', 'served by'],
      ...['source', 'source url', 'checked', 'url', 'note', 'context length', 'open weights'],
      ...['retrieved', 'data licence', 'citation'],
    ],
    rows: rows.flatMap((row) => {
      const source = sources.get(row.offer.source);
      const { offer, model } = row;
      return thresholdsOf(offer).map((above) => [
        ...[model.name, model.id, offer.seller, offer.plan, offer.currency],
        ...meters.map((meter) => amountAt(offer, meter, above)),
        // As a number it would come back as a tier for the whole request.
        offer.tierRule === 'marginal' && above !== undefined ? `${above} (marginal)` : above,
        ...windowCells(offer),
        ...[offer.from, offer.until, offer.status, offer.servedBy],
        ...[source?.name ?? offer.source, source?.url, offer.checked, offer.url, offer.note],
        ...[offer.contextLength, model.openWeights === undefined ? undefined : yesOrNo(model.openWeights)],
        ...[
          source?.retrieved,
          (source?.license ?? dataset.license).name,
          source?.citation ?? dataset.citation,
        ],
      ]);
    }),
  };
}

const yesOrNo = (isTrue: boolean) => (isTrue ? 'yes' : 'no');

function meterColumns(rows: PricedOffer[]): MeterColumn[] {
  const columns = new Map<string, MeterColumn>();
  for (const { offer } of rows) {
    for (const { meter, lifetime, per } of offer.components) {
      const header = headerOf(meter, lifetime, per);
      if (!columns.has(header)) columns.set(header, { header, meter, lifetime, per });
    }
  }
  return [...columns.values()];
}

/** "cached input", "cache write 1h", "web search (per 1,000 searches)". */
function headerOf(
  meter: string,
  lifetime: string | undefined,
  { quantity, unit }: PriceComponent['per'],
): string {
  const short = /^PT(\d+[HM])$/.exec(lifetime ?? '')?.[1]?.toLowerCase();
  const name = [meter.replaceAll('-', ' '), ...(short ? [short] : [])].join(' ');
  const isPerMillion = unit === 'token' && quantity === 1_000_000;
  return isPerMillion ? name : `${name} (per ${quantity === 1 ? '' : `${quantity} `}${unit})`;
}

/** The base price, and the beginning of each tier of any meter. */
function thresholdsOf({ components }: Offer): (number | undefined)[] {
  const thresholds = components.flatMap(({ tiers = [] }) => tiers.map(({ above }) => above));
  return [undefined, ...[...new Set(thresholds)].sort((one, other) => one - other)];
}

/** What is listed; a meter without a tier of its own costs above a threshold what it costs below. */
function amountAt(offer: Offer, column: MeterColumn, above: number | undefined): number | undefined {
  const found = offer.components.find(
    ({ meter, lifetime, per }) =>
      meter === column.meter &&
      lifetime === column.lifetime &&
      per.unit === column.per.unit &&
      per.quantity === column.per.quantity,
  );
  const tier = found?.tiers?.findLast((step) => above !== undefined && step.above <= above);
  return tier?.amount ?? found?.amount ?? undefined;
}

/** A spreadsheet has one cell for the days: hours that differ by day are written out, and no importer reads them. */
function windowCells({ windows }: Offer): ExportCell[] {
  if (!windows) return [undefined, undefined, undefined, undefined];
  const days = [...new Set(windows.ranges.map((range) => range.days.join(',')))];
  const isPlain = days.length === 1;
  const hours = windows.ranges.map((range) =>
    [...(isPlain ? [] : [`${range.days.join(',')}:`]), `${range.from}-${range.until}`].join(' '),
  );
  return [windows.zone, isPlain ? days[0] : undefined, hours.join(isPlain ? ' ' : '; '), windows.applies];
}
