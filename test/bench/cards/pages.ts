import type { Dataset } from '../../../src/dataset/schema.js';
import { renderEmbed } from '../../../src/render/embed.js';
import { escapeHtml } from '../../../src/render/escape-html.js';
import { renderHtml } from '../../../src/render/html.js';
import { sheetFor } from '../../../src/render/sheet-for.js';
import { sliceFileOf } from '../../../src/render/slice-file.js';
import { slicesOf } from '../../../src/render/slices.js';
import type { Sheet } from '../../../src/render/sheet.js';
import { bundle } from '../shared/bundle.js';
import { readPeerFile } from '../shared/peers.js';
import type { BenchServer } from '../shared/server.js';
import { cardViewsOf, enlarge, withModels } from './models.js';

export const cardKinds = [
  'blank',
  'static',
  'vanilla',
  'lit',
  'element',
  'lazy',
  'react',
  'baseline-status',
  // Of the published dataset, as they are pasted.
  'bare',
  'bare-twice',
  // With the hint that the snippet of the builder has.
  'hinted',
  // Of a catalogue of 5,000 models.
  'bare-large',
  'reserved',
  'snippet',
] as const;
export type CardKind = (typeof cardKinds)[number];

interface Way {
  /** What is watched, see page/watch.ts. */
  watch: { host: string; painted: string; complete?: string; inWindow?: boolean };
  /** Scripts and styles of the page. */
  head: string;
  card: (id: string, page: PageData) => string;
}

interface PageData {
  dataset: Dataset;
  /** The address of its JSON. */
  src: string;
}

const module = (path: string) => `<script type="module" src="${path}"></script>`;
const scorecard = '/cdn/openness-scorecard.js';
const inShadow = (host: string) => ({ host, painted: 'shadow' });

const staticStyles = `<style>.openness-static { margin: 0 } .openness-static table { inline-size: 100%; border-collapse: collapse }
.openness-static :is(th, td) { padding: 0.3em; text-align: start; vertical-align: top; border-block-end: 1px solid #ccc }</style>`;

/** As the README has it for text below that must not move. */
const reservingStyles = `<style>@media (scripting: enabled) { openness-scorecard { --openness-reserved-height: 60em }
openness-scorecard:not(:defined) { display: block; min-height: var(--openness-reserved-height) } }</style>`;

const ways: Record<CardKind, Way> = {
  blank: { watch: { host: 'p', painted: 'light' }, head: '', card: () => '' },
  static: {
    watch: { host: 'figure', painted: 'light' },
    head: staticStyles,
    // The least that says the same: without the places where an address may break.
    card: (id, { dataset }) => renderHtml(sheetOf(id, dataset)).replaceAll('<wbr/>', ''),
  },
  vanilla: {
    watch: inShadow('vanilla-card'),
    head: module('/cards/vanilla.js'),
    card: (id) => `<vanilla-card model="${id}"></vanilla-card>`,
  },
  lit: {
    watch: inShadow('lit-card'),
    head: module('/cards/lit.js'),
    card: (id) => `<lit-card model="${id}"></lit-card>`,
  },
  element: {
    watch: inShadow('openness-scorecard'),
    head: module(scorecard),
    card: (id, { src }) => `<openness-scorecard model="${id}" src="${src}"></openness-scorecard>`,
  },
  lazy: {
    watch: { ...inShadow('openness-scorecard'), inWindow: true },
    head: module(scorecard),
    card: (id) => `<openness-scorecard loading="lazy" model="${id}"></openness-scorecard>`,
  },
  react: {
    watch: { host: 'react-card', painted: 'light' },
    head: module('/cards/react.js'),
    card: (id) => `<react-card model="${id}"></react-card>`,
  },
  'baseline-status': {
    watch: { host: 'baseline-status', painted: 'baseline' },
    head: module('/cards/baseline-status.js'),
    card: (id) => `<baseline-status featureId="${id}.json"></baseline-status>`,
  },
  bare: {
    watch: inShadow('openness-scorecard'),
    head: module(scorecard),
    card: (id) => `<openness-scorecard model="${id}"></openness-scorecard>`,
  },
  'bare-twice': {
    watch: inShadow('openness-scorecard'),
    head: module(scorecard) + module('/copy/openness-widgets.js'),
    card: (id) => `<openness-scorecard model="${id}"></openness-scorecard>`,
  },
  hinted: {
    watch: inShadow('openness-scorecard'),
    head: module(scorecard),
    card: (
      id,
      { dataset },
    ) => `<link rel="preload" as="fetch" crossorigin href="${sliceAddress(id, dataset)}">
<openness-scorecard model="${id}"></openness-scorecard>`,
  },
  'bare-large': {
    watch: inShadow('openness-scorecard'),
    head: module('/large/openness-scorecard.js'),
    card: (id) => `<openness-scorecard model="${id}"></openness-scorecard>`,
  },
  reserved: {
    watch: inShadow('openness-scorecard'),
    head: reservingStyles + module(scorecard),
    card: (id) => `<openness-scorecard model="${id}"></openness-scorecard>`,
  },
  snippet: {
    watch: { host: 'openness-scorecard', painted: 'light', complete: 'shadow' },
    head: module(scorecard),
    card: (id, { dataset }) => renderEmbed(sheetOf(id, dataset), { attributes: { model: id } }),
  },
};

const sliceAddress = (id: string, dataset: Dataset) => `/cdn/data/slices/${dataset.id}/${sliceFileOf(id)}`;

function sheetOf(id: string, dataset: Dataset): Sheet {
  const sheet = sheetFor('scorecard', dataset, { models: [id] });
  if (!sheet.ok) throw new Error(`there is no table of ${id}: ${sheet.failure.code}`);
  return sheet.value;
}

const paragraph =
  '<p>A model is open where its weights, its data, its code and its papers can be had, and under which licence. Few are.</p>';

/** An article with so many of these widgets, and a paragraph before each. */
function articleOf(kind: CardKind, { dataset, src }: PageData, watcher: string): string {
  const { watch, head, card } = ways[kind];
  const { models } = dataset;
  const count = kind === 'blank' ? 0 : models.length;
  const body = models.map(({ id }) => `${paragraph}\n${card(id, { dataset, src })}`).join('\n');
  const watched = escapeHtml(JSON.stringify({ ...watch, count }));
  return `<!doctype html><html lang="en" data-watch="${watched}" data-cards="${src.replace('/data/', '/views/')}">
<head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: 60rem; font: 16px/1.4 sans-serif }</style>
<script>${watcher}</script>${head}</head><body>${body}</body></html>`;
}

export const pathOf = (kind: CardKind, count: number) => `/cards/${kind}/${count}`;

/** The pages with so many cards, their scripts and their data. Answers why a kind has none. */
export async function addCardPages(
  server: BenchServer,
  published: Dataset,
  counts: number[],
): Promise<Map<CardKind, string>> {
  const missing = await addScripts(server);
  const [slice] = slicesOf(enlarge(published, 5000));
  if (slice) server.add(`/large/data/slices/${published.id}/${slice.file}`, JSON.stringify(slice.dataset));
  const watcher = await bundle('cards/page/watch.ts', 'iife');
  for (const count of counts) {
    const dataset = withModels(published, count);
    const src = `/data/cards-${count}.json`;
    server.add(src, JSON.stringify(dataset));
    server.add(`/views/cards-${count}.json`, JSON.stringify(cardViewsOf(dataset)));
    for (const { id } of dataset.models) server.add(`/features/${id}.json`, JSON.stringify(featureOf(id)));
    for (const kind of cardKinds) server.add(pathOf(kind, count), articleOf(kind, { dataset, src }, watcher));
  }
  return missing;
}

async function addScripts(server: BenchServer): Promise<Map<CardKind, string>> {
  const missing = new Map<CardKind, string>();
  server.add('/cards/vanilla.js', await bundle('cards/page/vanilla.ts'));
  server.add('/cards/lit.js', await bundle('cards/page/lit.ts'));
  const peers = { react: () => bundle('cards/page/react.js'), 'baseline-status': baselineScript } as const;
  for (const [kind, make] of Object.entries(peers) as [keyof typeof peers, () => Promise<string>][]) {
    try {
      server.add(`/cards/${kind}.js`, await make());
    } catch {
      missing.set(kind, 'its package is not installed');
    }
  }
  return missing;
}

/** As it is published, but for the place of its data. */
async function baselineScript(): Promise<string> {
  const text = await readPeerFile('baseline-status/baseline-status.min.js');
  const ours = text.replace('https://api.webstatus.dev/v1/features/', '/features/');
  if (ours === text) throw new Error('baseline-status asks elsewhere');
  return ours;
}

const featureOf = (id: string) => ({
  feature_id: id,
  name: `Feature of ${id}`,
  baseline: { status: 'widely', low_date: '2022-03-14', high_date: '2024-09-14' },
  browser_implementations: Object.fromEntries(
    ['chrome', 'edge', 'firefox', 'safari'].map((name) => [
      name,
      { status: 'available', version: '100', date: '2022-03-14' },
    ]),
  ),
});
