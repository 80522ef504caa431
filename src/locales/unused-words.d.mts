/** A plugin of rollup, as far as a test needs it. */
export function leaveOutUnusedWords(): {
  name: string;
  renderChunk(
    this: { parse: (code: string) => unknown; error: (message: string) => never },
    code: string,
    chunk: { modules: Record<string, unknown> },
  ): { code: string; map: null } | null;
};

/** The words that code says, by their names; without those inside `left`. */
export function saidIn(tree: unknown, left?: unknown): Set<unknown>;
