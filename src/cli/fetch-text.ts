import { lookup as findAddresses } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Failure } from '../dataset/failure.js';
import { defaultLimits, neverJson } from '../dataset/request.js';
import { problemOf } from './describe-problem.js';
import { CommandError, exitCodes, fail, reasonOf } from './fail.js';
import { isPrivateAddress } from './private-address.js';
import { decode, readBytes } from './read-text.js';

const mostRedirects = 5;

export interface FetchOptions {
  /** Whether this computer and its network may be asked, also without encryption. */
  allowPrivate?: boolean;
}

/**
 * What an https address answers, as text, within the limits of the elements. Fails where it, or what it
 * redirects to, leads to this computer or its network: an address may come from somebody who cannot ask there.
 */
export async function fetchText(address: string, options: FetchOptions = {}): Promise<string> {
  if (!URL.canParse(address)) throw toError(address, { code: 'src' });
  const signal = AbortSignal.timeout(defaultLimits.milliseconds);
  let response: IncomingMessage | undefined;
  try {
    response = await follow(new URL(address), options, signal);
    refuseAnswer(address, response);
    return decode(address, await readBytes(decompress(response), address, defaultLimits.bytes));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted) throw toError(address, { code: 'timeout' });
    throw toError(address, { code: 'network', received: reasonOf(error) });
  } finally {
    // An unread body would keep the process waiting.
    response?.destroy();
  }
}

const toError = (address: string, failure: Omit<Failure, 'retryable'>) =>
  new CommandError(address, problemOf(failure), exitCodes.trouble);

async function follow(
  url: URL,
  options: FetchOptions,
  signal: AbortSignal,
  redirectsLeft = mostRedirects,
): Promise<IncomingMessage> {
  const response = await ask(url, options, signal);
  const { location = '' } = response.headers;
  if (!isRedirect(response) || !URL.canParse(location, url)) return response;
  response.destroy();
  if (redirectsLeft === 0) fail(url.href, 'redirects without end');
  return follow(new URL(location, url), options, signal, redirectsLeft - 1);
}

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => [301, 302, 303, 307, 308].includes(statusCode);

function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? https : http;
  const check = (address: string) => checkAddress(url, address, options);
  checkScheme(url, options);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) check(host);
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'gzip, br',
    'user-agent': 'openness-widgets',
  };
  return new Promise((resolve, reject) => {
    get(url, { agent: false, signal, headers, lookup: checkedLookup(check) }, resolve).on('error', reject);
  });
}

/** Looks a name up and checks what is found: the connection is made to these very addresses. */
const checkedLookup =
  (check: (address: string) => void): LookupFunction =>
  (hostname, options, callback) => {
    findAddresses(hostname, { ...options, all: true }, (error, addresses) => {
      try {
        if (error) throw error;
        for (const { address } of addresses) check(address);
        const [first] = addresses;
        if (options.all) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      } catch (reason) {
        callback(reason as Error, []);
      }
    });
  };

function checkScheme({ href, protocol, username, password }: URL, { allowPrivate }: FetchOptions): void {
  if (username || password) fail(href, 'addresses with a user name are not loaded');
  if (protocol !== 'https:' && !(protocol === 'http:' && allowPrivate))
    fail(href, 'only https addresses are loaded');
}

function checkAddress({ href, protocol }: URL, address: string, { allowPrivate }: FetchOptions): void {
  if (isPrivateAddress(address)) {
    if (!allowPrivate) fail(href, `leads to ${address}, which is not public; --allow-private allows it`);
  } else if (protocol !== 'https:') fail(href, 'only https addresses are loaded from a public network');
}

function refuseAnswer(address: string, { statusCode: status = 0, headers }: IncomingMessage): void {
  if (status < 200 || status > 299) throw toError(address, { code: 'http', status });
  const received = headers['content-type'] ?? '';
  if (neverJson.test(received)) throw toError(address, { code: 'type', received });
}

function decompress(response: IncomingMessage): AsyncIterable<unknown> {
  const encoding = response.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return response;
  const stream = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  // The reader hears of an error from the stream itself.
  return pipeline(response, stream, () => undefined);
}
