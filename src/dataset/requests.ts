import type { Outcome } from './failure.js';
import type { LoadedDataset } from './loaded-dataset.js';

/** Asks for one dataset. Where nobody waits for it any longer, the controller is aborted. Never rejects. */
export type Ask = (controller: AbortController) => Promise<Outcome<LoadedDataset>>;

/** How one caller asks. */
export interface ShareOptions {
  /** Gives up this caller's interest; the request ends when no caller is left. */
  signal?: AbortSignal;
  /** Asks the server again, even if the dataset is already here or in a cache. */
  fresh?: boolean;
}

interface Request {
  outcome: Promise<Outcome<LoadedDataset>>;
  abort: () => void;
  waiting: number;
  isSettled: boolean;
  /** The last good answer, while this request is a refresh that may fail. */
  previous?: Request | undefined;
}

/**
 * The requests of this page by address. They hang on a registered symbol, so that two copies of the kit on
 * one page (two scripts, two versions of one format) still ask for a dataset once.
 */
const registryKey = Symbol.for('openness-widgets.requests.2');
const page = globalThis as { [registryKey]?: Map<string, Request> };
const requests = (): Map<string, Request> => (page[registryKey] ??= new Map<string, Request>());

/** Whether the page has asked for it, and it has come or is on its way. */
export const isRequested = (address: string): boolean => requests().has(address);

/** The answer to the request that all callers of a page share; a success is kept, a failure is forgotten. */
export function shareRequest(
  url: string,
  ask: Ask,
  { signal, fresh }: ShareOptions,
): Promise<Outcome<LoadedDataset>> {
  const known = requests().get(url);
  const request = known && !(fresh && known.isSettled) ? known : start(url, ask, known);
  request.waiting++;
  signal?.addEventListener('abort', () => {
    if (--request.waiting || request.isSettled) return;
    forget(url, request);
    request.abort();
  });
  return request.outcome;
}

function start(url: string, ask: Ask, previous: Request | undefined): Request {
  const controller = new AbortController();
  const request: Request = {
    outcome: ask(controller),
    abort: () => controller.abort(),
    waiting: 0,
    isSettled: false,
    previous,
  };
  requests().set(url, request);
  void request.outcome.then(({ ok }) => {
    request.isSettled = true;
    if (ok) request.previous = undefined;
    else forget(url, request);
    letGoOfOldest();
  });
  return request;
}

/** A page that shows ever new datasets must not hold all of them; elements keep what they show. */
const mostKept = 50;

function letGoOfOldest(): void {
  const settled = [...requests()].filter(([, { isSettled }]) => isSettled);
  for (const [url] of settled.slice(0, -mostKept)) requests().delete(url);
}

/** After a failed or abandoned refresh the last good answer counts again. */
function forget(url: string, request: Request): void {
  if (requests().get(url) !== request) return;
  if (request.previous) requests().set(url, request.previous);
  else requests().delete(url);
}
