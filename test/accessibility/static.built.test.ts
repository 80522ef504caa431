// What is printed without a script: nothing for axe to find, and every document says of which language it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { renderEmbed, renderHtml } from '../../src/render/index.js';
import { renderSvg } from '../../src/render/svg.js';
import { serveEmbed, type Site } from '../embed/sites.js';
import { runAxe } from '../faults/node/axe.js';
import { newPage } from '../faults/node/site.js';
import { cases } from '../render/cases.js';
import { launch } from './state-page.js';

let browser: Browser;
let page: Page;
let site: Site;
before(async () => {
  browser = await launch();
  page = await newPage(browser);
  site = await serveEmbed();
});
after(async () => {
  await browser.close();
  site.close();
});

const documentOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`;

/** One of each widget and form: the rest differs in its data alone. */
const printed = [...new Map(cases.toReversed().map((one) => [one.name.split(' ')[0], one])).values()];

describe('what is printed', () => {
  for (const { name, sheet } of printed) {
    it(`has nothing that axe objects to: ${name}`, async () => {
      for (const [format, body] of Object.entries({
        figure: renderHtml(sheet),
        'e-mail': renderHtml(sheet, { variant: 'email' }),
        embed: renderEmbed(sheet),
        SVG: renderSvg(sheet),
      })) {
        await page.setContent(documentOf(body));
        const { violations, checks } = await runAxe(page, ['main']);
        assert.deepEqual(violations, [], format);
        assert.ok(checks > 0, format);
      }
    });
  }

  it('is in a language that it names', () => {
    for (const { sheet } of printed) {
      assert.match(renderHtml(sheet), /\blang="[a-z]/);
      assert.match(renderSvg(sheet), /\blang="[a-z]/);
    }
  });
});

it('the page about accessibility has nothing that axe objects to', async () => {
  await page.setContent(readFileSync(new URL('../../demo/accessibility.html', import.meta.url), 'utf8'));
  assert.deepEqual((await runAxe(page, ['html'])).violations, []);
});

/** A frame is a part of a page, which has the landmarks and the first heading. */
const ofWholePages = /^(landmark-one-main|page-has-heading-one|region) /;

describe('the embed page', () => {
  for (const widget of [
    'scorecard&model=deepseek-r1',
    'compare&models=olmo,deepseek-r1',
    'badge&model=deepseek-r1',
    'index&search=olmo',
    'pricing&models=deepseek-chat&calculator&controls',
  ]) {
    it(`has a title, a language and nothing that axe objects to: ${widget}`, async () => {
      const opened = await newPage(browser);
      await opened.goto(`${site.origin}/embed/?widget=${widget}&lang=de`);
      await opened.locator('[theme] [data-status=ready]').waitFor({ state: 'attached' });
      assert.equal(await opened.locator('html').getAttribute('lang'), 'de');
      assert.match(await opened.title(), /\S/);
      const { violations } = await runAxe(opened, ['html']);
      assert.deepEqual(
        violations.filter((text) => !ofWholePages.test(text)),
        [],
      );
      await opened.context().close();
    });
  }
});
