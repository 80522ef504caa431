import type { Dataset } from '../../../src/dataset/schema.js';
import type { PriceRowView } from '../../../src/elements/pricing-table/price-row.view.js';
import { defaultStaleAfter } from '../../../src/elements/pricing-table/pricing-choices.js';
import { optionsOf } from '../../../src/elements/pricing-table/pricing-state.js';
import { type PricingView, toPricingView } from '../../../src/elements/pricing-table/pricing-table.view.js';
import { toSearchText } from '../../../src/shared/search-text.js';
import { wordingFor } from '../../../src/shared/wording.js';
import { columns, numberColumn, type PlainTable, textColumn } from './actions.js';
import { presentMinute } from './offers.js';

/** The words of the element's cells, put into the rows of a plain table. */
export function plainTableOf(dataset: Dataset): PlainTable {
  const view = viewOf(dataset, '');
  const byNumber = placesOf(viewOf(dataset, numberColumn));
  const byText = placesOf(viewOf(dataset, textColumn));
  const texts = searchTextsOf(dataset);
  return {
    heads: [...view.columns.map(({ label }) => label), view.sourceLabel].map(escape),
    rows: view.rows.map((row) => ({
      id: row.id,
      name: [row.model, row.seller],
      cells: textsOf(row),
      html: `<tr>${cellsOf(row).join('')}</tr>`,
      byNumber: byNumber.get(row.id) ?? 0,
      byText: byText.get(row.id) ?? 0,
      text: texts.get(row.id) ?? '',
    })),
  };
}

function viewOf(dataset: Dataset, sort: string): PricingView {
  const properties = { ...nothingAsked, columns, sort, staleAfter: defaultStaleAfter };
  const outcome = toPricingView(dataset, optionsOf(properties, presentMinute(), 'UTC'), wordingFor('en'));
  if (!outcome.ok || !outcome.value) throw new Error('there is no view of the prices');
  return outcome.value;
}

const nothingAsked = {
  models: [],
  search: '',
  seller: '',
  model: '',
  plan: '',
  free: false,
  openWeights: false,
  minContext: '',
  group: 'none',
  asOf: '',
  baseline: '',
  blend: '',
  currency: '',
  selected: [],
  selectedOnly: false,
  history: '',
  calculator: false,
  usage: '',
};

const placesOf = ({ rows }: PricingView) => new Map(rows.map(({ id }, place) => [id, place]));

function searchTextsOf({ offers, models }: Dataset): Map<string, string> {
  const known = new Map(models.map((model) => [model.id, model]));
  return new Map(
    offers.flatMap(({ id, model: modelId, seller, servedBy }) => {
      const model = known.get(modelId);
      if (!model) return [];
      const aliases = [...(model.aliases ?? []), seller, servedBy ?? ''];
      return [[id, toSearchText({ ...model, aliases }).text] as const];
    }),
  );
}

function cellsOf(row: PriceRowView): string[] {
  const { link, details } = row.source;
  const prices = row.prices?.map(({ kind, text, lowest, details }) =>
    kind === 'unknown'
      ? `<td class="unknown">${words([text])}${small(details)}</td>`
      : td([text, lowest], details),
  );
  const url = link.url ? ` href="${escape(link.url)}"` : '';
  return [
    `<th scope="row"><bdi>${escape(row.model)}</bdi> ${words([row.holds])}${small(row.remarks)}</th>`,
    `<td><bdi>${escape(row.seller)}</bdi></td>`,
    ...(prices ?? [`<td colspan="${columns.length}">${small(row.otherPrices)}</td>`]),
    `<td><a${url} rel="noopener noreferrer">${escape(link.text)}</a> ${escape(details)}</td>`,
  ];
}

/** The same words without markup, for tables that make their own. */
function textsOf(row: PriceRowView): string[] {
  const { link, details } = row.source;
  const prices = row.prices?.map(({ text, lowest, details }) => line([text, lowest, ...details]));
  return [
    line([row.model, row.holds, ...row.remarks]),
    row.seller,
    ...(prices ?? columns.map((_, index) => (index === 0 ? line(row.otherPrices) : ''))),
    line([link.text, details]),
  ];
}

const td = (texts: (string | undefined)[], details: string[]) => `<td>${words(texts)}${small(details)}</td>`;
const small = (texts: string[]) => (texts.length > 0 ? ` <small>${words(texts)}</small>` : '');
const line = (texts: (string | undefined)[]) => texts.filter(Boolean).join(' ');
const words = (texts: (string | undefined)[]) => escape(line(texts));
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
