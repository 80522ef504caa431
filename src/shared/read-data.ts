import { askServer, networkCode } from '../dataset/ask-server.js';
import { fail, type Outcome, succeed } from '../dataset/failure.js';
import { mostMilliseconds } from '../dataset/limits.js';
import type { ParsedDataset } from '../dataset/parse.js';
import type { LoadedDataset } from '../dataset/loaded-dataset.js';
import type { RequestOptions } from '../dataset/request.js';
import { type ShareOptions, shareRequest } from '../dataset/requests.js';
import { openSealed } from '../dataset/seal.js';
import { isSafeUrl } from '../dataset/url.js';
import type { DataOrigin } from './events.js';
import { kitVersion } from './kit-version.js';
import { checkPart } from './parts.js';
import { isPublished } from './published-files.js';

/** Data that may be shown, and what of it was wrong. */
export type CheckedData = ParsedDataset & Pick<LoadedDataset, 'isDamaged' | 'isSealed'>;

/** The same, from wherever they came. */
export type Loaded = CheckedData & { isPart?: boolean; origins?: DataOrigin[] };

/** Data that a page has brought along. */
export interface OwnData {
  kind: 'data' | 'inline';
  /** The object, or the text. */
  key: unknown;
  /** Where the text stands. */
  host?: Element;
}

/** Loads data: as it is where our build has checked it, and in every other case as the check decides. */
export const loadAnswer = (url: string, options: ShareOptions): Promise<Outcome<LoadedDataset>> =>
  shareRequest(url, (controller) => ask(url, controller, options.fresh), options);

async function ask(url: string, controller: AbortController, fresh = false): Promise<Outcome<LoadedDataset>> {
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), mostMilliseconds);
  // It comes side by side with the check, which refuses other addresses.
  const answer = isSafeUrl(url) ? askServer(url, signal, fresh) : undefined;
  // Nobody may be there to hear of its failure.
  answer?.catch(() => undefined);
  const outcome = (await takeSealed(url, answer)) ?? (await takeChecked(url, signal, { fresh, answer }));
  clearTimeout(timer);
  return outcome.ok || !signal.aborted ? outcome : fail('timeout', { url });
}

async function takeSealed(
  url: string,
  answer: Promise<Response> | undefined,
): Promise<Outcome<LoadedDataset> | undefined> {
  if (!isPublished(url)) return undefined;
  try {
    const response = await answer;
    const dataset = response?.ok && openSealed(await response.clone().text(), kitVersion);
    if (!dataset) return undefined;
    const contentType = response.headers.get('content-type') ?? '';
    return succeed({
      dataset,
      issues: [],
      dropped: 0,
      isSealed: true,
      url: response.url || url,
      contentType,
    });
  } catch {
    return undefined;
  }
}

async function takeChecked(
  url: string,
  signal: AbortSignal,
  options: RequestOptions,
): Promise<Outcome<LoadedDataset>> {
  const check = await checkPart.load();
  return check ? check.requestChecked(url, signal, options) : fail(networkCode(), { url });
}

/** What the page itself has brought. */
export async function readOwnLater(origin: OwnData): Promise<Outcome<CheckedData>> {
  const check = await checkPart.load();
  return check ? check.readOwn(origin) : fail(networkCode());
}
