import { Command, Option } from 'commander';
import { parseDate } from '../dataset/date.js';
import type { Failure, Outcome } from '../dataset/failure.js';
import type { Dataset } from '../dataset/schema.js';
import {
  findUnknownId,
  PngFailure,
  publishedNamesFor,
  render,
  type RenderFormat,
  renderFormats,
  type RenderOptions,
  widgetOf,
  widgets,
} from '../render/index.js';
import { fail } from './fail.js';
import { printResult } from './print.js';
import { readDatasets } from './render-data.js';
import { checkOutput, writeOutput } from './write-output.js';

interface RenderWords {
  model?: string[];
  rubric?: string;
  format: RenderFormat;
  data?: string[];
  lang?: string;
  out?: string;
  since?: string;
  by?: 'model' | 'source';
  show?: 'all' | 'differences';
  asOf?: string;
  columns?: string[];
  sort?: string;
  group?: 'model' | 'seller';
  seller?: string;
  currency?: string;
  baseline?: string;
  blend?: string;
  view?: 'bars' | 'grid';
  modality?: string;
  headingLevel?: number;
  width?: number;
  theme?: 'light' | 'dark' | 'auto';
  preset?: 'social';
  detail?: 'all' | 'results';
  scale?: 1 | 2 | 3;
  fontFiles?: string[];
}

/** `openness-widgets render WIDGET` */
export function renderCommand(): Command {
  return new Command('render')
    .description(
      'print a widget without script: as HTML, Markdown, JSON-LD or picture; without --out to standard output',
    )
    .argument('<widget>', widgets.join(', '))
    .option('--model <ids>', 'ids or aliases of models, with commas between; may be repeated', collectIds)
    .option('--rubric <id>', 'id of the rubric; by source, ids with commas between')
    .addOption(new Option('--format <format>').choices(renderFormats).default('html'))
    .option('--data <file>', 'a dataset, or the name of a published one; may be repeated', collect)
    .option('--lang <tag>', 'language of numbers, money and dates, such as de')
    .option('--out <file>', 'write to this file, as a whole or not at all')
    .option('--since <id>', 'scorecard, compare: an earlier edition, to say what has moved')
    .addOption(new Option('--by <columns>', 'compare: what the columns are').choices(['model', 'source']))
    .addOption(new Option('--show <rows>', 'compare: which rows').choices(['all', 'differences']))
    .option('--as-of <date>', 'pricing: day or instant at which the prices hold; today by default')
    .option('--columns <names>', 'pricing: meters, blend, context', collectIds)
    .option('--sort <column>', 'index, pricing: a column, with a - before it for the reverse')
    .addOption(new Option('--group <by>', 'pricing: rows under heads').choices(['model', 'seller']))
    .option('--seller <name>', 'pricing: of this seller only')
    .option('--currency <code>', 'pricing: convert by a dated rate of the dataset')
    .option('--baseline <id>', 'pricing: a model or offer that the others are compared with')
    .option('--blend <weights>', 'pricing: weights of a blended price, such as 3:1')
    .addOption(
      new Option('--view <view>', 'index: bars or a column for each criterion').choices(['bars', 'grid']),
    )
    .option('--modality <kind>', 'index: models of this kind only')
    .option('--heading-level <level>', 'title as a heading of this level, 2 to 6', readHeadingLevel)
    .option('--width <pixels>', 'svg, png: 320 to 1600; 720 by default', readWidth)
    .addOption(new Option('--theme <theme>', 'svg, png').choices(['light', 'dark', 'auto']))
    .addOption(
      new Option('--preset <name>', 'svg, png: 1200 × 630, as sites show it for a link').choices(['social']),
    )
    .addOption(
      new Option('--detail <amount>', 'svg, png: with or without notes and evidence').choices([
        'all',
        'results',
      ]),
    )
    .option('--scale <factor>', 'png: pixels for each pixel of the page, 1 to 3; 2 by default', readScale)
    .option('--font-files <file>', 'png: a font, TTF or OTF; may be repeated', collect)
    .action(runRender);
}

const collect = (value: string, earlier: string[] = []) => [...earlier, value];

const collectIds = (value: string, earlier: string[] = []) => [
  ...earlier,
  ...value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean),
];

const readHeadingLevel = (value: string): number =>
  /^[2-6]$/.test(value) ? Number(value) : fail('--heading-level', 'is a number from 2 to 6');

const readWidth = (value: string): number =>
  /^\d{3,4}$/.test(value) && Number(value) >= 320 && Number(value) <= 1600
    ? Number(value)
    : fail('--width', 'is a number from 320 to 1600');

const readScale = (value: string): number =>
  /^[123]$/.test(value) ? Number(value) : fail('--scale', 'is 1, 2 or 3');

async function runRender(name: string, words: RenderWords): Promise<void> {
  const widget = widgetOf(name) ?? fail(name, `unknown widget; known are ${widgets.join(', ')}`);
  const options = toOptions(words);
  checkModels(widget, options);
  checkDates(options);
  const names = words.data ?? publishedNamesFor(widget, options);
  const target = words.out === undefined ? undefined : await checkOutput(words.out, words.data?.[0]);
  const dataset = await readDatasets(names);
  checkIds(dataset, options);
  const document = valueOf(await print(widget, dataset, options), names);
  await (target === undefined ? printResult(document) : writeOutput(target, document));
}

/** A picture needs more than the data: a package and a font. */
async function print(widget: string, dataset: Dataset, options: RenderOptions) {
  try {
    return await render(widget, dataset, options);
  } catch (error) {
    if (!(error instanceof PngFailure)) throw error;
    return fail(error.code, error.message);
  }
}

const toOptions = ({ model = [], lang, ...words }: RenderWords): RenderOptions => ({
  ...words,
  models: model,
  ...(lang !== undefined && { language: checkLanguage(lang) }),
});

function checkLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? fail('--lang', 'needs the tag of a language');
  } catch {
    return fail(tag, 'no tag of a language, such as de or pt-BR');
  }
}

function checkModels(widget: string, { models = [], by }: RenderOptions): void {
  const isOfOne = widget === 'scorecard' || widget === 'badge' || by === 'source';
  if (models.length === 0 && (isOfOne || widget === 'compare')) fail('--model', 'is needed');
  if (isOfOne && models.length > 1) fail('--model', 'takes one model here');
}

function checkDates({ asOf }: RenderOptions): void {
  if (asOf !== undefined && !parseDate(asOf)) {
    fail(asOf, 'no date of the form YYYY-MM-DD, nor an instant such as 2025-02-26T16:30Z');
  }
}

function checkIds(dataset: Dataset, options: RenderOptions): void {
  const failure = findUnknownId(dataset, options);
  if (failure) fail(...describe(failure, []));
}

function valueOf<Value>(outcome: Outcome<Value>, names: string[] = []): Value {
  return outcome.ok ? outcome.value : fail(...describe(outcome.failure, names));
}

function describe({ code, received = '', suggestions = [] }: Failure, names: string[]): [string, string] {
  if (code === 'empty') return [names.join(', '), 'has nothing to show of this'];
  const near = suggestions.length > 0 ? `; near are ${suggestions.join(', ')}` : '';
  return [received, `not in the data (${code})${near}`];
}
