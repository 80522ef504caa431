// The full check, and what is said of what it has found: loaded with data that the build of the kit has not checked.
import { refuseAddress } from '../dataset/data-address.js';
import type { Outcome } from '../dataset/failure.js';
import { mostModels } from '../dataset/limits.js';
import { interpret } from '../dataset/interpret.js';
import { limitCode, parseDataset } from '../dataset/parse.js';
import type { LoadedDataset } from '../dataset/loaded-dataset.js';
import { requestDataset, type RequestOptions } from '../dataset/request.js';
import { dateToCome } from './data-dates.js';
import { inlineData } from './inline-data.js';
import type { CheckedData, OwnData } from './read-data.js';
import type { Wording } from './wording.js';

export { isToTranslate } from '../dataset/is-to-translate.js';

/** Fetches and checks a dataset from any address; what has not been asked for already, too. */
export const requestChecked = async (
  url: string,
  signal: AbortSignal,
  options: RequestOptions,
): Promise<Outcome<LoadedDataset>> => refuseAddress(url) ?? requestDataset(url, signal, options);

/** What is to be known of data that are shown: entries that could not be read, letters that were lost. */
export function findingsOf(
  { dropped, issues, isDamaged }: CheckedData,
  { strings, format }: Wording,
): string[] {
  const isCut = issues.some(({ code }) => code === limitCode);
  return [
    ...(isCut ? [strings.tooManyModels(format.number(mostModels))] : []),
    ...(dropped > 0 ? [strings.dropped(dropped)] : []),
    ...(isDamaged ? [strings.damaged] : []),
  ];
}

/** The same of their dates, on the day of the reader. */
export function datesToComeIn({ dataset }: CheckedData, { strings, format }: Wording): string[] {
  const date = dateToCome(dataset);
  return date ? [strings.dateToCome(format.date(date))] : [];
}

/** What a page has brought itself. */
export function readOwn({ kind, key, host }: OwnData): Outcome<CheckedData> {
  if (kind === 'data') return parseDataset(key);
  if (host && inlineData(host).length > 1)
    console.warn(`<${host.localName}> holds several scripts with data; the first one is used.`);
  return interpret(String(key), '');
}
