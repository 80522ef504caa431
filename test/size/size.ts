// npm run size: the published scripts as they are, as gzip -9 and as brotli, each against its ceiling. It fails
// where a file is larger than its ceiling and names the modules that have grown since the accepted state. A script and a
// part (`+`) are what a page with that element loads of the script with all of them, both together.
//   -- --write           accepts the state: writes the sizes of all modules to accepted.json
//   -- --modules NAME    the 20 largest modules of dist/cdn/NAME.js
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ceilings from './ceilings.json' with { type: 'json' };
import { moduleSizes, type ModuleSizes } from './modules.js';
import { partOf } from './built-parts.js';
import { grownModules, largestModules, measure, type Sizes, tooLarge, toTable } from './report.js';

const root = new URL('../../', import.meta.url);
const acceptedPath = new URL('accepted.json', import.meta.url);
const { values } = parseArgs({ options: { write: { type: 'boolean' }, modules: { type: 'string' } } });

if (values.modules) {
  console.log(largestModules(await moduleSizes(values.modules), 20).join('\n'));
} else {
  const files = Object.entries(ceilings).map(([path, limits]) => ({
    path,
    ...limits,
    ...measureAll(filesOf(path)),
  }));
  console.log(toTable(files));
  if (values.write) await accept(files.map(({ path }) => path).filter((path) => !path.includes(' + ')));
  const problems = tooLarge(files);
  for (const { path, ceiling } of problems) {
    console.error(
      `dist/${path} is larger than its ceiling of ${ceiling} bytes. Grown since the accepted state:`,
    );
    console.error(grownModules(accepted()[path] ?? {}, await moduleSizes(nameOf(path))).join('\n'));
  }
  if (problems.length > 0) process.exitCode = 1;
}

/** The file, or the script and the part that `cdn/NAME.js + PART` stands for, which a page loads both. */
function filesOf(path: string): string[] {
  const [script = '', part] = path.split(' + ');
  return [script, ...(part ? [`cdn/${partOf(script.replace('cdn/', ''), part)}`] : [])];
}

function measureAll(paths: string[]): Sizes {
  return paths
    .map((path) => measure(readFileSync(new URL(`dist/${path}`, root))))
    .reduce((sum, { raw, gzip, brotli }) => ({
      raw: sum.raw + raw,
      gzip: sum.gzip + gzip,
      brotli: sum.brotli + brotli,
    }));
}

async function accept(paths: string[]): Promise<void> {
  const sizes: Record<string, ModuleSizes> = {};
  for (const path of paths) sizes[path] = await moduleSizes(nameOf(path));
  writeFileSync(acceptedPath, `${JSON.stringify(sizes, null, 2)}\n`);
  console.log(`written: ${fileURLToPath(acceptedPath)}`);
}

function accepted(): Record<string, ModuleSizes> {
  return JSON.parse(readFileSync(acceptedPath, 'utf8')) as Record<string, ModuleSizes>;
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.js.*$/g, '');
}
