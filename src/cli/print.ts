/** Writes lines to stderr, where everything goes that is not the result itself. */
export function printError(...lines: string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** Writes the result to stdout and waits until it is taken. Where it is not, `main.ts` hears of it by an event. */
export function printResult(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(content, () => resolve());
  });
}
