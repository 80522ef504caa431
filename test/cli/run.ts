import assert from 'node:assert/strict';
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

/** One line on stderr says why, it names what it is about, and there is no output and no stack trace. */
function assertOneError(code: number, result: Run, names: string[]) {
  assert.equal(result.code, code, result.stderr);
  assert.equal(result.stdout, '');
  const [line = '', ...others] = errors(result);
  assert.deepEqual(others, [], result.stderr);
  for (const name of names) assert.ok(line.includes(name), result.stderr);
  assert.doesNotMatch(result.stderr, stackTrace);
}

export const stackTrace = /^\s+at /m;

/** The command could not do what it was asked to. */
export const assertFailure = (result: Run, ...names: string[]) => assertOneError(2, result, names);

/** What the command has read is not as it should be. */
export const assertRefused = (result: Run, ...names: string[]) => assertOneError(1, result, names);

/** A folder of its own for the tests of a file, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openness-widgets-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
