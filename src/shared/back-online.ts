/** So that the pages of many readers do not all come back at one moment. */
const longestJitter = 3000;
/** Connections come and go; a page asks no more often than this. */
const shortestPause = 5000;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastTry = -Infinity;

/**
 * Calls once while the browser has a connection, up to three seconds later and never twice within five, unless it is
 * given up before. All who wait on a page are called together, so that they share their requests.
 */
export function callOnline(retry: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (waiting.size === 0) addEventListener('online', schedule);
  waiting.add(retry);
  if (navigator.onLine) schedule();
  signal.addEventListener('abort', () => {
    if (waiting.delete(retry) && waiting.size === 0) rest();
  });
}

function schedule(): void {
  if (timer !== undefined) return;
  const pause = Math.max(Math.random() * longestJitter, lastTry + shortestPause - performance.now());
  timer = setTimeout(callAll, pause);
}

function callAll(): void {
  timer = undefined;
  // Gone again: the next connection counts.
  if (!navigator.onLine) return;
  lastTry = performance.now();
  const called = [...waiting];
  waiting.clear();
  rest();
  for (const retry of called) retry();
}

function rest(): void {
  removeEventListener('online', schedule);
  clearTimeout(timer);
  timer = undefined;
}
