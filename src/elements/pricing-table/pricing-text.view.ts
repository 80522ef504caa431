import type { Dataset, Source } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import type { SortOrder } from '../../shared/sort-order.js';
import { formatBlend, parseBlend } from './blend.js';
import { blendColumn, contextColumn } from './columns.js';
import type { Moment } from './offer-validity.js';
import { isTextColumn } from './sort-rows.js';

interface SummaryFacts {
  order: SortOrder | undefined;
  moment: Moment;
  /** Whether prices of several currencies are shown. */
  isMixed: boolean;
  blend: string;
}

/** "As of 3 November 2026. Sorted by output, lowest first." */
export function summaryOf({ order, moment, isMixed, blend }: SummaryFacts, wording: Wording): string {
  const { strings, format } = wording;
  const asOf = strings.pricesAsOf(format.date(moment.text));
  if (!order) return asOf;
  const { column } = order;
  const isMoney = !isTextColumn(column) && column !== contextColumn;
  return [asOf, orderOf(order, blend, wording), ...(isMoney && isMixed ? [strings.byCurrency] : [])].join(
    ' ',
  );
}

/** "Sorted by output, lowest first." */
export function orderOf({ column, direction }: SortOrder, blend: string, { strings }: Wording): string {
  const label =
    column === blendColumn ? strings.blendLabel(formatBlend(parseBlend(blend))) : strings.columnName(column);
  return strings.sorted(label, !isTextColumn(column), direction);
}

interface FootnoteFacts {
  hasLowest: boolean;
  isGrouped: boolean;
  hasBlend: boolean;
  blend: string;
  rates: Dataset['rates'];
  modelCount: number;
  sources: Map<string, Source>;
}

/** How to read the prices: what "lowest" and a blend are, by which rate they are converted. */
export function footnotesOf(facts: FootnoteFacts, wording: Wording): string[] {
  const { strings } = wording;
  return [
    ...(facts.hasLowest
      ? [facts.isGrouped ? strings.cheapestInGroupExplained : strings.cheapestExplained]
      : []),
    ...(facts.hasBlend ? [blendFormula(facts.blend, wording)] : []),
    ...facts.rates.map((rate) => rateText(rate, facts.sources, wording)),
    ...(facts.modelCount > 1 ? [strings.tokenizersDiffer] : []),
  ];
}

/** "Blend 3:1 = (3 × input + 1 × output) ÷ 4". */
function blendFormula(blend: string, { strings, format }: Wording): string {
  const parts = parseBlend(blend);
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  const terms = parts.map(({ meter, weight }) => `${format.number(weight)} × ${strings.meterName(meter)}`);
  return strings.blendFormula(formatBlend(parts), terms.join(' + '), format.number(sum));
}

/** "1 USD = 7.1 CNY on 25 June 2025 (Index)", in the direction in which the rate is listed. */
function rateText(
  { base, quote, rate, date, source }: Dataset['rates'][number],
  sources: Map<string, Source>,
  { strings, format }: Wording,
): string {
  const name = sources.get(source)?.name ?? source;
  return strings.convertedBy(`1 ${base} = ${format.number(rate)} ${quote}`, format.date(date), name);
}
