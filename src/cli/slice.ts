import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Dataset } from '../dataset/schema.js';
import { sliceIndexFile } from '../render/slice-file.js';
import { indexOf, type Slice, slicesOf } from '../render/slices.js';
import { failOf, hasCode, refuse } from './fail.js';
import { printError, printResult } from './print.js';
import { printable } from './printable.js';
import { readDatasets } from './render-data.js';
import { checkOutput, type OutputOptions, writeOutput } from './write-output.js';

interface SliceWords extends OutputOptions {
  out: string;
}

/** `openness-widgets slice DATA` */
export function sliceCommand(): Command {
  return new Command('slice')
    .description('write a small dataset for each model, for scorecards and badges of a page')
    .argument('<data>', 'dataset as a file, or the name of a published one; - is standard input')
    .requiredOption('--out <folder>', 'write into this folder, each file as a whole or not at all')
    .option('--force', 'replace files that are there')
    .action(runSlice);
}

async function runSlice(data: string, { out, ...options }: SliceWords): Promise<void> {
  const dataset = await readDatasets([data]);
  const slices = slicesOf(dataset);
  if (slices.length === 0) refuse(data, 'holds no model that something is said about');
  printError(...unnamed(dataset, slices).map((id) => `${id}: left out, too long for the name of a file`));
  await makeFolder(out);
  const files = slices.map(({ file, dataset }) => ({ file, content: dataset }));
  // The list comes last: what it names is there.
  await writeFiles(out, [...files, { file: sliceIndexFile, content: indexOf(dataset, slices) }], options);
  await printResult(`${printable(out)}: ${slices.length} slices and ${sliceIndexFile}, which lists them\n`);
}

/** Ids of models that have no slice although there is something to show. */
function unnamed({ assessments }: Dataset, slices: Slice[]): string[] {
  const named = new Set(slices.map(({ model }) => model));
  return [...new Set(assessments.map(({ model }) => model))].filter((id) => !named.has(id));
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) failOf(path, error);
  }
}

/** None is written before all can be. */
async function writeFiles(
  folder: string,
  files: { file: string; content: object }[],
  options: OutputOptions,
): Promise<void> {
  const targets: string[] = [];
  for (const { file } of files) targets.push(await checkOutput(join(folder, file), options));
  for (const [index, { content }] of files.entries())
    await writeOutput(targets[index] ?? '', JSON.stringify(content));
}
