import type { Offer } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import { conditionsOf } from './conditions.view.js';
import { asListed, type Convert } from './convert.js';
import {
  type Cost,
  type CostGroup,
  costOf,
  type CostRow,
  shareInside,
  type Side,
  toCostGroups,
} from './cost.js';
import { printLines } from './cost-lines.view.js';
import { costText, shareText } from './cost-text.view.js';
import type { Usage } from './cost-usage.js';
import { nameSide } from './hours-now.view.js';

/** What a use costs under every price, the lowest first. */
export interface CalculatorView {
  entries: CostEntryView[];
  /** Whether it matters at which hours the requests come. */
  hasHours: boolean;
  /** What is not shown. */
  notices: string[];
  /** How to read the costs. */
  footnotes: string[];
}

/** The cost under one price, or under the two prices of a model that take turns by the hour. */
export interface CostEntryView {
  id: string;
  kind: Cost['kind'];
  model: string;
  seller: string;
  /** Under what conditions it costs that, one text for each. */
  conditions: string[];
  /** The costs as they are printed; absent where there are none. */
  amounts?: { perRequest: string; perDay: string; per30Days: string };
  /** What stands in their place: that it is free, included, or not known and why. */
  text?: string;
  isConverted: boolean;
  /** How the cost adds up, one step each. */
  lines: string[];
}

/** The cheapest so many entries are shown. Whoever looks for another one narrows the table. */
export const mostEntries = 100;

/** Significant digits of what costs less than 1. */
const digits = 4;

interface Priced {
  group: CostGroup;
  cost: Cost;
  /** Free, then what has a cost, what is included, and what is not known. */
  rank: number;
  currency: string;
  /** Per request, in that currency. */
  amount: number;
}

/**
 * All that the calculator shows besides what is typed into it. Costs are in the order of their amounts; in
 * several currencies without a rate, each currency comes by itself in the order of the rows.
 */
export function toCalculatorView(
  rows: CostRow[],
  usage: Usage,
  conversion: Convert,
  wording: Wording,
): CalculatorView {
  const { strings } = wording;
  const convert = withinNumbers(conversion);
  const priced = sortByCost(toCostGroups(rows).map((group) => priceGroup(group, usage, convert)));
  const currencies = new Set(
    priced.flatMap(({ cost, currency }) => (cost.kind === 'cost' ? [currency] : [])),
  );
  const isComparison = new Set(priced.map(({ group }) => group.model)).size > 1;
  return {
    entries: priced.slice(0, mostEntries).map((each) => toEntry(each, usage, convert, wording)),
    hasHours: priced.some(({ group }) => group.offers.length > 1),
    notices: priced.length > mostEntries ? [strings.tooMany(mostEntries)] : [],
    footnotes: [
      ...(currencies.size > 1 ? [strings.calculatorNotConverted] : []),
      ...(isComparison ? [strings.tokenizersDiffer] : []),
    ],
  };
}

/** A rate that leads beyond all numbers is none. */
const withinNumbers =
  (convert: Convert): Convert =>
  (amount, currency) => {
    const converted = convert(amount, currency);
    return Number.isFinite(converted.amount) ? converted : asListed(amount, currency);
  };

const ranks: Record<Cost['kind'], number> = { free: 0, cost: 1, included: 2, unknown: 3 };

function priceGroup(group: CostGroup, usage: Usage, convert: Convert): Priced {
  const cost = costOf(group, usage);
  const converted =
    cost.kind === 'cost' ? convert(cost.perRequest, cost.currency) : { amount: 0, currency: '' };
  return { group, cost, rank: ranks[cost.kind], currency: converted.currency, amount: converted.amount };
}

function sortByCost(priced: Priced[]): Priced[] {
  const currencies = [...new Set(priced.map(({ currency }) => currency))];
  const place = ({ currency }: Priced) => currencies.indexOf(currency);
  return [...priced].sort(
    (one, other) => one.rank - other.rank || place(one) - place(other) || one.amount - other.amount,
  );
}

function toEntry({ group, cost }: Priced, usage: Usage, convert: Convert, wording: Wording): CostEntryView {
  const [first] = group.offers;
  const entry = {
    id: group.offers.map(({ id }) => id).join(' '),
    kind: cost.kind,
    model: group.model.name,
    seller: first.seller,
    conditions: conditionsOfGroup(group, cost, usage, wording),
  };
  if (cost.kind !== 'cost') return { ...entry, text: textOf(cost, wording), isConverted: false, lines: [] };
  return { ...entry, ...printCost(cost, group, usage, convert, wording) };
}

function textOf(cost: Exclude<Cost, { kind: 'cost' }>, { strings, format }: Wording): string {
  if (cost.kind === 'free') return strings.free;
  if (cost.kind === 'included') return strings.included;
  return strings.calculatorUnknown(format.list(cost.missing.map(strings.meterName)));
}

function printCost(
  cost: Extract<Cost, { kind: 'cost' }>,
  { offers }: CostGroup,
  usage: Usage,
  convert: Convert,
  wording: Wording,
): Pick<CostEntryView, 'amounts' | 'isConverted' | 'lines'> {
  const { strings, format } = wording;
  const { currency, notCounted } = cost;
  const { isConverted } = convert(cost.perRequest, currency);
  const print = (amount: number) => {
    const shown = convert(amount, currency);
    const text = costText(shown.amount, shown.currency, wording, digits);
    return shown.isConverted ? strings.converted(text) : text;
  };
  const nameOf = (side: Side) => nameSide(labelOf(offers), side, wording);
  const lines = printLines(cost, { currency, requestsPerDay: usage.requestsPerDay, nameOf, wording });
  const listed = costText(cost.per30Days, currency, wording, digits);
  return {
    amounts: {
      perRequest: print(cost.perRequest),
      perDay: print(cost.perDay),
      per30Days: print(cost.per30Days),
    },
    isConverted,
    lines: [
      ...lines,
      ...(isConverted && lines.length > 0
        ? [strings.calculatorConverted(listed, print(cost.per30Days))]
        : []),
      ...(notCounted.length > 0
        ? [strings.calculatorNotCounted(format.list(notCounted.map(strings.meterName)))]
        : []),
    ],
  };
}

const labelOf = (offers: Offer[]) => offers.find(({ windows }) => windows?.label)?.windows?.label;

/** Of two prices that take turns, the share of the one stands in place of the hours of both. */
function conditionsOfGroup(group: CostGroup, cost: Cost, usage: Usage, wording: Wording): string[] {
  const { strings } = wording;
  const { offers } = group;
  const inside = shareInside(group, usage);
  if (inside === undefined) {
    const only = cost.kind === 'cost' && cost.only;
    return [
      ...offers.flatMap((offer) => conditionsOf(offer, wording)),
      ...(only ? [strings.calculatorOnly(nameSide(labelOf(offers), only, wording))] : []),
    ];
  }
  const terms = offers.flatMap((offer) => conditionsOf({ ...offer, windows: undefined }, wording));
  const name = nameSide(labelOf(offers), 'inside', wording);
  return [...new Set(terms), strings.calculatorShare(shareText(inside, wording), name)];
}
