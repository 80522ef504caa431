// The plugin for Eleventy 3: import { opennessPlugin } from 'openness-widgets/hosts/eleventy/plugin.js'.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderScript } from '../../render/index.js';
import { readPackageRelease } from '../package-release.js';
import { type PublishedWidget, renderPublishedWidget } from '../published-widget.js';
import { wholeScriptOf } from '../script.js';
import { parseTag } from './parse-tag.js';

export interface OpennessPluginOptions {
  /**
   * Where the scripts lie, with a slash at its end. By default the plugin copies them into the site, to
   * `/openness-widgets/`, so that readers ask no other site for anything.
   */
  scriptsUrl?: string;
  /** Language of numbers, money and dates as a tag of BCP 47; `en` by default. */
  language?: string;
}

/** As much of Eleventy's configuration as the plugin uses. */
export interface EleventyConfig {
  addAsyncShortcode: (
    name: string,
    shortcode: (this: ShortcodeContext, text: string) => Promise<string>,
  ) => void;
  addPassthroughCopy: (paths: Record<string, string>) => void;
  getFilter: (name: string) => ((text: string) => string) | undefined;
  on: (event: 'eleventy.before', listener: () => void) => void;
}

interface ShortcodeContext {
  page?: object;
}

const ownFolder = '/openness-widgets/';

/**
 * Adds the shortcode `{% openness 'scorecard model="deepseek-r1" rubric="osai-14"' %}` to Liquid and Nunjucks. It
 * prints the element with what it shows at this moment inside, and the script once a page. A model, rubric or
 * widget that is not known ends the build.
 */
export function opennessPlugin(config: EleventyConfig, options: OpennessPluginOptions = {}): void {
  let pages = new WeakSet<object>();
  config.on('eleventy.before', () => (pages = new WeakSet()));
  if (options.scriptsUrl === undefined) {
    config.addPassthroughCopy({ [scriptsFolder()]: ownFolder.slice(1) });
  }
  config.addAsyncShortcode('openness', async function (text) {
    const isFirst = this.page === undefined || !pages.has(this.page);
    // Before anything is waited for: other widgets of the page are on their way at the same time.
    if (this.page) pages.add(this.page);
    const html = await renderPublishedWidget(readTag(text, options));
    return `${html.trimEnd()}${isFirst ? await printScript(config, options, html) : ''}`;
  });
}

function readTag(text: string, { language }: OpennessPluginOptions): PublishedWidget {
  const { widget, attributes } = parseTag(text);
  const { data, lang, ...others } = attributes;
  const spoken = typeof lang === 'string' ? lang : language;
  return {
    widget,
    attributes: { ...others, ...(lang !== undefined && { lang }) },
    ...(typeof data === 'string' && { data: data.split(/\s+/) }),
    ...(spoken !== undefined && { language: spoken }),
  };
}

/** A badge stands in a sentence, where a line of its own would be a space. */
async function printScript(config: EleventyConfig, { scriptsUrl }: OpennessPluginOptions, html: string) {
  const release = await readPackageRelease(scriptsUrl ?? inSite(config));
  const { url, integrity } = wholeScriptOf(release);
  // What lies in the site itself may be pressed and moved by the tools of the site.
  const script = renderScript({ url, ...(scriptsUrl !== undefined && integrity && { integrity }) });
  return html.startsWith('<figure>') ? `\n${script}` : script;
}

/** A site may lie in a folder of its server; the filter knows. */
const inSite = (config: EleventyConfig): string => config.getFilter('url')?.(ownFolder) ?? ownFolder;

/** Eleventy takes paths from the folder in which it runs. */
const scriptsFolder = () => relative('.', fileURLToPath(new URL('../../../dist/cdn', import.meta.url)));
