// npm run test:node               the Node tests: NAME.test.ts
// npm run test:node -- --built    those of what is built, in real pages and real projects: NAME.built.test.ts
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const folders = [
  'importers',
  'cli',
  'data',
  'project',
  'cdn',
  'render',
  'embed',
  'hosts',
  'locales',
  'builder',
  'ssr',
  'faults',
  'gallery',
];

const { values } = parseArgs({ options: { built: { type: 'boolean', default: false } } });

const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.test.ts') && name.endsWith('.built.test.ts') === values.built)
    .map((name) => `test/${folder}/${name}`),
);

// Node itself leaves one core idle, which on a small machine is half of it.
const child = spawn(
  process.execPath,
  ['--import', 'tsx', '--test', `--test-concurrency=${availableParallelism()}`, ...files],
  { cwd: fileURLToPath(new URL('../', import.meta.url)), stdio: 'inherit' },
);
child.once('error', (error) => {
  throw error;
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
