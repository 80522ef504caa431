import { startOfDate } from '../../src/dataset/date.js';
import type { Offer } from '../../src/dataset/schema.js';

type Time = Pick<Offer, 'from' | 'until'>;

const startOf = ({ from }: Time) => (from === undefined ? -Infinity : (startOfDate(from) ?? NaN));
const endOf = ({ until }: Time) => (until === undefined ? Infinity : (startOfDate(until) ?? NaN));

/** Whether there is a moment at which both hold, hours of the day apart. */
export const meet = (one: Time, other: Time) => startOf(one) < endOf(other) && startOf(other) < endOf(one);

/** Whether the one holds whenever the other does. */
export const covers = (one: Time, other: Time) =>
  startOf(one) <= startOf(other) && endOf(other) <= endOf(one);

/** Whether it holds at the beginning of that day, month or year. */
export const holdsAt = (offer: Time, date: string) => {
  const moment = startOfDate(date) ?? NaN;
  return startOf(offer) <= moment && moment < endOf(offer);
};

/** What is sold, by whom and how: two offers of one good are two prices of the same. */
export const goodOf = ({ seller, model, plan, currency }: Offer) =>
  [seller, model, plan, currency].join('\n');
