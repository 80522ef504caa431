import { startOfDate } from '../../dataset/date.js';
import { withoutNoise } from '../../dataset/without-noise.js';
import type { Dataset } from '../../dataset/schema.js';

type Rate = Dataset['rates'][number];

/** An amount in the currency that is shown. */
export interface Converted {
  amount: number;
  currency: string;
  /** That it is not what the seller lists. */
  isConverted: boolean;
}

export type Convert = (amount: number, currency: string) => Converted;

/** How amounts come into one currency, and by which rates of the dataset. */
export interface Conversion {
  convert: Convert;
  /** Every rate that was used, in the order of its first use. */
  used: Rate[];
}

/** What is listed is shown. */
export const asListed: Convert = (amount, currency) => ({ amount, currency, isConverted: false });

/**
 * Amounts in the currency `target`, by the latest rate of the dataset that is not younger than the moment. A
 * rate serves both ways; no rate is made out of two others. Where there is none, an amount stays as it is
 * listed. Always from the listed amount, so that nothing is converted twice.
 */
export function conversionTo(target: string, rates: Rate[], milliseconds: number): Conversion {
  const wanted = target.trim().toUpperCase();
  const found = new Map<string, Rate | undefined>();
  const used: Rate[] = [];
  const rateFor = (currency: string) => {
    if (!found.has(currency)) {
      const rate = latestRate(rates, currency, wanted, milliseconds);
      found.set(currency, rate);
      if (rate) used.push(rate);
    }
    return found.get(currency);
  };
  const convert: Convert = (amount, currency) => {
    const rate = wanted && currency !== wanted ? rateFor(currency) : undefined;
    if (!rate) return asListed(amount, currency);
    const isForward = rate.base === currency;
    return {
      amount: withoutNoise(isForward ? amount * rate.rate : amount / rate.rate),
      currency: wanted,
      isConverted: true,
    };
  };
  return { convert, used };
}

function latestRate(rates: Rate[], from: string, to: string, milliseconds: number): Rate | undefined {
  const started = rates
    .filter(({ base, quote }) => (base === from && quote === to) || (base === to && quote === from))
    .map((rate) => ({ rate, start: startOfDate(rate.date) ?? Infinity }))
    .filter(({ start }) => start <= milliseconds)
    .sort((one, other) => other.start - one.start);
  return started[0]?.rate;
}
