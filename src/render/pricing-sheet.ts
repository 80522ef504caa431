import type { PriceCellView } from '../elements/pricing-table/price-cell.view.js';
import type { PriceRowView } from '../elements/pricing-table/price-row.view.js';
import type { PricingCreditView } from '../elements/pricing-table/pricing-credit.view.js';
import type { PricingView } from '../elements/pricing-table/pricing-table.view.js';
import type { Wording } from '../shared/wording.js';
import { toSheetText, toTextCell } from './sheet-cell.js';
import { toWords } from './sheet-credit.js';
import { toNote } from './sheet-lines.js';
import type { Sheet, SheetCell, SheetColumn, SheetCredit, SheetRow } from './sheet.js';

/** The table of prices, without chart and calculator: those are for a reader who can use them. */
export function pricingSheet(view: PricingView, wording: Wording): Sheet {
  const { strings } = wording;
  const numbers = view.columns.filter(({ kind }) => kind === 'number').length;
  return {
    widget: 'pricing',
    title: { text: view.caption },
    summary: summaryOf(view).map(toNote),
    notices: view.shown > 0 ? view.notices : [...view.notices, strings.noPriceMatches],
    asOf: view.credit.dataset,
    columns: columnsOf(view),
    headColumn: 0,
    groups: view.groups.map(({ name, count, rows }) => ({
      ...(count && { name, text: count }),
      rows: rows.map((row) => toRow(row.view, numbers)),
    })),
    footnotes: view.footnotes,
    credit: toCredit(view.credit),
    ...toWords(wording, strings.sources),
  };
}

const summaryOf = ({ summary, hours, isNarrowed, count }: PricingView) => [
  summary,
  ...hours.map(({ text }) => text),
  ...(isNarrowed ? [count] : []),
];

const columnsOf = ({ columns, sourceLabel }: PricingView): SheetColumn[] => [
  ...columns.map(({ label, kind }) => ({ label, kind, details: [] })),
  { label: sourceLabel, kind: 'text', details: [] },
];

function toRow(
  { id, model, holds, remarks, seller, source, ...row }: PriceRowView,
  numbers: number,
): SheetRow {
  return {
    id,
    head: { text: model, details: [...(holds ? [holds] : []), ...remarks] },
    cells: [
      toTextCell(seller),
      ...(row.prices?.map(toPrice) ?? [toOthers(row.otherPrices, numbers)]),
      {
        ...toTextCell(source.link.text, source.details ? [source.details] : []),
        ...toSheetText(source.link),
      },
    ],
  };
}

const toPrice = ({ text, lowest, details }: PriceCellView): SheetCell => ({
  ...toTextCell(text, details),
  ...(lowest && { best: lowest }),
});

/** What a seller charges for things that have no column. */
const toOthers = (prices: string[], span: number): SheetCell => ({
  ...toTextCell(prices.join('; ')),
  span,
  ...(prices.length > 1 && { entries: prices.map((price) => toTextCell(price)) }),
});

function toCredit({ sources, dataset, license, citation }: PricingCreditView): SheetCredit {
  return {
    sources: sources.map(({ link, details }) => ({
      ...toSheetText(link),
      details: details ? [details] : [],
    })),
    asOf: dataset,
    license: toSheetText(license),
    ...(citation && { citation }),
  };
}
