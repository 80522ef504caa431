import { printable } from './printable.js';

/** Writes lines to stderr, where everything goes that is not the result; texts of others do no harm there. */
export function printError(...lines: string[]): void {
  process.stderr.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

/** Writes the result to stdout and waits until it is taken. Where it is not, `program.ts` hears of an event. */
export function printResult(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(content, () => resolve());
  });
}
