import type { Embed, Host } from '../../src/hosts/snippet.js';
import { widgets } from '../../src/render/index.js';
import { feedOf, signIn } from './ghost/admin.js';
import { install, startSite, version } from './ghost/install.js';
import type { HostTest, Publication, Workspace } from './host.js';
import { pasted } from './pasted.js';

export const ghost: HostTest = {
  id: 'ghost',
  name: 'Ghost',
  version: () => Promise.resolve(version),
  debian: ['python3', 'make', 'g++'],
  publish: publishAll,
};

/** Where Ghost and its theme take scripts of their own and a picture from. */
const foreign = ['cdn.jsdelivr.net', 'static.ghost.org'];

type Site = Awaited<ReturnType<typeof signIn>>;
type Post = Awaited<ReturnType<Site['publishHtml']>>;

async function publishAll(workspace: Workspace): Promise<Publication[]> {
  const url = await startSite(await install(workspace), workspace);
  const site = await signIn(url);
  const embeds = widgets.map((widget) => workspace.embeds[widget]);
  const posts: [way: string, post: Post, shows: Publication['shows']][] = [
    ['HTML card', await publishHtmlCards(site, 'ghost', embeds), 'element'],
    ['HTML card, with one of its own for e-mail', await publishPairs(site, embeds), 'element'],
    ['HTML card with a frame', await publishHtmlCards(site, 'iframe', embeds), 'frame'],
  ];
  return Promise.all(
    posts.map(async ([way, post, shows]) => ({
      way,
      url: post.url,
      widgets: [...widgets],
      shows,
      foreign,
      fallback: shows === 'frame' ? 'line' : 'table',
      feedHtml: await feedOf(url, post),
      mailHtml: await site.mailOf(post),
    })),
  );
}

const publishHtmlCards = (site: Site, host: Host, embeds: Embed[]) =>
  site.publishHtml(
    `Cards of ${host}`,
    embeds
      .map(
        (embed) => `<p>Before.</p><!--kg-card-begin: html-->${pasted(host, embed)}<!--kg-card-end: html-->`,
      )
      .join('\n'),
  );

const publishPairs = (site: Site, embeds: Embed[]) =>
  site.publishCards(
    'Cards for the web and for e-mail',
    embeds.flatMap((embed) => [
      { html: pasted('ghost', embed), visibility: { web: true, email: false } },
      { html: pasted('ghost-email', embed), visibility: { web: false, email: true } },
    ]),
  );
