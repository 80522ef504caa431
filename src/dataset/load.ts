import { refuseAddress } from './data-address.js';
import { fail, type Outcome } from './failure.js';
import type { LoadedDataset } from './loaded-dataset.js';
import { requestDataset, type RequestOptions } from './request.js';
import { isRequested, type ShareOptions, shareRequest } from './requests.js';

export type LoadOptions = ShareOptions & RequestOptions;

/**
 * Loads a dataset from an absolute http or https address. All callers of a page share one request; a success
 * is kept, a failure is forgotten. Never rejects: failures have a code (`src` for an unusable address,
 * `aborted` for the caller whose signal fired).
 */
export async function loadDataset(
  address: string,
  { signal, ...options }: LoadOptions = {},
): Promise<Outcome<LoadedDataset>> {
  // What has been asked for needs no check.
  const isKnown = isRequested(address);
  const refusal = isKnown ? undefined : refuseAddress(address);
  if (refusal) return refusal;
  const url = isKnown ? address : new URL(address).href;
  if (signal?.aborted) return fail('aborted', { url });
  const ask = (controller: AbortController) => requestDataset(url, controller.signal, options);
  const outcome = shareRequest(url, ask, { ...options, signal });
  return await (signal ? unlessAborted(outcome, url, signal) : outcome);
}

function unlessAborted(
  outcome: Promise<Outcome<LoadedDataset>>,
  url: string,
  signal: AbortSignal,
): Promise<Outcome<LoadedDataset>> {
  return new Promise((resolve) => {
    const leave = () => resolve(fail('aborted', { url }));
    signal.addEventListener('abort', leave, { once: true });
    void outcome.then((settled) => {
      signal.removeEventListener('abort', leave);
      resolve(settled);
    });
  });
}
