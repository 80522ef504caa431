import { escapeHtml } from '../../render/escape-html.js';
import { renderEmbed, renderHtml, tagOf } from '../../render/index.js';
import { preloadsOf } from '../preloads.js';
import { scriptOf } from '../script.js';
import type { Embed, Snippet, SnippetStep } from '../snippet.js';

/** For administrators and editors, who may write any HTML. */
export const wordpressBlockSnippet = (embed: Embed): Snippet => ({
  host: 'wordpress-block',
  steps: [
    {
      when: 'each',
      title: 'A block of the kind “Custom HTML”',
      language: 'html',
      text: renderEmbed(embed.sheet, {
        attributes: embed.attributes,
        preload: preloadsOf(embed),
        script: scriptOf(embed),
      }),
    },
  ],
});

/**
 * The classic editor makes paragraphs of line breaks and tears apart what has blocks inside, so that all of it is
 * one line and the fallback a sentence.
 */
export const wordpressClassicSnippet = (embed: Embed): Snippet => ({
  host: 'wordpress-classic',
  steps: [
    {
      when: 'each',
      title: 'The tab “Text” of the classic editor, on a line of its own',
      language: 'html',
      text: inOneLine(embed),
    },
  ],
});

/** For everybody who may write posts, once the plugin is there. */
export const wordpressShortcodeSnippet = (embed: Embed): Snippet => ({
  host: 'wordpress-shortcode',
  steps: [pluginStep, { when: 'each', title: 'In the text', language: 'text', text: shortcode(embed) }],
});

const pluginStep: SnippetStep = {
  when: 'once',
  title: 'Plugins, Add New, Upload Plugin: this file of the package',
  file: 'dist/hosts/openness-widgets-wordpress.zip',
  language: 'text',
  text: 'openness-widgets-wordpress.zip',
};

function inOneLine(embed: Embed): string {
  const { sheet, attributes } = embed;
  const html = renderEmbed(sheet, { attributes, script: scriptOf(embed), fallback: 'line' });
  return `${html.replaceAll('\n', '')}\n`;
}

function shortcode({ sheet, attributes }: Embed): string {
  const settings = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false || value === '') return [];
    return value === true ? [name] : [`${name}="${escapeHtml(value)}"`];
  });
  const widget = tagOf(sheet.widget).replace(/^openness-|-table$/g, '');
  const opening = ['openness', `widget="${widget}"`, ...settings].join(' ');
  return `[${opening}]${renderHtml(sheet, { variant: 'classic' }).trim()}[/openness]\n`;
}
