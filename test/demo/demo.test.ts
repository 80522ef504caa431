import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { dressPage, sheetOf } from '../contrast/specimen.js';
import { languageFiles } from '../../src/locales/languages.js';

const tags = 'openness-scorecard, openness-compare, openness-badge, openness-index, pricing-table';

type Widget = HTMLElement & { updateComplete: Promise<boolean> };

/** The demo pages as they are, on the elements as they are in src; their scripts are imported instead. */
async function openPage(name: string): Promise<HTMLElement> {
  const address = new URL(`/demo/${name}`, location.href).href;
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const base = document.createElement('base');
  base.href = address;
  document.head.append(base);
  const main = document.importNode(page.querySelector('main')!, true);
  document.body.append(main);
  for (const script of ['gallery.js', 'languages.js']) {
    if (page.querySelector(`script[src="${script}"]`)) await import(`/demo/${script}?${Math.random()}`);
  }
  await settle(main);
  return main;
}

const statusOf = (widget: Element) =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part=status]')!.dataset.status;

/** Until every element has reached the state that the page announces; a test's own time limit ends the wait. */
async function settle(main: HTMLElement): Promise<void> {
  const widgets = [...main.querySelectorAll<Widget>(tags)];
  for (;;) {
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    if (widgets.every((widget) => statusOf(widget) === wantedStatus(widget))) return;
    await aTimeout(50);
  }
}

const wantedStatus = (widget: Element) =>
  widget.closest<HTMLElement>('[data-state]')?.dataset.state ?? 'ready';

/** A badge stands in a line, which has no width of its own. */
const isBlock = (widget: Element) => getComputedStyle(widget).display !== 'inline';

describe('the demo', () => {
  afterEach(() => {
    document.querySelector('base')?.remove();
    document.querySelector('main')?.remove();
  });

  it('shows every element of the article, with nothing sticking out and no axe violation', async function () {
    this.timeout(60_000);
    const main = await openPage('index.html');
    const widgets = [...main.querySelectorAll(tags)];
    expect(new Set(widgets.map(({ localName }) => localName)).size).to.equal(tags.split(', ').length);
    // A badge is part of a line, and a line has no width of its own.
    const blocks = widgets.filter((widget) => getComputedStyle(widget).display !== 'inline');
    for (const block of blocks) expect(block.scrollWidth).to.be.at.most(block.clientWidth);
    await expect(main).to.be.accessible();
  });

  it('tells the totals that the article speaks of', async function () {
    this.timeout(60_000);
    const main = await openPage('index.html');
    const text = main.querySelector('openness-compare')!.shadowRoot!.textContent;
    for (const total of ['13.5 of 14', '6.5 of 14', '4.5 of 14']) expect(text).to.contain(total);
    const [older, newer] = main.querySelectorAll('.pair openness-scorecard');
    expect(older!.shadowRoot!.textContent).to.contain('6.5 of 14');
    expect(newer!.shadowRoot!.textContent).to.contain('5 of 12');
  });

  it('shows every element in three house styles, with nothing sticking out and no axe violation', async function () {
    this.timeout(60_000);
    const main = await openPage('themes.html');
    const widgets = [...main.querySelectorAll(tags)];
    expect(new Set(widgets.map(({ localName }) => localName)).size).to.equal(tags.split(', ').length);
    for (const theme of ['newspaper', 'developer', 'ministry'] as const) {
      await dressPage(sheetOf(theme), 'light');
      expect(getComputedStyle(document.querySelector('pricing-table')!).backgroundColor, theme).not.to.equal(
        'rgba(0, 0, 0, 0)',
      );
      for (const widget of widgets.filter(isBlock))
        expect(widget.scrollWidth, theme).to.be.at.most(widget.clientWidth);
    }
    await expect(main).to.be.accessible();
    await dressPage(undefined, 'light');
    document.documentElement.style.colorScheme = '';
  });

  it('shows in the gallery every element in every state, each without an axe violation', async function () {
    this.timeout(60_000);
    const main = await openPage('gallery.html');
    for (const tag of tags.split(', ')) {
      const states = [...main.querySelectorAll(tag)].map(statusOf);
      expect(states, tag).to.include.members(['ready', 'loading', 'stale', 'empty', 'error']);
    }
    await expect(main).to.be.accessible();
  });

  it('speaks every language on one page, switched at once, without an axe violation', async function () {
    this.timeout(60_000);
    const main = await openPage('languages.html');
    const languages = [...main.querySelectorAll<HTMLOptionElement>('#language option')].map(
      ({ value }) => value,
    );
    expect(languages).to.have.members(['en', ...Object.keys(languageFiles)]);
    const shown = [...main.querySelectorAll(tags)];
    expect(new Set(shown.map(({ localName }) => localName)).size).to.equal(tags.split(', ').length);
    const spoken = (widget: Element) => widget.shadowRoot!.querySelector('.base')?.getAttribute('lang');
    for (const language of languages) {
      const own = [
        ...main.querySelectorAll(`section[lang=${language}] > *, section[lang=${language}] p > *`),
      ];
      expect(own.filter((element) => element.matches(tags)).map(spoken)).to.deep.equal([language, language]);
    }
    const switched = main.querySelector<HTMLElement>('#switched')!;
    const select = main.querySelector<HTMLSelectElement>('#language')!;
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    const elements = [...switched.querySelectorAll(tags)];
    await waitUntil(() => elements.every((widget) => spoken(widget) === 'ar'));
    expect(
      elements.every(({ shadowRoot }) => shadowRoot!.querySelector('.base')?.matches(':dir(rtl)')),
    ).to.equal(true);
    await expect(main).to.be.accessible();
  });

  it('lists every published price on a page of its own, without an axe violation', async function () {
    this.timeout(60_000);
    const main = await openPage('prices.html');
    const { offers } = (await (await fetch('/data/prices.json')).json()) as { offers: unknown[] };
    const table = main.querySelector<Widget & { search: string }>('pricing-table')!;
    const rows = table.shadowRoot!.querySelectorAll('[part=row]');
    expect(rows.length).to.be.within(300, offers.length);
    // A check of hundreds of equal rows takes minutes and finds what one of a few finds.
    table.search = 'deepseek v3';
    await table.updateComplete;
    await expect(main).to.be.accessible();
  });
});
