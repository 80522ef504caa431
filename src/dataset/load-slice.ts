import type { Outcome } from './failure.js';
import type { LoadedDataset } from './loaded-dataset.js';
import { isRequested, type ShareOptions } from './requests.js';

/** A dataset, or the part of one that is about one model. */
export interface LoadedPart extends LoadedDataset {
  isPart?: boolean;
}

/** Loads a whole file, as `loadDataset` does. */
export type Load<Options extends ShareOptions> = (
  url: string,
  options: Options,
) => Promise<Outcome<LoadedDataset>>;

/** As many as browsers ask one server for at a time over HTTP/1.1; more of them take longer than the whole. */
const mostSlices = 6;

/** The slices that this page has asked for. */
const wanted = new Set<string>();

/**
 * Loads the slice of a dataset, or the whole where that serves better: where the page has it or asks for it already,
 * where it shows more than six models, and where there is no such slice. Fails as `loadDataset` does.
 */
export async function loadSlice<Options extends ShareOptions>(
  load: Load<Options>,
  whole: string,
  slice: string | undefined,
  options: Options,
): Promise<Outcome<LoadedPart>> {
  if (slice === undefined) return load(whole, options);
  wanted.add(slice);
  // Whatever else is on the page by now comes first to say what it wants.
  await Promise.resolve();
  if (wanted.size > mostSlices || isRequested(whole)) return load(whole, options);
  const outcome = await load(slice, options);
  if (outcome.ok) return { ok: true, value: { ...outcome.value, isPart: true } };
  // A reader who has waited for so long does not wait once more.
  const isOver = options.signal?.aborted || outcome.failure.code === 'timeout';
  return isOver ? outcome : load(whole, options);
}
