import type { Outcome } from './failure.js';
import { isRequested, loadDatasetBy, type LoadOptions } from './load-by.js';
import type { LoadedDataset, Read } from './request.js';

/** A dataset, or the part of one that is about one model. */
export interface LoadedPart extends LoadedDataset {
  isPart?: boolean;
}

/** As many as browsers ask one server for at a time over HTTP/1.1; more of them take longer than the whole. */
const mostSlices = 6;

/** The slices that this page has asked for. */
const wanted = new Set<string>();

/**
 * Loads the slice of a dataset, or the whole where that serves better: where the page has it or asks for it already,
 * where it shows more than six models, and where there is no such slice. Fails as `loadDataset` does.
 */
export async function loadSlice(
  read: Read,
  whole: string,
  slice: string | undefined,
  options: LoadOptions = {},
): Promise<Outcome<LoadedPart>> {
  if (slice === undefined) return loadDatasetBy(read, whole, options);
  wanted.add(slice);
  // Whatever else is on the page by now comes first to say what it wants.
  await Promise.resolve();
  if (wanted.size > mostSlices || isRequested(whole)) return loadDatasetBy(read, whole, options);
  const outcome = await loadDatasetBy(read, slice, options);
  if (outcome.ok) return { ok: true, value: { ...outcome.value, isPart: true } };
  // A reader who has waited for so long does not wait once more.
  return outcome.failure.code === 'timeout' ? outcome : loadDatasetBy(read, whole, options);
}
