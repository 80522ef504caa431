import type { Wording } from '../../shared/wording.js';
import type { HistoryLine } from './history-line.js';
import type { MeterPrice } from './meter-price.js';
import { printShown } from './shown-money.view.js';

/** What a line is called, with all that tells it from the others. */
export function nameLine(line: HistoryLine, { strings }: Wording): string {
  return [line.model.name, line.seller, ...detailsOf(line, strings)].join(', ');
}

/** An amount in the currency that is shown; one that no seller lists says so. */
export const printMoney = (
  amount: number,
  { currency, isConverted }: Pick<HistoryLine, 'currency' | 'isConverted'>,
  wording: Wording,
): string => printShown({ amount, currency, isConverted }, wording);

/** What a period of a line costs, as it stands in the chart. */
export const printPeriodPrice = (
  { price, amount }: { price: Pick<MeterPrice, 'kind'>; amount: number },
  line: HistoryLine,
  wording: Wording,
): string => (price.kind === 'free' ? wording.strings.free : printMoney(amount, line, wording));

/** As short as the other lines of the chart allow: what is the same for all is said above the chart. */
export function labelLines(lines: HistoryLine[], { strings }: Wording): string[] {
  const differ = (part: (line: HistoryLine) => string) => new Set(lines.map(part)).size > 1;
  const isModelNamed = differ(({ model }) => model.id);
  const isSellerNamed = differ(({ seller }) => seller);
  const isListNamed = differ(({ listed }) => listed);
  return lines.map((line) => {
    const parts = [
      ...(isModelNamed ? [line.model.name] : []),
      ...(isSellerNamed ? [line.seller] : []),
      ...detailsOf(line, strings),
      ...(isListNamed ? [strings.historyListedIn(line.listed)] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : line.model.name;
  });
}

function detailsOf({ plan, side, periods }: HistoryLine, strings: Wording['strings']): string[] {
  const isUsual = plan === 'pay-as-you-go';
  return [
    ...(isUsual ? [] : [plan === 'free' ? strings.free : strings.plans[plan]]),
    ...(side === 'always' ? [] : [hoursOf(side, periods, strings)]),
  ];
}

/** The seller's name for the hours, where it has kept one; "peak, every day" may become "peak, weekdays". */
function hoursOf(
  side: 'inside' | 'outside',
  periods: HistoryLine['periods'],
  strings: Wording['strings'],
): string {
  const names = periods.map(({ offer }) => offer.windows?.label?.split(',')[0]?.trim());
  const [name] = names;
  return name && names.every((other) => other === name) ? strings[side](name) : strings.historyHours[side];
}
