import type { License, Source } from '../../dataset/schema.js';

export const sourceId = 'fmti';
export const sourceName = 'Foundation Model Transparency Index';

/** The licence of upstream's data. */
export const license: License = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Which state of the files was read, and when. */
export interface Copy {
  /** Of the copy as a whole; that of its newest edition where it is not given. */
  date?: string;
  revision?: string;
  retrieved?: string;
}

/** How the index wants to be named, with the editions that a dataset holds. */
export const citeAs = (editions: string[]) =>
  `${sourceName}, Stanford Center for Research on Foundation Models, ${editions.join(' and ')}`;

export function toSource(published: string, citation: string, { revision, retrieved }: Copy): Source {
  return {
    id: sourceId,
    name: sourceName,
    kind: 'index',
    url: 'https://crfm.stanford.edu/fmti/',
    publisher: 'Stanford Center for Research on Foundation Models',
    published,
    ...(retrieved && { retrieved }),
    ...(revision && { revision }),
    license,
    citation,
  };
}
