// Makes the files of data/ from their sources: `npm run data`. With `--check` nothing is written and the exit
// code is 1 where a file is not what its sources make.
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CORE_SCHEMA, load } from 'js-yaml';
import { toJson } from '../src/cli/to-json.js';
import { writeOutput } from '../src/cli/write-output.js';
import type { Dataset, Topic } from '../src/dataset/schema.js';
import { makeBySource } from './make/by-source.js';
import { checked } from './make/check.js';
import { makeFmti } from './make/fmti.js';
import { makeJsonSchema } from './make/json-schema.js';
import { makeMof, type MofWords } from './make/mof.js';
import { makeOsai, type Words } from './make/osai.js';
import { type NamedDataset, type Output, publishedDatasets } from './make/output.js';
import { makePrices } from './make/prices.js';
import type { WrittenPrices } from './make/prices-written.js';
import { makeReadme } from './make/readme.js';
import { checkTopics, withTopics } from './make/topics.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readData = (path: string) => readFile(join(folder, path), 'utf8');
const readJson = async (path: string): Promise<unknown> => JSON.parse(await readData(path));
const readYaml = async (path: string) => load(await readData(path), { schema: CORE_SCHEMA });

export interface MadeData {
  outputs: Output[];
  /** Lines that say which files are left as they are, and what they need. */
  missing: string[];
  /** Lines about prices on which sources disagree. */
  remarks: string[];
}

/** All files of data/ that are made. */
export async function makeData(upstream: string): Promise<MadeData> {
  const parts = [
    await makeOsai(upstream, (await readJson('sources/osai-words.json')) as Words),
    await makeMof(upstream, (await readJson('sources/mof-words.json')) as MofWords),
    await makeFmti(upstream),
  ];
  const assessed = [...parts.flatMap(({ datasets }) => datasets), await readDeepSeek()];
  const prices = await makePrices(upstream, {
    history: await readJson('sources/deepseek-prices.json'),
    written: (await readYaml('sources/prices.yaml')) as WrittenPrices,
  });
  const made = [...(await joinAssessed(assessed)), ...prices.datasets].map((dataset): NamedDataset => [
    `${dataset.id}.json`,
    checked(dataset.id, dataset),
  ]);
  return {
    outputs: [
      ...made.map(([path, dataset]) => ({ path, text: toFile(dataset) })),
      { path: 'schema/dataset.schema.json', text: toJson(makeJsonSchema()) },
      { path: 'README.md', text: await makeTable(made) },
    ],
    missing: [...parts, prices].flatMap(({ missing }) => missing),
    remarks: prices.remarks,
  };
}

/** The datasets with the topics that they share, and the one that joins them; what was not made is as published. */
async function joinAssessed(made: Dataset[]): Promise<Dataset[]> {
  const topics = (await readYaml('sources/topics.yaml')) as Topic[];
  const all: Dataset[] = [];
  for (const id of ['deepseek', 'osai-12', 'osai-14', 'mof', 'fmti'])
    all.push(made.find((one) => one.id === id) ?? checked(id, await readJson(`${id}.json`)));
  checkTopics(topics, all);
  const [deepseek, ...others] = all.map((dataset) => withTopics(dataset, topics));
  const bySource = deepseek ? [makeBySource(deepseek, others)] : [];
  return [...made.map((dataset) => withTopics(dataset, topics)), ...bySource];
}

/** Written by hand in the format of a dataset. Dates are quoted in it, so that they stay text. */
const readDeepSeek = async () => (await readYaml('sources/deepseek.yaml')) as Dataset;

const toFile = (dataset: Dataset) => toJson({ $schema: 'schema/dataset.schema.json', ...dataset });

/** A dataset that could not be made here keeps its row: its file is still published. */
async function makeTable(made: NamedDataset[]): Promise<string> {
  const rows: NamedDataset[] = [];
  for (const { path } of publishedDatasets) {
    const dataset = made.find(([name]) => name === path)?.[1] ?? checked(path, await readJson(path));
    rows.push([path, dataset]);
  }
  return makeReadme(await readData('README.md'), join(folder, 'README.md'), rows);
}

async function isUpToDate({ path, text }: Output): Promise<boolean> {
  return (await readData(path).catch(() => undefined)) === text;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, upstream: { type: 'string' } },
  });
  const upstream = resolve(values.upstream ?? join(folder, '../../shared/upstream'));
  const { outputs, missing, remarks } = await makeData(upstream);
  for (const line of [...missing, ...remarks]) process.stderr.write(`${line}\n`);
  for (const output of outputs) {
    if (await isUpToDate(output)) continue;
    process.stderr.write(`${output.path} ${values.check ? 'differs' : 'is new'}\n`);
    if (values.check) process.exitCode = 1;
    else await writeOutput(join(folder, output.path), output.text);
  }
}

function end(error: unknown): void {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') {
  await run().catch(end);
}
