import type { Dataset, Model } from '../dataset/schema.js';
import { CsvTableError } from './csv/error.js';
import { readHead, toDatasetLicense } from './csv/head.js';
import { readColumns } from './price-csv/columns.js';
import { toOffers } from './price-csv/offers.js';
import { readRates } from './price-csv/rates.js';
import { type PriceRow, readPriceRows } from './price-csv/rows.js';
import { SourceList } from './price-csv/sources.js';
import { readTable } from './price-csv/table.js';
import { emptyReport, type ImportResult, type SourceFile } from './report.js';
import { recordInto } from './shared/fields.js';
import { sortReport } from './shared/order.js';

/** What a price list does not say about itself. */
export interface PriceCsvOptions {
  /** Of the list as a whole, as of ISO 8601. */
  date: string;
  /** Of the dataset; the name of the file, as an id, where it is not given. */
  id?: string;
  /** The name of the file, in words, where it is not given. */
  name?: string;
  /** Licence of the data, such as "CC BY 4.0". */
  license?: string;
  /** Who says so, in rows that name no source; the name of the dataset where it is not given. */
  source?: string;
  /** Who sells, in rows that name no seller. Without it, every row has to. */
  seller?: string;
}

/**
 * The dataset of a price list kept in a spreadsheet, with a row per offer. The first file is the list; any others
 * hold exchange rates (`base`, `quote`, `rate`, `date`, `source`, `source url`). What cannot be read is reported
 * with its cell, such as `C4 (input)`, and left out; nothing is guessed. Throws a `CsvTableError` where there is
 * no table, no column `model`, or no row below the header.
 *
 * Columns of an offer: `model`, `id`, `seller`, `currency` (`USD`), `plan` (pay-as-you-go by default), `from`,
 * `until` (excluded), `status`, `served by`, `source`, `source url`, `checked`, `url`, `note`, `context length` and
 * `open weights` (yes or no). `hours` (`09:00-12:00 14:00-18:00`), `days` (`Mon-Fri`, `1-5`), `zone` and `applies`
 * (inside or outside) say when it holds. Rows that differ in `above` alone are one offer, whose prices change for
 * requests of more than that many tokens.
 *
 * Columns of prices: `input`, `cached input`, `cache write` (also `5m` and `1h`), `output`, `reasoning`, `training`
 * and `audio`, `image` or `video` with `input` or `output` are per million tokens, unless a unit in brackets says
 * otherwise: `input (per 1,000 tokens)`. Any other name with a unit is a price of one's own: `web search (per 1,000
 * searches)`. A cell is a number with a decimal point, `free`, empty or `?` for not known, or `n/a` for no such
 * price.
 */
export function importPriceCsv([file, ...rateFiles]: SourceFile[], options: PriceCsvOptions): ImportResult {
  if (!file) throw new CsvTableError('no-file', 'there is no file to import');
  const report = emptyReport();
  const recorder = recordInto(report, file.path);
  const { id, name, source } = readHead(file, options, { id: 'price-list', name: 'Price list' });
  const sources = new SourceList(source);
  const table = readTable(file, 'model', 'no-model-column', recorder);
  const columns = readColumns(table, recorder);
  const { seller } = options;
  const rows = readPriceRows(table, columns, { ...(seller && { seller }), sources }, recorder);
  const offers = toOffers(rows);
  if (table.rows.length === 0)
    throw new CsvTableError('no-models', 'the header has no row below it', { file: file.path });
  const rates = rateFiles.flatMap((one) => readRates(one, sources, recordInto(report, one.path)));
  report.read = offers.length;
  const used = new Set([
    source.id,
    ...offers.map((offer) => offer.source),
    ...rates.map((rate) => rate.source),
  ]);
  const dataset: Dataset = {
    version: 1,
    id,
    name,
    updated: options.date,
    license: toDatasetLicense(options.license),
    citation: source.name === name ? name : `${source.name}, ${name}`,
    sources: sources.all().filter((one) => used.has(one.id)),
    rubrics: [],
    models: toModels(rows, new Set(offers.map(({ model }) => model))),
    assessments: [],
    offers,
    rates,
    topics: [],
  };
  return { dataset, report: sortReport(report) };
}

/** Rows of one model that disagree about its weights are reported, and the first one counts. */
function toModels(rows: PriceRow[], sold: Set<string>): Model[] {
  const models = new Map<string, Model>();
  for (const { terms, modelName, openWeights, cells } of rows) {
    if (!sold.has(terms.model)) continue;
    const model: Model = models.get(terms.model) ?? { id: terms.model, name: modelName, kind: 'model' };
    models.set(terms.model, model);
    if (openWeights === undefined || model.openWeights === openWeights) continue;
    if (model.openWeights === undefined) model.openWeights = openWeights;
    else cells.drop('open weights', 'contradiction', 'is not what an earlier row says of the model');
  }
  return [...models.values()];
}
