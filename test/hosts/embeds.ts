import { readFile } from 'node:fs/promises';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';
import type { Embed, Release } from '../../src/hosts/snippet.js';
import {
  type Attributes,
  optionsOfAttributes,
  publishedNamesFor,
  sheetFor,
  type Widget,
} from '../../src/render/index.js';

const root = new URL('../../', import.meta.url);

/** What each widget is asked to show. The prices have a day of their own, so that no run depends on its day. */
const asked: Record<Widget, Attributes> = {
  scorecard: { model: 'deepseek-r1', rubric: 'osai-14' },
  compare: { models: 'olmo,deepseek-r1,llama-3.1', rubric: 'osai-14' },
  index: { rubric: 'osai-14', modality: 'text' },
  badge: { model: 'deepseek-r1', rubric: 'osai-14', label: 'total' },
  pricing: { models: 'deepseek-r1,deepseek-v3', 'as-of': '2025-02-26' },
};

/** One of each widget on the published data, for a site that takes the kit from `distUrl`. */
export async function makeEmbeds(distUrl: string): Promise<Record<Widget, Embed>> {
  const release = await readRelease(distUrl);
  const make = (widget: Widget) => makeEmbed(widget, release, distUrl);
  return {
    scorecard: await make('scorecard'),
    compare: await make('compare'),
    index: await make('index'),
    badge: await make('badge'),
    pricing: await make('pricing'),
  };
}

async function makeEmbed(widget: Widget, release: Release, distUrl: string): Promise<Embed> {
  const attributes = asked[widget];
  const options = optionsOfAttributes(widget, attributes);
  const [name = ''] = publishedNamesFor(widget, options);
  const outcome = sheetFor(widget, await readPublished(name), options);
  if (!outcome.ok) throw new Error(`${widget}: ${outcome.failure.code}`);
  return {
    sheet: outcome.value,
    attributes,
    release,
    frameUrl: `${distUrl}embed/`,
    pageUrl: 'https://example.org/how-open-is-it',
  };
}

async function readPublished(name: string): Promise<Dataset> {
  const outcome = parseDataset(JSON.parse(await readFile(new URL(`data/${name}.json`, root), 'utf8')));
  if (!outcome.ok) throw new Error(`${name}: ${outcome.failure.code}`);
  return outcome.value.dataset;
}

async function readRelease(distUrl: string): Promise<Release> {
  const read = async (path: string) => JSON.parse(await readFile(new URL(path, root), 'utf8')) as unknown;
  const { version } = (await read('package.json')) as { version: string };
  const integrity = (await read('dist/cdn/integrity.json')) as Record<string, string>;
  return { version, scriptsUrl: `${distUrl}cdn/`, integrity };
}
