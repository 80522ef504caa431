import type { FailureCode } from '../../../src/dataset/failure.js';
import type { Answer } from '../server/protocol.js';
import { newAddress, origins, prepare, serve } from './faults.js';
import { goodBody } from './widget.js';

/** A fault of a server, and what has to come of it. */
export interface NetworkFault {
  /** A new address that shows the fault. */
  address: () => Promise<string>;
  outcome: 'ready' | FailureCode;
  /** How many times the kit asks. */
  fetches: number;
  /** Where a browser may ask again by itself, the kit need not. */
  leastFetches?: number;
  /** What WebKitGTK makes of it, whose network library hides some breaks; still nothing that is not in the data. */
  inWebKit?: Pick<NetworkFault, 'outcome' | 'fetches'>;
}

const fault = (outcome: NetworkFault['outcome'], fetches: number, ...answers: Answer[]): NetworkFault => ({
  address: () => serve(...answers),
  outcome,
  fetches,
});

const typed = (
  type: string,
  body: Answer['body'] = goodBody,
  headers: Record<string, string> = {},
): Answer => ({
  headers: { 'content-type': type, ...headers },
  body,
});

const json = (headers: Record<string, string>, answer: Answer = {}): Answer => ({
  ...answer,
  headers: { 'content-type': 'application/json', ...headers },
});

const base64 = (bytes: Uint8Array) => ({ base64: btoa(String.fromCharCode(...bytes)) });
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
const loginPage = '<!doctype html><title>Sign in</title><form><input type="password"></form>';

async function redirect(to: (address: string) => string, answer: Answer = {}): Promise<string> {
  const address = newAddress();
  return prepare(address, { status: 302, ...answer, headers: { location: to(address) } });
}

/** What the server does by itself, without help of the page. */
export const networkFaults: Record<string, NetworkFault> = {
  'N01 a missing page': fault('http', 1, { status: 404 }),
  'N02 a server error with a good dataset': fault('http', 2, { status: 500, body: goodBody }),
  'N03 an overloaded server that names a pause': fault(
    'http',
    2,
    json({ 'retry-after': '1' }, { status: 503 }),
  ),
  'N03 an overloaded server that names a long pause': fault(
    'http',
    1,
    json({ 'retry-after': '60' }, { status: 503 }),
  ),
  'N03 an overloaded server that is well again': fault(
    'ready',
    2,
    json({ 'retry-after': '1' }, { status: 503 }),
    { body: goodBody },
  ),
  'N04 a login wall': fault(
    'http',
    1,
    json({ 'www-authenticate': 'Basic realm="x"' }, { status: 401, body: goodBody }),
  ),
  'N04 a forbidden page': fault('http', 1, { status: 403, body: goodBody }),
  'N05 no content': fault('empty', 1, { status: 204 }),
  'N05 an empty body': fault('empty', 1, { body: '' }),
  'N08 a reset connection': fault('network', 2, { instead: 'reset' }),
  'N08 a connection reset once': {
    ...fault('ready', 2, { instead: 'reset' }, { body: goodBody }),
    leastFetches: 1,
  },
  'N09 fewer bytes than announced': fault(
    'network',
    2,
    json({ 'content-length': '1000' }, { body: '{"version":1', ending: 'cut' }),
  ),
  'N10 a chunked body that breaks off': {
    ...fault('network', 2, { body: goodBody.slice(0, -20), ending: 'cut' }),
    inWebKit: { outcome: 'syntax', fetches: 1 },
  },
  'N11 JSON that ends early': fault('syntax', 1, { body: '{"models":[' }),
  'N12 a page of HTML': fault('type', 1, typed('text/html; charset=utf-8', loginPage)),
  'N13 HTML that calls itself JSON': fault('syntax', 1, { body: loginPage }),
  'N14 JSON as plain text': fault('ready', 1, typed('text/plain; charset=utf-8')),
  'N15 JSON without a type': fault('ready', 1, typed('')),
  'N16 a server that does not allow other sites': fault('network', 2, { cors: false, body: goodBody }),
  'N17 a redirect that does not allow other sites': {
    address: async () => redirect(await constant(serve({ body: goodBody })), { cors: false }),
    outcome: 'network',
    fetches: 2,
  },
  'N18 a redirect to another site': {
    address: async () => redirect(await constant(prepare(newAddress(origins[1]), { body: goodBody }))),
    outcome: 'ready',
    fetches: 1,
  },
  'N19 a redirect to itself': {
    address: () => redirect((address) => address),
    outcome: 'network',
    fetches: 2,
  },
  'N22 a compressed body that is none': {
    ...fault('network', 2, json({ 'content-encoding': 'gzip' }, { body: goodBody })),
    inWebKit: { outcome: 'ready', fetches: 1 },
  },
  'N23 a body of 50 MB': fault('too-large', 1, {
    body: { before: '{"version":1,"models":[', repeat: ' '.repeat(1000), times: 50_000, after: ']}' },
  }),
  'N24 a compressed body that swells': fault('too-large', 1, {
    gzip: true,
    body: { repeat: ' '.repeat(1000), times: 1_000_000 },
  }),
  'N25 a byte order mark': fault('ready', 1, { body: `\ufeff${goodBody}` }),
  'N26 a body in UTF-16': fault('syntax', 1, { body: base64(utf16(goodBody)) }),
};

const constant = async (address: Promise<string>) => {
  const to = await address;
  return () => to;
};
