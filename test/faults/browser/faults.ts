import type { Answer, Figure, Run, SeenRequest } from '../server/protocol.js';

const read = async (response: Promise<Response>): Promise<unknown> => (await response).json();

/** Two sites of the server, both foreign to the tests, and the seed of the run. */
export const { origins, seed } = (await read(fetch('/faults/run.json'))) as Run;

/** An address that nobody has asked for yet. On the site of the tests themselves: `newAddress(location.origin)`. */
export const newAddress = (origin: string = origins[0]): string =>
  `${origin}/faults/answers/${crypto.randomUUID()}.json`;

const keyOf = (address: string) => address.replace(/^.*\/faults\/answers\//, '').replace(/[?#].*$/, '');

const post = (path: string, value: unknown) =>
  read(originalFetch(`/faults/${path}`, { method: 'POST', body: JSON.stringify(value) }));

// Tests replace fetch, and the server has to be reached all the same.
const originalFetch = globalThis.fetch.bind(globalThis);

/** What the server does at this address: one answer after the other, the last one for ever. */
export async function prepare(address: string, ...answers: Answer[]): Promise<string> {
  await post(`prepare/${keyOf(address)}`, answers);
  return address;
}

/** A new address with its answers. */
export const serve = (...answers: Answer[]): Promise<string> => prepare(newAddress(), ...answers);

/** The requests that have arrived at an address. CORS preflights are among them. */
export const requestsTo = (address: string): Promise<SeenRequest[]> => requestsWith(keyOf(address));

/** The requests whose path holds a text. */
export const requestsWith = async (text: string): Promise<SeenRequest[]> =>
  (await read(originalFetch(`/faults/seen/${text}`))) as SeenRequest[];

export const engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** A number for the printed table; the same name in another engine stands in the same row. */
export async function reportFigure(name: string, value: string | number): Promise<void> {
  await post('figure', { name, value, engine } satisfies Figure);
}
