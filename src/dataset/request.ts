import { askServer, networkCode } from './ask-server.js';
import { fail, type Outcome } from './failure.js';
import { interpret } from './interpret.js';
import { mostBytes, mostMilliseconds } from './limits.js';
import type { LoadedDataset } from './loaded-dataset.js';
import { readLimited } from './read-limited.js';

export interface Limits {
  /** For the whole request, its body and its one retry. */
  milliseconds: number;
  bytes: number;
}

export const defaultLimits: Limits = { milliseconds: mostMilliseconds, bytes: mostBytes };

const longestRetryAfter = 5000;

/** Types that say by themselves that the body is no JSON; hosts serve JSON under many others. */
export const neverJson =
  /^(text\/(html|css|javascript|xml)|application\/(xhtml\+xml|pdf|zip)|image\/|video\/|audio\/|font\/)/i;

export interface RequestOptions {
  /** Asks the server even if a cache has an answer: that answer may be the broken one. */
  fresh?: boolean;
  limits?: Limits;
  /** What has been asked for already is the first answer. */
  answer?: Promise<Response> | undefined;
}

/** Fetches and checks one dataset, with one retry where the network or the server failed. Never rejects. */
export async function requestDataset(
  url: string,
  signal: AbortSignal,
  { fresh = false, limits = defaultLimits, answer }: RequestOptions = {},
): Promise<Outcome<LoadedDataset>> {
  const isOver = () => signal.aborted;
  // It may be before there is what asks.
  if (isOver()) return fail('aborted', { url });
  const ask = (isFresh: boolean) => askServer(url, deadline.signal, isFresh);
  const take = (response: Promise<Response>) => attempt(url, response, deadline.signal, limits.bytes);
  const deadline = new AbortController();
  const abort = () => deadline.abort();
  const timer = setTimeout(abort, limits.milliseconds);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const first = await take(answer ?? ask(fresh));
    const pause = pauseBeforeRetry(first.outcome, first.retryAfter);
    if (pause === undefined) return first.outcome;
    await sleep(pause, deadline.signal);
    return (await take(ask(true))).outcome;
  } catch {
    if (isOver()) return fail('aborted', { url });
    return fail(deadline.signal.aborted ? 'timeout' : networkCode(), { url });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

interface Attempt {
  outcome: Outcome<LoadedDataset>;
  retryAfter?: string | null;
}

async function attempt(
  url: string,
  answer: Promise<Response>,
  signal: AbortSignal,
  mostBytes: number,
): Promise<Attempt> {
  try {
    const response = await orAbort(answer, signal);
    const refusal = refuse(response, url);
    if (refusal) {
      // An unread body would keep its connection busy.
      response.body?.cancel().catch(() => undefined);
      return { outcome: refusal, retryAfter: response.headers.get('retry-after') };
    }
    const body = await readLimited(response, mostBytes);
    if (!body.ok) return { outcome: fail(body.failure.code, { url }) };
    const outcome = interpret(body.value, response.url || url);
    if (outcome.ok) outcome.value.contentType = response.headers.get('content-type') ?? '';
    return { outcome };
  } catch (error) {
    if (signal.aborted) throw error;
    return { outcome: fail(networkCode(), { url }) };
  }
}

function refuse(response: Response, url: string) {
  if (!response.ok) return fail(response.status ? 'http' : 'network', { url, status: response.status });
  const type = response.headers.get('content-type') ?? '';
  if (neverJson.test(type)) return fail('type', { url, received: type.slice(0, 80) });
  return response.status === 204 ? fail('empty', { url }) : undefined;
}

/** Milliseconds to wait before the one retry; undefined where a retry makes no sense. */
function pauseBeforeRetry(outcome: Outcome<unknown>, retryAfter?: string | null): number | undefined {
  if (outcome.ok) return undefined;
  const { code, status = 0 } = outcome.failure;
  if (code !== 'network' && !(code === 'http' && status >= 500)) return undefined;
  // Many pages fail at once when a server does; they should not all come back at once.
  const jittered = 200 + Math.random() * 300;
  if (!retryAfter) return jittered;
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  if (Number.isNaN(asked)) return jittered;
  return asked <= longestRetryAfter ? Math.max(asked, jittered) : undefined;
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  orAbort(new Promise((resolve) => setTimeout(resolve, milliseconds)), signal);

function orAbort<Value>(value: Value | Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    void Promise.resolve(value).then(resolve, reject);
  });
}
