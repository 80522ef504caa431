import { fail, type Outcome } from './failure.js';
import { type LoadedDataset, type Read, requestDataset, type RequestOptions } from './request.js';
import { canParseUrl } from './url.js';

export interface LoadOptions extends RequestOptions {
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
const registryKey = Symbol.for('openness-widgets.requests.1');
const page = globalThis as { [registryKey]?: Map<string, Request> };
const requests = (): Map<string, Request> => (page[registryKey] ??= new Map<string, Request>());

/** Whether the page has asked for it, and it has come or is on its way. */
export const isRequested = (address: string): boolean => requests().has(address);

/** `loadDataset` with another way to read what has come. */
export async function loadDatasetBy(
  read: Read,
  address: string,
  { signal, ...options }: LoadOptions = {},
): Promise<Outcome<LoadedDataset>> {
  // What has been asked for needs no check.
  const url = isRequested(address) ? address : usableAddress(address);
  if (!url) return fail('src', { received: address.slice(0, 200) });
  if (isMixedContent(url)) return fail('src', { received: url.slice(0, 200), isInsecure: true });
  if (signal?.aborted) return fail('aborted', { url });
  const known = requests().get(url);
  const request = known && !(options.fresh && known.isSettled) ? known : start(read, url, options);
  request.waiting++;
  return await (signal ? leaveOnAbort(request, url, signal) : request.outcome);
}

function start(read: Read, url: string, options: RequestOptions): Request {
  const controller = new AbortController();
  const request: Request = {
    outcome: requestDataset(read, url, controller.signal, options),
    abort: () => controller.abort(),
    waiting: 0,
    isSettled: false,
    previous: requests().get(url),
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
  if (request.previous?.isSettled) requests().set(url, request.previous);
  else requests().delete(url);
}

function leaveOnAbort(request: Request, url: string, signal: AbortSignal): Promise<Outcome<LoadedDataset>> {
  return new Promise((resolve) => {
    const leave = () => {
      resolve(fail('aborted', { url }));
      request.waiting--;
      if (request.waiting > 0 || request.isSettled) return;
      forget(url, request);
      request.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    void request.outcome.then((outcome) => {
      signal.removeEventListener('abort', leave);
      resolve(outcome);
    });
  });
}

/** Only http and https, without a user name. */
function usableAddress(address: string): string | undefined {
  if (!canParseUrl(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url.href : undefined;
}

/** http on an https page, which would block it anyway. */
function isMixedContent(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>;
  const isSecurePage = location?.protocol === 'https:';
  return isSecurePage && protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
