// Every order in which three addresses can be set and answered, with what a page does to an element meanwhile.

export type Step = { set: number } | { answer: number };
/** What happens to the element after a step. `absent` puts it back only after the next step. */
export type Action = 'nothing' | 'put-back' | 'move' | 'absent';

export interface Interleaving {
  steps: Step[];
  action: Action;
  /** The step after which it happens. */
  after: number;
}

/** All sequences in which 0, 1, 2 are set in this order, and each is answered some time after it has been set. */
function* orders(sets = 0, answered: number[] = []): Generator<Step[]> {
  if (sets === 3 && answered.length === 3) {
    yield [];
    return;
  }
  if (sets < 3) for (const rest of orders(sets + 1, answered)) yield [{ set: sets }, ...rest];
  for (let one = 0; one < sets; one++) {
    if (answered.includes(one)) continue;
    for (const rest of orders(sets, [...answered, one])) yield [{ answer: one }, ...rest];
  }
}

export function interleavings(): Interleaving[] {
  return [...orders()].flatMap((steps) => [
    { steps, action: 'nothing' as const, after: 0 },
    ...[0, 2, 4].flatMap((after) =>
      (['put-back', 'move', 'absent'] as const).map((action) => ({ steps, action, after })),
    ),
  ]);
}

export interface ScriptedFetch {
  /** Answers all open requests for an address. */
  answer: (address: string) => void;
  aborted: () => number;
  restore: () => void;
}

/** A fetch whose answers come when they are called for; an address that is asked for later is answered at once. */
export function scriptFetch(bodyOf: (address: string) => string): ScriptedFetch {
  const original = globalThis.fetch;
  const open = new Map<string, Set<() => void>>();
  const answered = new Set<string>();
  let aborted = 0;
  globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const address = input instanceof Request ? input.url : input.toString();
      const signal = init?.signal;
      const give = () =>
        resolve(new Response(bodyOf(address), { headers: { 'content-type': 'application/json' } }));
      if (answered.has(address)) {
        give();
        return;
      }
      const waiting = open.get(address) ?? new Set();
      open.set(address, waiting.add(give));
      signal?.addEventListener('abort', () => {
        if (waiting.delete(give)) aborted++;
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  return {
    answer(address) {
      answered.add(address);
      for (const give of open.get(address) ?? []) give();
      open.delete(address);
    },
    aborted: () => aborted,
    restore: () => void (globalThis.fetch = original),
  };
}
