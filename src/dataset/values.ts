// The single values that the dataset format is made of.
import { isDate } from './date.js';
import { languageTag } from './language-tag.js';
import { mostAmount } from './limits.js';
import { isSafeUrl } from './url.js';
import { z } from './zod.js';

export const Text = z.string().check(z.minLength(1));
/** Ids are compared exactly. No space and no comma, so that attributes can list them. */
export const Id = z.string().check(z.regex(/^[^\s,]{1,200}$/));
export const DateText = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?)?)?$/), z.refine(isDate));
export const UrlText = z.string().check(z.regex(/^https?:\/\//i), z.refine(isSafeUrl));
/** A tag of BCP 47, such as `de` or `pt-BR`. */
export const LanguageTag = z.string().check(z.regex(languageTag));
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const Amount = z.number().check(z.minimum(0), z.maximum(mostAmount));
// What prices are multiplied and divided by is bounded, so that no price ends up as 0 or without end.
export const Quantity = z.number().check(z.minimum(1e-6), z.maximum(1e12));
export const ExchangeRate = z.number().check(z.minimum(1e-9), z.maximum(1e9));
