import { readPackageRelease } from '../../src/hosts/package-release.js';
import { readSheet } from '../../src/hosts/published-widget.js';
import type { Embed } from '../../src/hosts/snippet.js';
import type { Attributes, Widget } from '../../src/render/index.js';

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
  const release = await readPackageRelease(`${distUrl}cdn/`);
  const make = async (widget: Widget): Promise<Embed> => ({
    sheet: await readSheet({ widget, attributes: asked[widget] }),
    attributes: asked[widget],
    release,
    frameUrl: `${distUrl}embed/`,
    pageUrl: 'https://example.org/how-open-is-it',
  });
  return {
    scorecard: await make('scorecard'),
    compare: await make('compare'),
    index: await make('index'),
    badge: await make('badge'),
    pricing: await make('pricing'),
  };
}
