import type { Dataset, Offer, PriceComponent } from '../../../src/dataset/schema.js';
import { makeOffer } from '../../fixtures/datasets.js';
import { goodDataset } from './widget.js';

const perMillion = { quantity: 1_000_000, unit: 'token' };
/** A price of input per million tokens; what it is may be anything. */
export const component = (amount: unknown, parts: object = {}) =>
  ({ meter: 'input', amount, per: perMillion, ...parts }) as PriceComponent;

/** Offers of one model. */
export const offering = (...offers: Partial<Offer>[]): Dataset =>
  goodDataset({ offers: offers.map((parts, index) => makeOffer(`offer-${index}`, parts)) });
