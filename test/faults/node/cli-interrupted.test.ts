// A run that is ended from outside leaves the old file or the new one, and takes its temporary file along.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { command, root, temporaryFolder } from '../../cli/run.js';
import { seed } from '../server.js';
import { makeCatalogue, modelFile, runCommand, watch as watchRun } from './command.js';
import { reportFigure } from './figures.js';

const old = 'the old file\n';
const longText = 'a line of the new file\n'.repeat(700_000);

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGKILL';

interface Attempt {
  signal: Signal;
  /** Where the signal falls: anywhere in the life of the command, or after the temporary file has appeared. */
  isWhileWriting: boolean;
  milliseconds: number;
}

interface Ended extends Attempt {
  code: number;
  isHalf: boolean;
  strays: string[];
  folder: string;
}

const folder = temporaryFolder();
const { words } = makeCatalogue({ 'good.yaml': modelFile('Good') });
let wholeTexts: string[] = [];

/** What the command does at its end, without what it does before, so that signals fall into it. */
const writer = [
  process.execPath,
  '--input-type=module',
  '--eval',
  `import { replaceFile } from ${JSON.stringify(pathToFileURL(join(root, 'dist/cli/replace-file.js')).href)};
   await replaceFile(process.argv[1], 'a line of the new file\\n'.repeat(700_000));`,
];

async function attempt(one: Attempt, index: number): Promise<Ended> {
  const inside = join(folder, String(index));
  mkdirSync(inside);
  const out = join(inside, 'out.json');
  writeFileSync(out, old);
  const code = await endEarly(one, inside, out);
  const strays = readdirSync(inside).filter((name) => name !== 'out.json');
  return { ...one, code, isHalf: !wholeTexts.includes(readFileSync(out, 'utf8')), strays, folder: inside };
}

function endEarly(
  { signal, isWhileWriting, milliseconds }: Attempt,
  inside: string,
  out: string,
): Promise<number> {
  const [program, ...rest] = isWhileWriting
    ? [...writer, out]
    : [...command, ...words, '--out', out, '--force'];
  return new Promise((resolve) => {
    const watcher = isWhileWriting ? watch(inside, () => void endLater()) : undefined;
    const child = spawn(program, rest, { stdio: 'ignore' });
    const endLater = async () => {
      watcher?.close();
      await sleep(milliseconds);
      child.kill(signal);
    };
    if (!isWhileWriting) void endLater();
    child.on('close', (code, name) => {
      watcher?.close();
      resolve(code ?? 128 + constants.signals[name ?? 'SIGKILL']);
    });
  });
}

/** The same attempts for the same seed: a third for each signal, one half of them while writing. */
function chooseAttempts(count: number): Attempt[] {
  const signals: Signal[] = ['SIGINT', 'SIGTERM', 'SIGKILL'];
  const times = fc.sample(fc.record({ early: fc.nat(600), late: fc.nat(80) }), { seed, numRuns: count });
  return times.map(({ early, late }, index) => {
    const isWhileWriting = index % 2 === 0;
    const signal = signals[index % 3] ?? 'SIGKILL';
    return { signal, isWhileWriting, milliseconds: isWhileWriting ? late : early };
  });
}

async function runAll(attempts: Attempt[]): Promise<Ended[]> {
  const ended: Ended[] = [];
  const queue = [...attempts.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) ended.push(await attempt(next[1], next[0]));
  };
  await Promise.all([worker(), worker(), worker()]);
  return ended;
}

const codes: Record<Signal, number> = { SIGINT: 130, SIGTERM: 143, SIGKILL: 137 };

describe(
  '200 runs that are ended at any moment',
  { skip: process.platform === 'win32' && 'no signals' },
  () => {
    let ended: Ended[] = [];
    before(async () => {
      wholeTexts = [old, longText, (await runCommand(words)).stdout];
      ended = await runAll(chooseAttempts(200));
    });

    it('C32 C33 leave the old or the new file whole', () => {
      const halves = ended.filter(({ isHalf }) => isHalf);
      reportFigure('command: half-written files after signals', `${halves.length} of ${ended.length}`);
      assert.deepEqual(halves, []);
    });

    it('C32 leave no temporary file, where they could still act', () => {
      const asked = ended.filter(({ signal }) => signal !== 'SIGKILL');
      const strays = asked.flatMap((one) => one.strays);
      reportFigure(
        'command: temporary files left after SIGINT and SIGTERM',
        `${strays.length} of ${asked.length}`,
      );
      assert.deepEqual(strays, []);
    });

    it('C32 end with the code of the signal, if they have not ended before', () => {
      for (const { code, signal } of ended)
        assert.ok(code === 0 || code === codes[signal], `${signal} ${code}`);
      const inTime = ended.filter(({ code }) => code !== 0).length;
      reportFigure('command: signals that came before its end', `${inTime} of ${ended.length}`);
      assert.ok(inTime >= ended.length / 4, String(inTime));
    });

    // Kills that leave nothing would not have fallen into the writing, and the tests above would prove little.
    it('C33 leave a temporary file when they are killed, which a later run removes', async () => {
      const killed = ended.filter(({ signal, strays }) => signal === 'SIGKILL' && strays.length > 0);
      reportFigure('command: temporary files left after SIGKILL', killed.length);
      const [one] = killed;
      assert.ok(one);
      const run = () => runCommand([...words, '--out', join(one.folder, 'out.json'), '--force']);
      assert.equal((await run()).code, 0);
      // It is young and may be that of a run beside this one.
      assert.deepEqual(readdirSync(one.folder).sort(), [...one.strays, 'out.json'].sort());
      const yesterday = new Date(Date.now() - 86_400_000);
      for (const name of one.strays) utimesSync(join(one.folder, name), yesterday, yesterday);
      assert.equal((await run()).code, 0);
      assert.deepEqual(readdirSync(one.folder), ['out.json']);
    });

    it('control: a plain write leaves a part', async () => {
      const out = join(folder, 'plain.json');
      const plain = `require('node:fs').writeFileSync(${JSON.stringify(out)}, 'x'.repeat(100_000))`;
      const limited = ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '--eval', plain];
      const { code } = await watchRun(limited, { stdio: ['ignore', 'pipe', 'ignore'] });
      assert.notEqual(code, 0);
      const { length } = readFileSync(out);
      reportFigure('control: bytes of a file that a plain write leaves', length);
      assert.ok(length > 0 && length < 100_000);
    });
  },
);

const canTrace = spawnSync('strace', ['-f', 'true']).status === 0;

it(
  'C33 puts the content on the disk before the name, and then the name',
  { skip: !canTrace && 'no strace' },
  async () => {
    const out = join(temporaryFolder(), 'out.json');
    const calls = ['strace', '-f', '-y', '-e', 'trace=fsync,rename,renameat,renameat2'];
    const { code, stderr } = await watchRun([...calls, ...command, ...words, '--out', out]);
    assert.equal(code, 0);
    const order = [...stderr.matchAll(/\b(fsync|rename)(?:at2?)?\((.*)/g)].map(([, call, rest = '']) => {
      const what = rest.includes('out.json') ? 'name' : rest.includes('.tmp') ? 'content' : 'folder';
      return `${call} ${what}`;
    });
    assert.deepEqual(order, ['fsync content', 'rename name', 'fsync folder']);
  },
);

const hasTimeout = process.platform === 'linux';

describe('the exit code that a shell sees', { concurrency: 3, skip: !hasTimeout && 'no timeout(1)' }, () => {
  const signals = { 'C32 SIGINT': 130, 'C32 SIGTERM': 143, 'C32 SIGHUP': 129 };
  for (const [title, code] of Object.entries(signals))
    it(title, async () => {
      // Standard input stays open, so that the command waits.
      const ending = ['timeout', '--preserve-status', '-s', title.slice(7), '2', ...command, 'validate', '-'];
      const result = await watchRun(ending, { stdio: ['pipe', 'pipe', 'pipe'] });
      assert.deepEqual([result.code, result.stdout, result.stderr], [code, '', '']);
    });
});
