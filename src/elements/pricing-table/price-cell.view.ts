import type { Wording } from '../../shared/wording.js';
import type { TokenMeter, TokenPrice } from './token-price.js';

/** One price as it is shown. */
export interface PriceCellView {
  meter: TokenMeter;
  kind: TokenPrice['kind'];
  /** Money, "Free" or "Not published". */
  text: string;
  /** That it is the lowest of its kind. */
  lowest?: string;
  /** What has to be known about the price: its tiers, other amounts, the unit in which it is listed. */
  details: string[];
}

export function toPriceCellView(
  meter: TokenMeter,
  price: TokenPrice,
  currency: string,
  isLowest: boolean,
  wording: Wording,
): PriceCellView {
  const { strings, format } = wording;
  const money = (amount: number) => format.money(amount, currency);
  const tiers = price.tiers.map(({ above, amount }) => strings.tier(money(amount), format.number(above)));
  return {
    meter,
    kind: price.kind,
    text: priceText(price, currency, wording),
    ...(isLowest && { lowest: strings.cheapest }),
    details: [
      ...tiers,
      ...price.alternatives.map((amount) => strings.alternativePrice(money(amount))),
      ...listedPrice(price, currency, wording),
    ],
  };
}

function priceText(price: TokenPrice, currency: string, wording: Wording): string {
  const { strings, format } = wording;
  if (price.kind === 'free') return strings.free;
  if (price.amountPerMillion !== undefined) return format.money(price.amountPerMillion, currency);
  return price.listed ? listedText(price.listed, currency, wording) : strings.notPublished;
}

/** How the seller puts it, where the table puts it in another way. */
function listedPrice({ listed, amountPerMillion }: TokenPrice, currency: string, wording: Wording): string[] {
  if (!listed || amountPerMillion === undefined) return [];
  return [wording.strings.listedAs(listedText(listed, currency, wording))];
}

function listedText(
  { amount, quantity }: { amount: number; quantity: number },
  currency: string,
  { strings, format }: Wording,
): string {
  return `${format.money(amount, currency)} ${strings.perUnit(quantity, format.number(quantity), 'token')}`;
}
