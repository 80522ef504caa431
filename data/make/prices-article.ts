import { startOfDate } from '../../src/dataset/date.js';
import type { Offer } from '../../src/dataset/schema.js';
import { perMillionTokens } from '../../src/importers/shared/price-offer.js';
import { covers } from './prices-times.js';
import type { ArticlePrice, WrittenArticle } from './prices-written.js';

/** What the article printed for two models, and after it what DeepSeek asked while they answered to its ids. */
export function makeArticleOffers(article: WrittenArticle, history: Offer[]): Offer[] {
  return article.prices.flatMap((price) => [
    printed(price, article),
    ...history
      .filter((offer) => offer.model === price.id && covers({ from: article.until }, offer))
      .flatMap((offer) => asModel(offer, price) ?? []),
  ]);
}

const printed = ({ model, input, output }: ArticlePrice, { until, note, source }: WrittenArticle): Offer => ({
  id: `${model}@article`,
  model,
  seller: 'DeepSeek',
  plan: 'pay-as-you-go',
  currency: 'USD',
  components: [
    { meter: 'input', amount: input, per: perMillionTokens },
    { meter: 'cached-input', amount: null, per: perMillionTokens },
    { meter: 'output', amount: output, per: perMillionTokens },
  ],
  until,
  source: source.id,
  note,
});

/** What the history says where a second model took over within the time of one price. */
const successionPattern = /^(.+) \((.+) by (\d{4}-\d{2})\)$/;

/**
 * A price of the id as a price of the model that answered to it; undefined where another one did. Of some rows
 * the sources know only a month by which the next model had taken over. There the price ends where that month
 * begins, because from then on nobody can say which model it bought; the id itself keeps the whole row.
 */
function asModel({ servedBy = '', ...offer }: Offer, { model, id, servedBy: name }: ArticlePrice) {
  const [, first = servedBy, next, month] = successionPattern.exec(servedBy) ?? [];
  if (first !== name) return undefined;
  const own = { ...offer, id: offer.id.replace(`${id}.`, `${model}@`), model };
  if (!next || !month || !endsAfter(offer, month)) return own;
  return { ...own, until: month, note: `By ${month} ${next} answered to ${id}; the day is not known.` };
}

const endsAfter = ({ until }: Pick<Offer, 'until'>, date: string) =>
  until === undefined || (startOfDate(until) ?? NaN) > (startOfDate(date) ?? NaN);
