import type { License, Source } from '../../dataset/schema.js';
import { nameMonth } from '../shared/month.js';
import { OsaiError } from './error.js';

export const sourceId = 'osai';
export const sourceName = 'European Open Source AI Index';

/** The licence of upstream's data. It asks for the citation below and a link to the index. */
export const license: License = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

export const citation =
  'Liesenfeld, A. and Dingemanse, M. (2024), Rethinking open source generative AI: open-washing and the ' +
  "EU AI Act, FAccT '24, doi:10.1145/3630106.3659005; dataset doi:10.5281/zenodo.15386042";

/** Which state of the index was read, and when. */
export interface Edition {
  date: string;
  revision?: string;
  retrieved?: string;
}

export function toSource({ date, revision, retrieved }: Edition): Source {
  return {
    id: sourceId,
    name: sourceName,
    kind: 'index',
    url: 'https://osai-index.eu/',
    published: date,
    ...(retrieved && { retrieved }),
    ...(revision && { revision }),
    license,
    citation,
  };
}

/** The edition as people say it, such as "June 2025". Throws an `OsaiError` (`bad-date`) for no date. */
export function nameEdition(date: string): string {
  const name = nameMonth(date);
  if (name === undefined) throw new OsaiError('bad-date', `${JSON.stringify(date)} is no date of ISO 8601`);
  return name;
}
