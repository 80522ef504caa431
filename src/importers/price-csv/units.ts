import type { PriceComponent } from '../../dataset/schema.js';

type Per = PriceComponent['per'];

const multiples = new Map([
  ['k', 1000],
  ['thousand', 1000],
  ['m', 1_000_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** Units that people write as plurals; the format has one word for each. Others stay as they are written. */
const singulars = new Map([
  ['calls', 'call'],
  ['characters', 'character'],
  ['documents', 'document'],
  ['executions', 'execution'],
  ['hours', 'hour'],
  ['images', 'image'],
  ['messages', 'message'],
  ['minutes', 'minute'],
  ['months', 'month'],
  ['pages', 'page'],
  ['pixels', 'pixel'],
  ['queries', 'query'],
  ['requests', 'request'],
  ['searches', 'search'],
  ['seconds', 'second'],
  ['sessions', 'session'],
  ['tokens', 'token'],
]);

const pattern =
  /^(per )? ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,13})? ?(?:(k|m|thousand|million|billion) )?(\p{L}[\p{L} -]{0,40})$/iu;

/**
 * What a price is for, from words such as "per 1,000 searches", "per image" or "1M tokens". Undefined for
 * anything else: a word alone, such as "USD", says nothing of a quantity.
 */
export function readUnit(text: string): Per | undefined {
  const [, per, digits, multiple, word] = pattern.exec(text.trim()) ?? [];
  if (!word || !(per || digits || multiple)) return undefined;
  const number = Number((digits ?? '1').replaceAll(',', ''));
  const quantity = number * (multiples.get(multiple?.toLowerCase() ?? '') ?? 1);
  const name = word.trim().toLowerCase();
  return quantity > 0 ? { quantity, unit: singulars.get(name) ?? name } : undefined;
}
