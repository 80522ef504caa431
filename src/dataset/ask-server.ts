import type { FailureCode } from './failure.js';

/** Rejects where there is no answer, and on a page without `fetch`. */
export const askServer = async (url: string, signal: AbortSignal, isFresh = false): Promise<Response> =>
  fetch(url, {
    signal,
    cache: isFresh ? 'no-cache' : 'default',
    credentials: credentialsFor(url),
    referrerPolicy: 'no-referrer',
  });

/** No cookie is sent to anyone. To another site `same-origin` sends none either, and finds what a page has preloaded. */
function credentialsFor(url: string): RequestCredentials {
  const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>;
  return new URL(url).origin === location?.origin ? 'omit' : 'same-origin';
}

/** The browser hides whether it was the connection, CORS or the page's own policy. Node has a navigator without this property. */
export function networkCode(): FailureCode {
  const { navigator } = globalThis as { navigator?: { onLine?: boolean } };
  return navigator?.onLine === false ? 'offline' : 'network';
}
