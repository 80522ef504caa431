import type { License, Source } from '../../dataset/schema.js';

export const sourceId = 'mof';
export const sourceName = 'Model Openness Tool';
export const frameworkName = 'Model Openness Framework';

/** The licence of upstream's model files. */
export const license: License = {
  name: 'MIT License',
  spdx: 'MIT',
  url: 'https://spdx.org/licenses/MIT.html',
};

export const citation =
  'Model Openness Tool (LF AI & Data), model files under the Model Openness Framework 1.0, ' +
  'MIT License, the Model Openness Tool authors';

/** Which state of the model files was read, and when. */
export interface Edition {
  /** Of the copy as a whole; the newest date in its files where it is not given. */
  date?: string;
  revision?: string;
  retrieved?: string;
}

export function toSource(published: string, { revision, retrieved }: Edition): Source {
  return {
    id: sourceId,
    name: sourceName,
    kind: 'index',
    url: 'https://mot.isitopen.ai/',
    publisher: 'LF AI & Data',
    published,
    ...(retrieved && { retrieved }),
    ...(revision && { revision }),
    license,
    citation,
  };
}
