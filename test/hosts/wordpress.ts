import { chromium } from 'playwright-core';
import { snippetFor } from '../../src/hosts/snippets.js';
import type { Host } from '../../src/hosts/snippet.js';
import { type Widget, widgets } from '../../src/render/index.js';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import type { HostTest, Publication, Workspace } from './host.js';
import { checkFrames } from './wordpress/frames.js';
import { checkHostility } from './wordpress/hostile.js';
import { checkInstalled, checkSwitchedOff, installPlugin } from './wordpress/plugin.js';
import { blockMarkup, htmlBlock } from './wordpress/markup.js';
import { type Post, type Site, startHosting } from './wordpress/site.js';
import { writeByHand } from './wordpress/write-by-hand.js';

/** WordPress as Debian has it: one site as it is, one with our plugin. */
export const wordpress: HostTest = {
  id: 'wordpress',
  name: 'WordPress',
  debian: [
    'wordpress',
    'wordpress-theme-twentytwentythree',
    'php-cli',
    'php-mysql',
    'php-xml',
    'php-mbstring',
    'php-curl',
    'mariadb-server',
  ],
  version: async ({ run }) => (await run('php', ['-r', versionScript])).trim(),
  publish: async (workspace) => {
    const hosting = await startHosting(workspace);
    await installPlugin(workspace, hosting.folder);
    const [plain, extended] = [await hosting.open('plain'), await hosting.open('extended')];
    await extended.act('activate');
    const { executablePath } = await findChromium();
    const browser = await chromium.launch({ executablePath, args: sandboxArgs() });
    try {
      await checkHostility(extended);
      await checkFrames(plain, extended, browser);
      await checkSwitchedOff(extended, workspace, browser);
      const publications = [
        ...(await publishWithout(plain, workspace)),
        ...(await publishWith(extended, workspace)),
        await writeByHand(extended, browser, workspace),
      ];
      await checkInstalled(workspace, extended);
      return publications;
    } finally {
      await browser.close();
    }
  },
};

const versionScript = "require '/usr/share/wordpress/wp-includes/version.php'; echo $wp_version;";

type Way = Omit<Publication, 'url' | 'feedHtml'> & Omit<Post, 'title'>;

async function publishAs(site: Site, { user, content, ...publication }: Way): Promise<Publication> {
  const { url } = await site.publish({ title: publication.way, user, content });
  return { ...publication, url, feedHtml: await site.feedOf(url) };
}

export async function publishWithout(site: Site, workspace: Workspace): Promise<Publication[]> {
  const block = snippets(workspace, 'wordpress-block').map(htmlBlock).join('\n\n');
  const classic = snippets(workspace, 'wordpress-classic').join('\n');
  const all = { widgets: [...widgets] };
  const ways: Way[] = [
    {
      way: 'Custom HTML block, administrator',
      user: 'administrator',
      content: block,
      shows: 'element',
      fallback: 'table',
      ...all,
    },
    {
      way: 'Custom HTML block, author',
      user: 'author',
      content: block,
      shows: 'fallback',
      fallback: 'table',
      ...all,
    },
    {
      way: 'Classic editor, administrator',
      user: 'administrator',
      content: classic,
      shows: 'element',
      fallback: 'line',
      ...all,
    },
    {
      way: 'Classic editor, author',
      user: 'author',
      content: classic,
      shows: 'fallback',
      fallback: 'line',
      ...all,
    },
  ];
  const published: Publication[] = [];
  for (const way of ways) published.push(await publishAs(site, way));
  return published;
}

export async function publishWith(site: Site, workspace: Workspace): Promise<Publication[]> {
  const blocks = Object.values(workspace.embeds).map(blockMarkup).join('\n\n');
  const shortcodes = snippets(workspace, 'wordpress-shortcode');
  const [badge = ''] = snippets(workspace, 'wordpress-shortcode', ['badge']);
  const all = { widgets: [...widgets], user: 'author' as const, shows: 'element' as const };
  const ways: Way[] = [
    { ...all, way: 'Plugin: block, author', content: blocks, fallback: 'table' },
    { ...all, way: 'Plugin: shortcode, author', content: shortcodes.join('\n\n'), fallback: 'line' },
    {
      ...all,
      way: 'Plugin: shortcode in a sentence',
      content: `It is ${badge.trim()}, they say.`,
      fallback: 'line',
      widgets: ['badge'],
    },
  ];
  const published: Publication[] = [];
  for (const way of ways) published.push(await publishAs(site, way));
  return published;
}

/** What is pasted for each widget. */
const snippets = ({ embeds }: Workspace, host: Host, names: readonly Widget[] = widgets): string[] =>
  names.map((widget) => {
    const step = snippetFor(host, embeds[widget])?.steps.find(({ when }) => when === 'each');
    if (!step) throw new Error(`no snippet for ${widget} at ${host}`);
    return step.text;
  });
