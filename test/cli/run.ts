import { spawn, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const fixtures = join(root, 'test', 'fixtures');

/**
 * How to start the command, as the package ships it: `npm test` builds it first. A shell or another user may be
 * put before it.
 */
export const command = [process.execPath, join(root, 'dist', 'cli', 'main.js')];

export interface Run {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Starts a program and collects what it says; `onStart` gets the process while it runs. */
export function start(
  [program = '', ...words]: string[],
  options: SpawnOptions = {},
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    onStart?.((signal) => child.kill(signal));
  });
}

/** Runs `openness-widgets` with these words. */
export const run = (...words: string[]) => start([...command, ...words]);

/** The lines of stderr that say why the command failed. */
export const errors = ({ stderr }: Run) => stderr.split('\n').filter((line) => line.startsWith('error: '));

/** A folder of its own for the tests of a file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openness-widgets-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
