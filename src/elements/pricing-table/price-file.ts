import type { Dataset } from '../../dataset/schema.js';
import type { LinkView } from '../../shared/cell.view.js';
import { type ExportFile, type ExportFormat, spreadsheet } from '../../shared/export/export-file.js';
import { withKnownMembers } from '../../shared/export/known-members.js';
import { escapeMarkdown, markdownLink, markdownTable } from '../../shared/export/markdown.js';
import type { Wording } from '../../shared/wording.js';
import type { PricedOffer } from './meter-price.js';
import { toPriceSheet } from './price-export.js';
import type { PriceRowView } from './price-row.view.js';
import type { PricingOptions } from './pricing-options.js';
import { type PricingView, shownRows, toPricingView } from './pricing-table.view.js';

/** What the table shows, as a file; undefined where it shows nothing. */
export function toPriceFile(
  format: ExportFormat,
  dataset: Dataset,
  options: PricingOptions,
  wording: Wording,
): ExportFile | undefined {
  const name = dataset.id;
  if (format === 'markdown') {
    const view = toPricingView(dataset, options, wording);
    if (!view.ok || !view.value) return undefined;
    return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(view.value, wording) };
  }
  const rows = shownRows(dataset, options, wording);
  if (rows.length === 0) return undefined;
  if (format === 'json') {
    const text = `${JSON.stringify(toDataset(dataset, rows), null, 2)}\n`;
    return { name: `${name}.json`, type: 'application/json', text };
  }
  const sheet = toPriceSheet(dataset, rows);
  return { name: `${name}.csv`, type: 'text/csv', text: spreadsheet(sheet.columns, sheet.rows) };
}

/** A dataset of our own format with these offers alone: it can be shown, merged and checked like any other. */
function toDataset(dataset: Dataset, rows: PricedOffer[]): Dataset {
  const { version, id, name, updated, language, license, citation } = dataset;
  const models = new Set(rows.map(({ model }) => model));
  const currencies = new Set(rows.map(({ offer }) => offer.currency));
  const rates = dataset.rates.filter(({ base, quote }) => currencies.has(base) || currencies.has(quote));
  const sources = new Set([
    ...rows.flatMap(({ offer }) => [offer.source, ...(offer.confirmedBy ?? [])]),
    ...rates.map(({ source }) => source),
  ]);
  return {
    version,
    id,
    name,
    updated,
    ...(language && { language }),
    license,
    ...(citation && { citation }),
    sources: dataset.sources.filter((source) => sources.has(source.id)),
    rubrics: [],
    models: withKnownMembers([...models]),
    assessments: [],
    offers: rows.map(({ offer }) => offer),
    rates,
    topics: [],
  };
}

/** The table as it is shown, with its conditions in the cells, and its sources below. */
function toMarkdown(view: PricingView, { strings }: Wording): string {
  const { credit } = view;
  const table = markdownTable(
    [...view.columns.map(({ label }) => label), view.sourceLabel].map(escapeMarkdown),
    view.rows.map((row) => cellsOf(row, view)),
  );
  const sources = credit.sources.map(
    ({ link, details }) => `${printLink(link)}${details && ` (${escapeMarkdown(details)})`}`,
  );
  return [
    `## ${escapeMarkdown(view.caption)}\n`,
    ...[view.summary, ...view.notices].map((text) => `${escapeMarkdown(text)}\n`),
    table,
    ...view.footnotes.map((text) => `${escapeMarkdown(text)}\n`),
    `${escapeMarkdown(credit.dataset)}. ${strings.license}: ${printLink(credit.license)}.\n`,
    `${strings.sources}: ${sources.join('; ')}.\n`,
    ...(credit.citation ? [`${strings.citation}: ${escapeMarkdown(credit.citation)}\n`] : []),
  ].join('\n');
}

function cellsOf({ model, remarks, seller, prices, otherPrices, source }: PriceRowView, view: PricingView) {
  const numbers = view.columns.filter(({ kind }) => kind === 'number');
  const cells = prices?.map(({ text, lowest, details }) => [text, ...(lowest ? [lowest] : []), ...details]);
  return [
    withDetails(model, remarks),
    escapeMarkdown(seller),
    ...numbers.map((_, index) =>
      escapeMarkdown((cells ? cells[index] : index === 0 ? otherPrices : [])?.join('; ') ?? ''),
    ),
    [printLink(source.link), ...(source.details ? [escapeMarkdown(source.details)] : [])].join(', '),
  ];
}

const withDetails = (text: string, details: string[]) =>
  escapeMarkdown(details.length > 0 ? `${text} (${details.join('; ')})` : text);

const printLink = ({ text, url }: LinkView) => markdownLink(text, url);
