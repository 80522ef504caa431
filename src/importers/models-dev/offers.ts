import type { Offer, PriceComponent } from '../../dataset/schema.js';
import type { ImportReport } from '../report.js';
import { type Recorder, recordInto } from '../shared/fields.js';
import { isWithoutPrices, perMillionTokens } from '../shared/price-offer.js';
import type { Entry, Seller } from './catalogue.js';
import { type Cost, readCost, tokenMeters } from './cost.js';

/** The offer of one entry; undefined where no price is given, or none that can be read. */
export function toOffer(entry: Entry, report: ImportReport): Offer | undefined {
  const { seller, id, cost: given } = entry;
  const path = `${id}.cost`;
  if (isWithoutPrices(given)) {
    report.skipped.push({ code: 'no-price', file: seller.id, path, text: 'no price is given' });
    return undefined;
  }
  const recorder = recordInto(report, seller.id);
  const cost = readCost(given, path, recorder);
  const terms = cost && toTerms(entry, cost, recorder);
  if (!terms) return undefined;
  return {
    id: `${seller.id}/${id}`,
    model: id,
    seller: seller.name,
    plan: terms.plan,
    currency: 'USD',
    components: terms.components,
    ...(terms.components.some(({ tiers }) => tiers) && { tierRule: 'whole-request' as const }),
    ...(entry.contextLength && { contextLength: entry.contextLength }),
    source: 'models.dev',
    ...(seller.url && { url: seller.url }),
  };
}

/**
 * The list has no way to say "free", "included" or "not known": all three are 0. A row of zeros is free only
 * where the model is named so, and included only where the seller sells plans.
 */
function toTerms(
  entry: Entry,
  cost: Cost,
  recorder: Recorder,
): Pick<Offer, 'plan' | 'components'> | undefined {
  const amounts = [cost.base, ...cost.tiers.map((tier) => tier.amounts)].flatMap((set) => [...set.values()]);
  if (amounts.some((amount) => amount > 0)) {
    const components = tokenMeters.flatMap((meter) => toComponent(meter, entry, cost, recorder) ?? []);
    return { plan: 'pay-as-you-go', components };
  }
  if (amounts.length === 0) return undefined;
  if (isNamedFree(entry)) return { plan: 'free', components: [] };
  if (sellsPlans(entry.seller)) return { plan: 'subscription', components: [] };
  recorder.repaired(
    'zero-unexplained',
    `${entry.id}.cost`,
    'zeros that nothing explains are read as not known',
  );
  const components = tokenMeters
    .filter((meter) => cost.base.has(meter))
    .map((meter) => ({ meter, amount: null, per: perMillionTokens }));
  return components.length > 0 ? { plan: 'pay-as-you-go', components } : undefined;
}

const isNamedFree = ({ id, name }: Entry) => /[:-]free$/.test(id) || /\(free\)/i.test(name);

/** Known from the sellers themselves; their names do not say it. */
const planSellers: ReadonlySet<string> = new Set(['github-copilot', 'gitlab']);

const sellsPlans = ({ id, name }: Seller) =>
  planSellers.has(id) || /\b(?:plan|subscription)\b|\bfor[ -]coding\b/i.test(`${id} ${name}`);

/** One price of a row that has real ones. A 0 in it is never taken as a price. */
function toComponent(
  meter: string,
  entry: Entry,
  cost: Cost,
  recorder: Recorder,
): PriceComponent | undefined {
  const base = cost.base.get(meter);
  const given = cost.tiers.flatMap(({ above, amounts }) => {
    const amount = amounts.get(meter);
    return amount === undefined ? [] : [{ above, amount }];
  });
  if (base === undefined && given.length === 0) return undefined;
  const tiers = given.filter(({ amount }) => amount > 0);
  const path = `${entry.id}.cost`;
  if (base !== 0 && tiers.length < given.length)
    recorder.dropped('zero-part', path, `a tier with 0 for ${meter} was left out`);
  if (!base && tiers.length === 0) return explainZero(meter, base, entry, recorder);
  return { meter, amount: base || null, per: perMillionTokens, ...(tiers.length > 0 && { tiers }) };
}

/**
 * What a 0 beside real prices stands for. Models that write no text have no output to price. Where cached input
 * is at 0, sellers have no price for it: GPT-3.5 Turbo, which never had a cache, or GPT-5.4 Pro. Where cache
 * writes are at 0, sellers charge nothing beyond the input price for them. Either way the tokens cost what
 * input costs, as they do where the price is absent.
 */
function explainZero(
  meter: string,
  base: number | undefined,
  entry: Entry,
  recorder: Recorder,
): PriceComponent | undefined {
  const path = `${entry.id}.cost`;
  if (base === undefined) return undefined;
  if (meter === 'output' && writesNoText(entry)) {
    recorder.dropped('no-output', path, 'the model writes no text, so its output price of 0 was left out');
    return undefined;
  }
  if (meter === 'input' || meter === 'output') {
    recorder.repaired('zero-unexplained', path, `0 for ${meter} is read as not known`);
    return { meter, amount: null, per: perMillionTokens };
  }
  recorder.dropped('zero-part', path, `0 for ${meter} is no price and was left out`);
  return undefined;
}

/** Models for embedding, ranking and transcription; the list gives text as the output of all of them. */
const writesNoText = ({ id, name, family }: Entry) =>
  /embed|rerank|\bbge\b|whisper|transcri/i.test([id, name, family].join(' '));
