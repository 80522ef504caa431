import { join } from 'node:path';
import { Command, Option } from 'commander';
import { safeUrl } from '../dataset/url.js';
import { discoveryLink, toOembed } from '../embed/oembed.js';
import {
  altText,
  loadStrings,
  publishedNamesFor,
  type Sheet,
  sheetFor,
  tagOf,
  type Widget,
  widgets,
} from '../render/index.js';
import { fileNameOf } from '../shared/file-name.js';
import { checkLanguage } from './check-language.js';
import { fail } from './fail.js';
import { printResult } from './print.js';
import { readWidget } from './read-widget.js';
import { readDatasets } from './render-data.js';
import { toJson } from './to-json.js';
import { valueOf } from './value-of.js';
import {
  addWidgetOptions,
  checkIds,
  checkOptions,
  toSheetOptions,
  type WidgetWords,
} from './widget-options.js';
import { checkOutput, writeOutput } from './write-output.js';

interface OembedWords extends WidgetWords {
  baseUrl: string;
  filesUrl?: string;
  out: string;
  force?: boolean;
  name?: string;
  title?: string;
  width?: number;
  height?: number;
  provider?: string;
  theme?: string;
  lang?: string;
}

/** `openness-widgets oembed WIDGET` */
export function oembedCommand(): Command {
  const command = new Command('oembed')
    .description('write the answer to who asks how to embed a widget, and print the line that leads to it')
    .argument('<widget>', widgets.join(', '))
    .requiredOption('--base-url <url>', 'where the site has put the embed page')
    .requiredOption('--out <folder>', 'write the file into this folder, as a whole or not at all')
    .option('--force', 'replace the file if it is there')
    .option('--name <file>', 'name of the file; made of the widget and its models by default')
    .option('--files-url <url>', 'where this folder lies on the site; beside the embed page by default');
  return addWidgetOptions(command)
    .addOption(new Option('--theme <theme>').choices(['light', 'dark', 'auto']))
    .option('--lang <tag>', 'language of numbers, money and dates, such as de')
    .option('--title <text>', 'what the frame is called; the title of the widget by default')
    .option('--width <pixels>', '700 by default', readLength('--width'))
    .option('--height <pixels>', '480 by default', readLength('--height'))
    .option('--provider <name>', 'name of the site; that of its host by default')
    .action(runOembed);
}

const readLength =
  (option: string) =>
  (value: string): number =>
    /^[1-9]\d{1,3}$/.test(value) ? Number(value) : fail(option, 'is a number from 10 to 9999');

async function runOembed(word: string, words: OembedWords): Promise<void> {
  const widget = readWidget(word);
  const { baseUrl, title, width, height, provider } = words;
  const base = readUrl('--base-url', baseUrl);
  const file = fileOf(widget, words);
  const address = new URL(file, words.filesUrl === undefined ? base : readUrl('--files-url', words.filesUrl));
  const target = await checkOutput(join(words.out, file), words);
  const sheet = await readSheet(widget, words);
  const answer = toOembed({
    baseUrl: base,
    query: queryOf(widget, words),
    title: title ?? titleOf(sheet),
    ...{ width, height, providerName: provider },
  });
  await writeOutput(target, toJson(answer));
  await printResult(`${discoveryLink(address.href, answer.title)}\n`);
}

const readUrl = (option: string, address: string): string =>
  safeUrl(address) ?? fail(option, 'needs an address that begins with https:// or http://');

function fileOf(widget: Widget, { name, model = [] }: OembedWords): string {
  if (name === undefined) return fileNameOf(tagOf(widget), model.join(' '), 'json');
  return /^[\w-][\w.-]*\.json$/.test(name)
    ? name
    : fail('--name', 'is a name without a folder that ends in .json');
}

/** The widget has to be there: nobody looks at a file of this kind before others do. */
async function readSheet(widget: Widget, words: OembedWords): Promise<Sheet> {
  const options = toSheetOptions(words);
  checkOptions(widget, options);
  const names = publishedNamesFor(widget, options);
  const dataset = await readDatasets(names);
  checkIds(dataset, options);
  const language = words.lang === undefined ? undefined : checkLanguage(words.lang);
  await loadStrings(language ?? 'en');
  return valueOf(sheetFor(widget, dataset, options, language), names);
}

const titleOf = (sheet: Sheet) => (sheet.widget === 'badge' ? altText(sheet) : sheet.title.text);

/** Words that are about the file or the frame and not about the widget. */
const ofFrame = [
  'baseUrl',
  'filesUrl',
  'out',
  'force',
  'name',
  'title',
  'width',
  'height',
  'provider',
  'model',
];

/** The attributes of the element: the address of a frame has the same names for them. */
function queryOf(widget: Widget, words: OembedWords): Record<string, string> {
  const models = words.model?.join(',');
  const isOfOne = widget === 'scorecard' || widget === 'badge';
  const attributes = Object.entries(words).filter(([name]) => !ofFrame.includes(name));
  return {
    widget,
    ...(models && { [isOfOne ? 'model' : 'models']: models }),
    ...Object.fromEntries(attributes.map(([name, value]) => [toAttributeName(name), String(value)])),
  };
}

/** `asOf` is `as-of`. */
const toAttributeName = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
