// npm run test:faults                    everything, in Chromium, Firefox, WebKitGTK and Node
// npm run test:faults -- --write         … and puts the printed tables into the README
// npm run test:faults -- --group N       one group: N, D, H, L, E or C
// ENGINES=chromium npm run test:faults   in this browser and Node only
// FAULTS_SEED=5 npm run test:faults      with another seed for everything random
//
// How to add cases:
// - catalogue/GROUP.ts lists the ids. A case that cannot be brought about here gets an `exception`, with the reason.
// - browser/GROUP-*.test.ts run in every engine, node/GROUP-*.test.ts once in Node (GROUP: network, data, hostile,
//   lifecycle, environments, cli). A file with another name belongs to no group and runs with the whole suite.
// - A test carries its ids at the head of its title: it('N08 N09 a broken connection', …). In a table of cases the
//   text literals carry them: { 'N01 a missing page': … } and it(name, …). A case counts as survived in an engine
//   when all tests with its id have passed there; where it makes no sense in an engine, the test is skipped there.
// - browser/faults.ts: `serve({status: 404})` gives an address that answers so (server/protocol.ts says what it can),
//   `requestsTo(address)` what has arrived there, `reportFigure(name, value)` adds a line to the printed table.
//   In Node: startFaultServer() of server.ts, and reportFigure() of node/figures.ts.
// - pages/NAME.page.ts is a page of somebody else (pages/page.ts says what it is made of); `openPage(NAME)` of
//   browser/page.ts opens it in a frame of another site and answers with violations, errors, what each element shows,
//   and all requests. Two examples: browser/example-pages.test.ts.
// - One file alone: npx wtr --config test/faults/web-test-runner.config.mjs --files 'test/faults/browser/x.test.ts'
//   (ENGINES as above), or npx tsx --test test/faults/node/x.test.ts.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catalogue, groups } from './catalogue.js';
import { writeIntoReadme } from './report/readme.js';
import { readResults } from './report/results.js';
import { casesTable, exceptionList, figuresTable, findUnrun, survivalOf } from './report/table.js';
import { versionsOf } from './report/versions.js';
import { readFigures } from './server/figures.js';

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, group: { type: 'string' } } });
const chosen = groups.filter(({ letter }) => !options.group || letter === options.group.toUpperCase());
if (chosen.length === 0) throw new Error(`no group ${options.group ?? ''}`);
const engines = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
if (options.write && (options.group || engines.length < 3))
  throw new Error('only the whole suite is written down');

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'faults-'));
process.env.FAULTS_RESULTS = results;
process.env.FAULTS_SEED ??= '20261122';
process.env.ENGINES = engines.join(',');

const fileNames: Record<string, string> = {
  N: 'network',
  D: 'data',
  H: 'hostile',
  L: 'lifecycle',
  E: 'environments',
  C: 'cli',
};

function testFiles(folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.ts'));
  const beginnings = chosen.map(({ letter }) => fileNames[letter] ?? '');
  const isChosen = (name: string) =>
    !options.group || beginnings.some((beginning) => name.startsWith(beginning));
  return files.filter(isChosen).map((name) => `${folder}/${name}`);
}

const run = (command: string, args: string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });

async function runBrowsers(): Promise<boolean> {
  const files = testFiles('test/faults/browser');
  if (files.length === 0) return true;
  return run('npx', ['wtr', '--config', 'test/faults/web-test-runner.config.mjs', '--files', ...files]);
}

async function runNode(): Promise<boolean> {
  const files = testFiles('test/faults/node');
  if (files.length === 0) return true;
  const reporters = ['spec', './test/faults/report/node-reporter.mjs'].flatMap((name) => [
    `--test-reporter=${name}`,
    '--test-reporter-destination=stdout',
  ]);
  return run('npx', ['tsx', '--test', ...reporters, ...files]);
}

const isBuilt = existsSync(join(root, 'dist/cdn')) || (await run('npm', ['run', 'build']));
if (!isBuilt) throw new Error('the build has failed');
const begun = Date.now();
const isClean = [await runBrowsers(), await runNode()].every(Boolean);
const minutes = ((Date.now() - begun) / 60_000).toFixed(1);

const tests = readResults(results);
const survival = survivalOf(tests);
const exceptions = exceptionList(chosen);
const printed = [
  casesTable(chosen, survival),
  exceptions && `Not run here:\n\n${exceptions}`,
  figuresTable(readFigures(results)),
  `${await versionsOf(engines)}. Seed ${process.env.FAULTS_SEED}, ${new Date().toISOString().slice(0, 10)}, ${minutes} minutes on ${availableParallelism()} cores.`,
]
  .filter(Boolean)
  .join('\n\n');
console.log(`\n${printed}\n`);
if (options.write) await writeIntoReadme(printed);
rmSync(results, { recursive: true });

const unrun = findUnrun(chosen, survival);
for (const id of unrun) console.log(`${id} has not run: ${catalogue.get(id)?.title ?? ''}`);
const count = (outcome: string) => tests.filter((test) => test.outcome === outcome).length;
// A runner that broke without a failed test of its own is a failure too.
const failed = Math.max(count('failed') + unrun.length, isClean && tests.length > 0 ? 0 : 1);
console.log(`${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
