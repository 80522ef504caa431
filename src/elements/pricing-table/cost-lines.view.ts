import type { Wording } from '../../shared/wording.js';
import type { Cost, CostLine, Side } from './cost.js';
import type { TokenLine } from './cost-lines.js';
import { costText, shareText } from './cost-text.view.js';
import type { Usage } from './cost-usage.js';
import { formatMoney } from '../../shared/money-format.js';

type KnownCost = Extract<Cost, { kind: 'cost' }>;

/** What the lines of a cost are printed with. */
export interface LineTerms {
  currency: string;
  requestsPerDay: Usage['requestsPerDay'];
  nameOf: (side: Side) => string;
  wording: Wording;
}

/** More digits than in the table, so that a reader can redo the sum. */
const digits = 6;

/** How a cost adds up, one step each: tokens by price, the sum, and the requests of a day and of 30 days. */
export function printLines(cost: KnownCost, terms: LineTerms): string[] {
  if (cost.lines.length === 0) return [];
  const { requestsPerDay, wording } = terms;
  const { strings, format } = wording;
  const money = printer(terms);
  const perDay = money(cost.perDay);
  return [
    ...cost.lines.map((line) => printLine(line, terms)),
    ...printSum(cost, terms),
    strings.calculatorDay(money(cost.perRequest), requestsPerDay, format.number(requestsPerDay), perDay),
    strings.calculator30Days(perDay, money(cost.per30Days)),
  ];
}

const printer =
  ({ currency, wording }: LineTerms) =>
  (cost: number) =>
    costText(cost, currency, wording, digits);

function printLine(line: CostLine, terms: LineTerms): string {
  const { strings, format } = terms.wording;
  const term =
    line.meter === 'request'
      ? strings.calculatorFee(
          formatMoney(format, line.amount, terms.currency),
          line.quantity,
          format.number(line.quantity),
        )
      : printTokens(line, terms);
  const text = strings.calculatorEquals(term, printer(terms)(line.cost));
  return line.hours ? strings.calculatorDuring(terms.nameOf(line.hours), text) : text;
}

/** "1,000 input tokens × $0.27 per million", and which of several prices that is. */
function printTokens(line: TokenLine, { currency, wording }: LineTerms): string {
  const { strings, format } = wording;
  const { tokens, meter, amountPerMillion, tierAbove, countedAs, lifetime } = line;
  return strings.calculatorTimesPrice(
    strings.calculatorTokens(tokens, format.number(tokens), meter),
    formatMoney(format, amountPerMillion, currency),
    [
      ...(countedAs ? [strings.calculatorCountedAsInput] : []),
      ...(tierAbove === undefined ? [] : [strings.calculatorPriceAbove(format.number(tierAbove))]),
      ...(lifetime === undefined ? [] : [strings.calculatorKept(lifetime)]),
    ],
  );
}

/** The lines put together, each side of the hours by its share; nothing where there is nothing to put together. */
function printSum({ lines, perRequest }: KnownCost, terms: LineTerms): string[] {
  const { strings } = terms.wording;
  const money = printer(terms);
  const isShared = lines.some(({ share }) => share !== undefined);
  if (!isShared && lines.length < 2) return [];
  const parts = isShared ? printShares(lines, terms) : lines.map(({ cost }) => money(cost));
  return [strings.calculatorEquals(parts.join(' + '), strings.calculatorRequest(money(perRequest)))];
}

function printShares(lines: CostLine[], terms: LineTerms): string[] {
  const { strings } = terms.wording;
  return (['inside', 'outside'] as const).flatMap((side) => {
    const group = lines.filter(({ hours }) => hours === side);
    const [first] = group;
    const sum = group.reduce((total, { cost }) => total + cost, 0);
    if (first?.share === undefined) return [];
    return strings.calculatorTimesShare(shareText(first.share, terms.wording), printer(terms)(sum));
  });
}
