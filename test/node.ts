// npm run test:node               the Node tests: NAME.test.ts, each folder in a process of its own
// npm run test:node -- --sources  those that need no build; --package: the others
// npm run test:node -- cli data   those of these folders
// npm run test:node -- --built    those of what is built, in real pages and real projects: NAME.built.test.ts, each
//                                 file in a process of its own
// One file alone: npx tsx --test test/cli/import.test.ts
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Those that take longest come first, so that none of them is waited for at the end.
const withoutBuild = ['render', 'importers', 'ssr', 'data', 'faults', 'locales', 'gallery', 'bench'];
const withBuild = ['cli', 'project', 'hosts', 'builder', 'embed', 'cdn', 'print', 'accessibility'];

const { values, positionals } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
    package: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = [...(values.sources ? [] : withBuild), ...(values.package ? [] : withoutBuild)];
const unknown = positionals.filter((name) => !folders.includes(name));
if (unknown.length > 0) throw new Error(`no such folder of tests: ${unknown.join(', ')}`);
const chosen = folders.filter((name) => positionals.length === 0 || positionals.includes(name));

const testsIn = (folder: string, isBuilt: boolean): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.test.ts') && name.endsWith('.built.test.ts') === isBuilt)
    .map((name) => `test/${folder}/${name}`);

/** What Node has printed when it has ended, so that runs side by side do not mix. */
function runNode(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
      cwd: fileURLToPath(new URL('../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) process.exitCode = 1;
      resolve(printed);
    });
  });
}

/** Most of a small file's time is the start of a process and the reading of the sources, so that a folder shares it. */
async function runFolders(): Promise<void> {
  const count = { pass: 0, fail: 0, skipped: 0 };
  const waiting = [...chosen];
  const work = async () => {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      const files = testsIn(folder, false);
      if (files.length === 0) continue;
      const printed = await runNode(['--test-reporter=spec', 'test/tools/import-all.ts', ...files]);
      for (const name of ['pass', 'fail', 'skipped'] as const)
        count[name] += Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(printed)?.[1] ?? 0);
      console.log(printed.replace(/^ℹ .*\n/gm, ''));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  // A folder that breaks off has no failed test of its own.
  if (process.exitCode) count.fail ||= 1;
  console.log(`\n${count.pass} passed, ${count.fail} failed, ${count.skipped} skipped`);
}

/** Node itself leaves one core idle, which on a small machine is half of it. */
async function runBuilt(): Promise<void> {
  const files = chosen.flatMap((folder) => testsIn(folder, true));
  console.log(
    await runNode([
      '--test',
      '--test-reporter=spec',
      `--test-concurrency=${availableParallelism()}`,
      ...files,
    ]),
  );
}

await (values.built ? runBuilt() : runFolders());
