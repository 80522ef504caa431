import type { Outcome } from './failure.js';
import { interpret } from './interpret.js';
import { loadDatasetBy, type LoadOptions } from './load-by.js';
import type { LoadedDataset } from './request.js';

export type { LoadOptions };

/**
 * Loads a dataset from an absolute http or https address. All callers of a page share one request; a success
 * is kept, a failure is forgotten. Never rejects: failures have a code (`src` for an unusable address,
 * `aborted` for the caller whose signal fired).
 */
export const loadDataset = (address: string, options?: LoadOptions): Promise<Outcome<LoadedDataset>> =>
  loadDatasetBy(interpret, address, options);
