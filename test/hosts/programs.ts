import { type ChildProcess, spawn } from 'node:child_process';
import type { RunOptions } from './host.js';

/** Characters of what a program has said that an error repeats. */
const shownOutput = 3000;

/** Runs a program to its end, and answers with what it wrote on stdout. */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const child = launch(command, args, options);
  let [stdout, all] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += String(chunk);
    all += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => (all += String(chunk)));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const seconds = options.timeoutSeconds ?? 300;
  const timer = setTimeout(() => signal(child, 'SIGKILL'), seconds * 1000);
  const end = await endOf(child);
  clearTimeout(timer);
  if (end === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${end}:\n${all.slice(-shownOutput)}`);
}

export interface Started {
  /** What it has said so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts a program that goes on. */
export function start(command: string, args: string[], options: RunOptions = {}): Started {
  const child = launch(command, args, options);
  const end = endOf(child);
  let output = '';
  const listen = (chunk: Buffer) => (output = (output + String(chunk)).slice(-shownOutput));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.stdin.end();
  return {
    output: () => output,
    stop: async () => {
      signal(child, 'SIGTERM');
      const timer = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
      await end;
      clearTimeout(timer);
    },
  };
}

/** In a process group of its own, so that what it starts ends with it. */
const launch = (command: string, args: string[], { cwd, env }: RunOptions) =>
  spawn(command, args, { cwd, env: { ...ownEnvironment(), ...env }, detached: true });

/** What `npm run` sets is about our package, and would mislead an npm that works in another folder. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)/.test(name),
    ),
  );

const endOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, by) => resolve(code ?? by ?? 'nothing'));
  });

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended in the meantime.
  }
}
