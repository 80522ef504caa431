import { stat } from 'node:fs/promises';
import type { Dataset } from '../../src/dataset/schema.js';

/** What can be made of copies of upstream, and a line for each dataset that cannot be made here. */
export interface Made {
  datasets: Dataset[];
  missing: string[];
}

export const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Says which file stays as it is, and where its source can be had. */
export const leftAsIs = (id: string, path: string, revision: string, repository: string) =>
  `${id}.json is left as it is: no folder ${path} (commit ${revision} of ${repository})`;
