import { copyFile, cp, mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../host.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A post that is to be published. */
export interface Post {
  title: string;
  content: string;
  user: 'administrator' | 'author';
}

/** One WordPress site on loopback. */
export interface Site {
  /** Ends with a slash. */
  url: string;
  version: string;
  publish: (post: Post) => Promise<{ url: string; content: string }>;
  /** Runs one of the functions of do.php that need nothing else. */
  act: (what: 'activate' | 'deactivate' | 'traces') => Promise<unknown>;
  /** What stands in the feed for the post of this address. */
  feedOf: (url: string) => Promise<string>;
}

/** What all sites share: files and the server of their databases. */
export interface Hosting {
  /** The files of WordPress. */
  folder: string;
  open: (name: string) => Promise<Site>;
}

/** Copies WordPress and starts a database for it, without any network. */
export async function startHosting(workspace: Workspace): Promise<Hosting> {
  const { run, start } = workspace;
  const [folder, data, socket] = ['wp', 'db', 's'].map((name) => `${workspace.folder}/${name}`) as [
    string,
    string,
    string,
  ];
  await cp('/usr/share/wordpress', folder, { recursive: true, dereference: true });
  await mkdir(`${folder}/wp-content/mu-plugins`, { recursive: true });
  await copyFile(here('config.php'), `${folder}/wp-config.php`);
  await copyFile(here('loopback.php'), `${folder}/wp-content/mu-plugins/loopback.php`);
  await run('mariadb-install-db', ['--force', '--no-defaults', '--user=root', `--datadir=${data}`]);
  const options = ['--no-defaults', '--user=root', `--datadir=${data}`, '--skip-networking'];
  await start('mariadbd', [...options, `--socket=${socket}`]);
  await appears(socket);
  return { folder, open: (name) => openSite(workspace, { folder, socket, name }) };
}

async function appears(path: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end;) {
    if (await stat(path).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${path} does not appear`);
}

interface Place {
  folder: string;
  socket: string;
  name: string;
}

async function openSite(workspace: Workspace, { folder, socket, name }: Place): Promise<Site> {
  const { run, start, answers, freePort } = workspace;
  const sql = `create database ${name}; grant all on ${name}.* to wp@localhost identified by 'wp';`;
  await run('mariadb', ['--no-defaults', `--socket=${socket}`], { input: sql });
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}/`;
  const env = {
    SITE_DATABASE: name,
    SITE_SOCKET: socket,
    SITE_FOLDER: folder,
    SITE_URL: url.slice(0, -1),
    SITE_LOG: `${workspace.folder}/${name}.log`,
    // A page that asks its own site must not wait for itself.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const act = async (task: object): Promise<unknown> => {
    const output = await run('php', [here('do.php')], { env, input: JSON.stringify(task) });
    return JSON.parse(output.split('\n').at(-1) ?? '');
  };
  const version = String(await act({ do: 'install' }));
  await start('php', ['-d', 'upload_max_filesize=16M', '-S', address, '-t', folder], { env });
  await answers(url, 60);
  return {
    url,
    version,
    publish: async (post) => (await act({ do: 'publish', ...post })) as { url: string; content: string },
    act: (what) => act({ do: what }),
    feedOf: (post) => feedOf(url, post),
  };
}

async function feedOf(site: string, post: string): Promise<string> {
  const feed = await (await fetch(`${site}?feed=rss2`)).text();
  const items = feed.split('<item>').slice(1);
  const item = items.find((text) => text.includes(`<link>${post}</link>`));
  const [, content] = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/.exec(item ?? '') ?? [];
  if (content === undefined) throw new Error(`${post} is not in the feed`);
  return content;
}
