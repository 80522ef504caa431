import { Dataset } from '../../../src/dataset/schema.js';
import { tidy } from '../../../src/dataset/tidy.js';
import { fullDataset } from './full-dataset.js';
import { rewriteStrings, stringFields, type StringPlace } from './schema-walk.js';

export interface Hostile {
  /** Stands wherever any text may stand. */
  text?: string;
  /** Stands in every id and every key, as far as ids may hold it. */
  id?: string;
  /** Stands wherever an address may stand. */
  url?: string;
}

/** As much of a text as an id may hold. */
export const idOf = (text: string, id: string): string =>
  `${Array.from(text.replace(/[\s,/]/g, ''))
    .slice(0, 80)
    .join('')}~${id}`;

/** A reference to a criterion has a slash between the two ids. */
const idsOf = (text: string, value: string): string =>
  value
    .split('/')
    .map((id) => idOf(text, id))
    .join('/');

/** The first characters of a text, never none. */
const symbolOf = (text: string) => Array.from(text).slice(0, 8).join('') || '+';

/**
 * The full dataset with hostile strings, in `changed` of the places that the schema has; `places` says how many
 * those are. A place that the format itself guards (dates, currencies, words of a list) keeps its value.
 */
export function hostileDataset({ text, id, url }: Hostile): { dataset: Dataset; places: number } {
  let places = 0;
  const replace = ({ kind, value }: StringPlace): string => {
    const changed = {
      text,
      symbol: text && symbolOf(text),
      id: id && idsOf(id, value),
      url,
      fixed: undefined,
    }[kind];
    if (changed !== undefined) places++;
    return changed ?? value;
  };
  return { dataset: rewriteStrings(Dataset, fullDataset(), replace) as Dataset, places };
}

/** The fields that the walk has met, and those that the schema has. */
export function coverage(): { met: Set<string>; known: string[] } {
  const met = new Set<string>();
  rewriteStrings(Dataset, fullDataset(), ({ field, value }) => {
    met.add(field);
    return value;
  });
  return { met, known: stringFields(Dataset).map(({ field }) => field) };
}

/** The same as the reader of datasets would leave its texts; its addresses are as bad as before. */
export function tidiedDataset(
  hostile: Parameters<typeof hostileDataset>[0],
): ReturnType<typeof hostileDataset> {
  const made = hostileDataset(hostile);
  return { ...made, dataset: tidy(structuredClone(made.dataset)) };
}
