import { Command, Option } from 'commander';
import type { Dataset } from '../dataset/schema.js';
import {
  PngFailure,
  publishedNamesFor,
  render,
  type RenderFormat,
  renderFormats,
  type RenderOptions,
  widgets,
} from '../render/index.js';
import { checkLanguage } from './check-language.js';
import { fail } from './fail.js';
import { printResult } from './print.js';
import { readWidget } from './read-widget.js';
import { readDatasets } from './render-data.js';
import { collect } from './repeats.js';
import { valueOf } from './value-of.js';
import {
  addWidgetOptions,
  checkIds,
  checkOptions,
  toSheetOptions,
  type WidgetWords,
} from './widget-options.js';
import { checkOutput, writeOutput } from './write-output.js';

interface RenderWords extends WidgetWords {
  format: RenderFormat;
  data?: string[];
  lang?: string;
  out?: string;
  force?: boolean;
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
  const command = new Command('render')
    .description(
      'print a widget without script: as HTML, Markdown, JSON-LD or picture; without --out to standard output',
    )
    .argument('<widget>', widgets.join(', '))
    .addOption(new Option('--format <format>').choices(renderFormats).default('html'))
    .option('--data <file>', 'a dataset, or the name of a published one; may be repeated', collect)
    .option('--lang <tag>', 'language, such as de')
    .option('--out <file>', 'write to this file, as a whole or not at all')
    .option('--force', 'replace the file if it is there');
  return addWidgetOptions(command)
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

const readHeadingLevel = (value: string): number =>
  /^[2-6]$/.test(value) ? Number(value) : fail('--heading-level', 'is a number from 2 to 6');

const readWidth = (value: string): number =>
  /^\d{3,4}$/.test(value) && Number(value) >= 320 && Number(value) <= 1600
    ? Number(value)
    : fail('--width', 'is a number from 320 to 1600');

const readScale = (value: string): number =>
  /^[123]$/.test(value) ? Number(value) : fail('--scale', 'is 1, 2 or 3');

async function runRender(name: string, words: RenderWords): Promise<void> {
  const widget = readWidget(name);
  const options = toOptions(words);
  checkOptions(widget, options);
  const names = words.data ?? publishedNamesFor(widget, options);
  const target = words.out === undefined ? undefined : await checkOutput(words.out, words);
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

const toOptions = ({ lang, ...words }: RenderWords): RenderOptions => ({
  ...toSheetOptions(words),
  ...(lang !== undefined && { language: checkLanguage(lang) }),
});
