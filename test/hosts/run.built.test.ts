// Whether the runner sees what is wrong with a page: a check that cannot fail would prove nothing.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import type { Embed } from '../../src/hosts/snippet.js';
import { renderEmbed, type Widget } from '../../src/render/index.js';
import { findChromium, sandboxArgs } from '../browsers/find-browser.mjs';
import { checkPublication, type Reading } from './check-publication.js';
import { makeEmbeds } from './embeds.js';
import type { Publication } from './host.js';
import { type Served, serveFolder } from './serve-folder.js';

const widgets: Widget[] = ['scorecard', 'badge'];
let browser: Browser;
let [dist, site]: Served[] = [];
let folder = '';
let embeds: Record<Widget, Embed>;

before(async () => {
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args: sandboxArgs() });
  folder = await mkdtemp(join(tmpdir(), 'openness-pages-'));
  site = await serveFolder(folder);
  dist = await serveFolder(new URL('../../dist', import.meta.url).pathname, true);
  embeds = await makeEmbeds(dist.url);
});

after(async () => {
  await browser.close();
  dist?.close();
  site?.close();
  await rm(folder, { recursive: true });
});

/** The fragments of a page that is as it should be. */
function printGood() {
  const script = { url: `${dist?.url}cdn/openness-widgets.js` };
  const [scorecard, badge] = [embeds.scorecard, embeds.badge].map(({ sheet, attributes }) =>
    renderEmbed(sheet, { attributes, script }),
  );
  return { scorecard: scorecard ?? '', badge: `<p>It is half open (${badge}).</p>` };
}

/** How many problems each reading has found, of which widgets. */
async function problemsOf(name: string, body: string, more: Partial<Publication> = {}) {
  await writeFile(join(folder, `${name}.html`), `<!doctype html><html lang="en"><body>${body}</body></html>`);
  const url = `${site?.url}${name}.html`;
  const post: Publication = { way: '', url, widgets, shows: 'element', fallback: 'table', ...more };
  const checks = await checkPublication(browser, post, embeds, 4000);
  return new Map<Reading, string[]>(
    checks.map(({ reading, problems }) => [
      reading,
      problems.map(({ widget, text }) => `${widget ?? 'page'} ${text}`),
    ]),
  );
}

const all = (problems: Map<Reading, string[]>) => [...problems.values()].flat();

describe('the runner for hosts', () => {
  it('finds nothing wrong with a good page, feed and e-mail', async () => {
    const { scorecard, badge } = printGood();
    const html = scorecard + badge;
    const problems = await problemsOf('good', html, { feedHtml: html, mailHtml: html });
    assert.deepEqual([...problems.keys()], ['element', 'noScript', 'feed', 'mail']);
    assert.deepEqual(all(problems), []);
  });

  it('sees a row that is missing', async () => {
    const { scorecard, badge } = printGood();
    const html = scorecard.replace(/<tr><th scope="row"[^>]*><bdi>Training Code.*\n/, '') + badge;
    const problems = await problemsOf('row', html, { feedHtml: html });
    assert.deepEqual(problems.get('element'), []);
    for (const reading of ['noScript', 'feed'] as const) {
      assert.ok(
        problems.get(reading)?.some((text) => /^scorecard .*Training Code/.test(text)),
        reading,
      );
      assert.ok(!problems.get(reading)?.some((text) => text.startsWith('badge')), reading);
    }
  });

  it('sees a cell that says something else', async () => {
    const { scorecard, badge } = printGood();
    const problems = await problemsOf(
      'cell',
      scorecard.replace('<bdi>Closed</bdi>', '<bdi>Open</bdi>') + badge,
    );
    assert.ok(problems.get('noScript')?.some((text) => /^scorecard .*Closed/.test(text)));
  });

  it('sees what the parser has put outside of the element', async () => {
    const { scorecard, badge } = printGood();
    const html = scorecard.replace(/(<openness-scorecard[^>]*>)/, '<p>$1</openness-scorecard></p>') + badge;
    const problems = await problemsOf('outside', html);
    for (const reading of ['element', 'noScript'] as const) {
      assert.ok(
        problems.get(reading)?.some((text) => /^scorecard .*Base Model Data/.test(text)),
        reading,
      );
    }
  });

  it('sees content that is there twice', async () => {
    const { scorecard, badge } = printGood();
    const table = scorecard.replace(/<\/?openness-scorecard[^>]*>|<script.*/g, '');
    const problems = await problemsOf('twice', scorecard + table + badge);
    for (const reading of ['element', 'noScript'] as const) {
      assert.ok(
        problems.get(reading)?.some((text) => /^scorecard .*Base Model Data/.test(text)),
        reading,
      );
    }
  });

  it('sees that an element has no script, is of another model, or is not there', async () => {
    const { scorecard, badge } = printGood();
    const noScript = (scorecard + badge).replace(/<script.*/g, '');
    assert.ok((await problemsOf('dead', noScript)).get('element')?.length);
    const other = scorecard.replace('model="deepseek-r1"', 'model="olmo"') + badge;
    assert.ok(
      (await problemsOf('other', other)).get('element')?.some((text) => text.startsWith('scorecard')),
    );
    assert.ok((await problemsOf('none', badge)).get('element')?.some((text) => text.startsWith('scorecard')));
  });

  it('sees errors, requests to other sites and links that lead nowhere', async () => {
    const { scorecard, badge } = printGood();
    const html = `${scorecard}${badge}<script>throw new Error('no')</script><img src="https://example.org/a.png" alt="">`;
    const problems = (await problemsOf('errors', html)).get('element') ?? [];
    assert.ok(problems.some((text) => /^page .*no/.test(text)));
    assert.ok(problems.some((text) => /^page .*example\.org/.test(text)));
    const unlinked = await problemsOf('unlinked', (scorecard + badge).replace(/ href="[^"]*"/g, ''));
    assert.equal(unlinked.get('noScript')?.length, widgets.length);
  });
});
