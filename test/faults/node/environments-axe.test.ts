import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { type AxeResult, runAxe } from './axe.js';
import { reportFigure } from './figures.js';
import { modes, setMode } from './modes.js';
import { htmlOf, settle, tags, useSite } from './site.js';
import { type State, states, widgetsIn } from './widgets.js';

const site = useSite();

/** A page that follows the system, as the elements do in it; the ground is named because axe would take it for white. */
const head = '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';
const found: AxeResult[] = [];
const loading = ['loading'];

async function openState(state: State, kit: string | undefined = site.kit) {
  const body = `<main>${widgetsIn(state, site)}</main>`;
  const page = await site.open(site.servePage(htmlOf({ head, body, ...(kit && { kit }) })));
  if (kit) await settle(page, state === 'loading' ? loading : undefined);
  return page;
}

function expectNone(result: AxeResult, title: string): void {
  found.push(result);
  assert.deepEqual(result.violations, [], title);
  assert.ok(result.checks > 0, title);
}

describe('axe', { concurrency: 2 }, () => {
  for (const state of states) {
    it(`E07 E08 E09 E10 E11 E17 E18 E19 finds nothing in all ways to show what is ${state}`, async () => {
      const page = await openState(state);
      for (const [title, mode] of Object.entries(modes)) {
        await setMode(page, mode);
        expectNone(await runAxe(page, tags), title);
      }
      await page.context().close();
    });
  }

  it('E13 finds nothing in an open card, in filters and in folded parts', async () => {
    const page = await openState('ready');
    await page.locator('openness-badge button').first().click();
    await page.evaluate((names) => {
      for (const element of document.querySelectorAll(names))
        for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }, tags.join());
    expectNone(await runAxe(page, tags), 'all open');
    await page.context().close();
  });

  it('E01 finds nothing where there is no script', async () => {
    const page = await openState('ready', '');
    expectNone(await runAxe(page, tags), 'fallback');
    await page.context().close();
  });

  it('and it finds what is wrong in a shadow root on purpose', async () => {
    const head = `<script>customElements.define('pricing-table', class extends HTMLElement {
      constructor() {
        super().attachShadow({ mode: 'open' }).innerHTML =
          '<input><img src="data:,"><p style="color: #bbb; background: #fff">Pale</p>';
      }
    });</script>`;
    const page = await site.open(site.servePage(htmlOf({ head, body: '<pricing-table></pricing-table>' })));
    const { violations } = await runAxe(page, ['pricing-table']);
    const rules = violations.map((text) => text.split(' ')[0]);
    assert.deepEqual(rules.toSorted(), ['color-contrast', 'image-alt', 'label']);
    await page.context().close();
  });

  after(() => {
    const sum = (count: (result: AxeResult) => number) =>
      found.reduce((all, result) => all + count(result), 0);
    const [violations, checks] = [sum((result) => result.violations.length), sum((result) => result.checks)];
    reportFigure(
      `axe violations, in checks of ${found.length} pages with five elements`,
      `${violations} of ${checks}`,
    );
  });
});
