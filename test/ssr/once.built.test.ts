import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stylesOf } from '../../src/ssr/index.js';
import { published, valueOf } from '../render/cases.js';
import { withoutShadow } from './pages.js';
import {
  countOf,
  openSite,
  pause,
  type Program,
  replacedIn,
  shadowOf,
  type Site,
  visibleText,
} from './site.js';

// What a server has printed is seen once, whether no script comes, or one that cannot take it over.

let site: Site;
before(async () => (site = await openSite()));
after(() => site.close());

const scorecard = (stylesUrl?: string) =>
  shadowOf('scorecard', published('osai-14'), {
    attributes: { model: 'deepseek-r1' },
    ...(stylesUrl && { stylesUrl }),
  });

describe('in unusual company', () => {
  let expected = '';
  before(async () => {
    const { page } = await site.visit(withoutShadow(await scorecard()), { program: 'plain.js' });
    expected = await visibleText(page);
    assert.equal(countOf(expected, '6.5 of 14'), 1);
  });

  const programs = ['too-late.js', 'supporting.js', 'supporting-and-hydrating.js'] satisfies Program[];
  for (const program of programs) {
    it(`all is seen once with ${program}`, async () => {
      const { page, messages } = await site.visit(await scorecard(), { program });
      assert.equal(await visibleText(page), expected);
      assert.deepEqual(messages, []);
      const kept = program === 'supporting-and-hydrating.js';
      assert.equal((await replacedIn(page)).length, kept ? 0 : 1);
    });
  }

  for (const program of ['hydrating.js', 'plain.js'] satisfies Program[]) {
    it(`all is seen once where ${program} has come before the element`, async () => {
      // Browsers remark on the second shadow root, which they leave out.
      const { page } = await site.visit(`<p></p>${pause}${await scorecard()}`, { program });
      assert.equal(await visibleText(page), expected);
    });
  }
});

describe('with JavaScript off', () => {
  it('a box is ticked where the page says so, and no other', async () => {
    const { page } = await site.visit(
      await shadowOf('index', published('osai-14'), { attributes: { selected: 'olmo', modality: 'text' } }),
      { javaScriptEnabled: false },
    );
    assert.equal(await page.locator('[part=pick]:checked').count(), 1);
    assert.equal(await page.locator('select').first().inputValue(), 'text');
  });

  it('the words inside the tag stay out of sight', async () => {
    const html = await shadowOf('scorecard', published('osai-14'), {
      attributes: { model: 'olmo' },
      fallback: '<p>Words of the author</p>',
    });
    const { page } = await site.visit(html, { javaScriptEnabled: false });
    assert.equal(await page.getByText('Words of the author').isVisible(), false);
  });
});

describe('under a policy that forbids styles in the page', () => {
  const policy = "default-src 'none'; style-src 'self'; script-src 'self'";

  it('all is readable without styles, and nothing is large', async () => {
    const { page } = await site.visit(await scorecard(), { policy, javaScriptEnabled: false });
    const text = await visibleText(page);
    assert.equal(countOf(text, '6.5 of 14'), 1);
    assert.equal(await page.locator('.line').first().innerText(), 'Base Model Data Closed');
    const sizes = await page.locator('svg').evaluateAll((all) => all.map((one) => one.clientHeight));
    assert.ok(sizes.length > 14);
    assert.ok(sizes.every((height) => height <= 24));
  });

  it('styles of a file of their own are taken', async () => {
    const files = { '/scorecard.css': valueOf(await stylesOf('openness-scorecard')) };
    const { page, messages } = await site.visit(await scorecard('/scorecard.css'), {
      policy,
      files,
      javaScriptEnabled: false,
    });
    const display = await page.locator('header').evaluate((header) => getComputedStyle(header).display);
    assert.equal(display, 'flex');
    assert.deepEqual(messages, []);
  });

  for (const program of ['hydrating.js', 'plain.js'] as const) {
    it(`${program} brings the styles`, async () => {
      const { page } = await site.visit(await scorecard(), { policy, program });
      const display = await page.locator('header').evaluate((header) => getComputedStyle(header).display);
      assert.equal(display, 'flex');
      assert.equal(countOf(await visibleText(page), '6.5 of 14'), 1);
    });
  }
});
