import { publishedOpenness } from '../cards/models.js';
import { bundle } from '../shared/bundle.js';
import type { BenchServer } from '../shared/server.js';
import { benchDataset } from '../table/offers.js';
import { escapeHtml } from '../../../src/render/escape-html.js';
import { catalogueOf, cataloguePath, type Growth, growths, pricesPath } from './series.js';

export const blankPath = '/scaling/blank';
export const growthPath = ({ name }: Growth, size: number) =>
  `/scaling/${growths.findIndex((growth) => growth.name === name)}/${size}`;

/** All pages with their data. */
export async function addGrowthPages(server: BenchServer): Promise<void> {
  const watcher = await bundle('cards/page/watch.ts', 'iife');
  const openness = await publishedOpenness();
  const ids = openness.models.map(({ id }) => id);
  server.add(blankPath, pageWith(watcher, { host: 'p', count: 0 }, ''));
  for (const growth of growths) {
    for (const size of growth.sizes) {
      const { count, attributes } = growth.widgets(size);
      const { host, script } = growth;
      const widgets = Array.from(
        { length: count },
        (_, index) => `<${host} ${modelOf(host, ids[index])} ${attributes}></${host}>`,
      );
      const body = `<script type="module" src="${script}"></script>${widgets.join('')}`;
      server.add(growthPath(growth, size), pageWith(watcher, { host, count }, body));
      if (attributes.includes(cataloguePath(size)))
        server.add(cataloguePath(size), JSON.stringify(catalogueOf(openness, size)));
      if (attributes.includes(pricesPath(size)))
        server.add(pricesPath(size), JSON.stringify(await benchDataset(size)));
    }
  }
}

const modelOf = (host: string, id = '') => (host === 'openness-scorecard' ? `model="${id}"` : '');

function pageWith(watcher: string, watched: { host: string; count: number }, body: string): string {
  const watch = escapeHtml(JSON.stringify({ ...watched, painted: 'shadow' }));
  return `<!doctype html><html lang="en" data-watch="${watch}"><head><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,"><style>body { margin: 0; font: 16px/1.4 sans-serif }</style><script>${watcher}</script></head>
<body>${body}</body></html>`;
}
