import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import type { Workspace } from '../host.js';
import { blockMarkup } from './markup.js';
import type { Site } from './site.js';

const archive = fileURLToPath(new URL('../../../dist/hosts/openness-widgets-wordpress.zip', import.meta.url));

/** Unpacks the plugin where WordPress looks for it, as "Upload Plugin" does, and checks the syntax of its files. */
export async function installPlugin({ run }: Workspace, wordpress: string): Promise<void> {
  const files = Object.entries(unzipSync(await readFile(archive)));
  for (const [path, content] of files) {
    const target = join(wordpress, 'wp-content/plugins', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    if (path.endsWith('.php')) await run('php', ['-l', target]);
  }
}

/** No file of it does or says anything when it is asked for by itself, and none has made PHP complain. */
export async function checkInstalled({ folder }: Workspace, { url }: Site): Promise<void> {
  const includes = await readdir(join(folder, 'wp/wp-content/plugins/openness-widgets/includes'));
  for (const name of includes) {
    const answer = await fetch(`${url}wp-content/plugins/openness-widgets/includes/${name}`);
    equal(await answer.text(), '', name);
  }
  const log = await readFile(join(folder, 'extended.log'), 'utf8').catch(() => '');
  deepEqual(
    log.split('\n').filter((line) => /plugins\/openness-widgets|openness_widgets_/.test(line)),
    [],
  );
}

/** What a post holds is read without the plugin too, and nothing of the plugin is left in the database. */
export async function checkSwitchedOff(site: Site, workspace: Workspace, browser: Browser): Promise<void> {
  const content = blockMarkup(workspace.embeds.scorecard);
  const { url } = await site.publish({ title: 'Switched off', user: 'author', content });
  await site.act('deactivate');
  const page = await browser.newPage();
  await page.goto(url);
  match(await page.locator('openness-scorecard table').innerText(), /6\.5 of 14/);
  ok(!(await page.content()).includes('openness-widgets.js'));
  await page.close();
  const traces = (await site.act('traces')) as string[];
  deepEqual(
    traces.filter((name) => !/^(recently_activated|_?(site_)?transient_)/.test(name)),
    [],
  );
  await site.act('activate');
}
