import { fail, type Outcome } from './failure.js';
import { lineOfFault } from './json-fault.js';
import type { LoadedDataset } from './loaded-dataset.js';
import { parseDataset } from './parse.js';

/** What a text says, as a dataset, after the full check. `url` is named in failures. */
export function interpret(text: string, url: string): Outcome<LoadedDataset> {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!trimmed) return fail('empty', { url });
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return fail('syntax', { url, line: lineOfFault(text) });
  }
  const parsed = parseDataset(value);
  if (parsed.ok)
    return { ok: true, value: { ...parsed.value, url, ...(isDamaged(trimmed) && { isDamaged: true }) } };
  return { ok: false, failure: { ...parsed.failure, url } };
}

/** A decoder puts this character where bytes are no letter. */
const isDamaged = (text: string) => text.includes('\ufffd');
