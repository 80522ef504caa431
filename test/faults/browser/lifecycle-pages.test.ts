import { expect } from '@open-wc/testing';
import { reportFigure } from './faults.js';
import { expectQuiet, expectUnharmed, openMadeOf, ownLines, plainTexts, textsOf } from './made-of.js';
import { openPage, type VisitedPage } from './page.js';

// Pages that load the kit more than once, and documents of other kinds.

const openFiles = (files: string[], head = ''): Promise<VisitedPage> =>
  openPage('two-versions', { query: { files: files.join(), head } });

const typedPolicy =
  '<meta http-equiv="content-security-policy" content="require-trusted-types-for \'script\'; trusted-types openness-widgets">';

/** The five with their own data, and one with those beside the script. */
async function expectAllShown(page: VisitedPage): Promise<void> {
  expectQuiet(page, 'scripts');
  expect(new Set(page.elements.map(({ status }) => status))).to.deep.equal(new Set(['ready']));
  const texts = textsOf(page);
  for (const text of await plainTexts()) expect(texts).to.include(text);
  expect(page.requests.filter(({ path }) => path.includes('/kit/') && path.endsWith('.json'))).to.have.length(
    1,
  );
}

describe('scripts of the kit more than once', () => {
  for (const head of ['', typedPolicy])
    it(`L01 the same script under two addresses${head && ', with Trusted Types'}: no error, no word`, async () => {
      const page = await openFiles(['openness-widgets.js', 'openness-widgets.js?again'], head);
      await expectAllShown(page);
      expect(ownLines(page)).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
    });

  for (const head of ['', typedPolicy])
    it(`L02 two versions${head && ', with Trusted Types'}: the first stays, one line names both`, async () => {
      const page = await openFiles(['openness-widgets.js', 'new/openness-widgets.js'], head);
      await expectAllShown(page);
      const { version } = page.reports;
      expect(version).to.match(/^0\.\d+\.\d+/);
      expect(ownLines(page)).to.have.length(1);
      expect(ownLines(page)[0]).to.contain(version).and.to.contain('99.0.0');
      expect(page.violations).to.deep.equal([]);
    });

  it('L02 the newer one first: then it stays', async () => {
    const page = await openFiles(['new/openness-widgets.js', 'openness-widgets.js']);
    expectQuiet(page, 'newer');
    expect(page.reports.version).to.equal('99.0.0');
    expect(ownLines(page)).to.have.length(1);
  });

  it('L03 one element alone, then all of another version: the one stays, the others come', async () => {
    const page = await openFiles(['openness-scorecard.js', 'new/openness-widgets.js'], typedPolicy);
    expectQuiet(page, 'mixed');
    expect(new Set(page.elements.map(({ status }) => status))).to.deep.equal(new Set(['ready']));
    expect(page.reports.version).to.match(/^0\./);
    expect(ownLines(page)).to.have.length(1);
    expect(page.violations).to.deep.equal([]);
  });
});

describe('documents of other kinds', () => {
  const open = (kind: string) => openPage('documents', { query: { kind } });

  it('L26 quirks mode', async () => expectUnharmed(await open('quirks'), 'quirks'));

  it('L26 no body', async () => expectUnharmed(await open('no-body'), 'no body'));

  it('L26 XHTML: templates of HTML cannot be read there, and the fallbacks stay', async () => {
    const page = await open('xhtml');
    expectQuiet(page, 'XHTML');
    expect(page.elements).to.have.length(5);
    for (const { isFallbackShown } of page.elements) expect(isFallbackShown).to.equal(true);
    expect(ownLines(page)).to.have.length(5);
  });
});

type Translated = HTMLElement & { updateComplete: Promise<unknown>; data: unknown; src: string };

describe('a translator', () => {
  const newElement = (owner: Document, name: string) =>
    owner.createElementNS('http://www.w3.org/1999/xhtml', name);

  /** What translators do: each text goes into a `font` of its own, inside another one. */
  function translate(root: Node, owner: Document): void {
    const texts: Text[] = [];
    const walker = owner.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const [outer, inner] = [newElement(owner, 'font'), newElement(owner, 'font')];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }

  it('H54 has rewritten all texts, and then the data change: no error, and the new text', async () => {
    const page = await openMadeOf({}, { origin: location.origin, keep: true });
    const owner = page.frame.contentDocument;
    const inner = page.frame.contentWindow;
    if (!owner || !inner) throw new Error('no document');
    const escaped: string[] = [];
    inner.addEventListener('error', ({ message }) => escaped.push(message));
    inner.addEventListener('unhandledrejection', ({ reason }) => escaped.push(String(reason)));
    translate(owner.body, owner);
    const all = [...owner.querySelectorAll<Translated>('[src$="data.json"]')];
    for (const { shadowRoot } of all) if (shadowRoot) translate(shadowRoot, owner);
    for (const { shadowRoot, localName } of all) expect(shadowRoot?.textContent, localName).to.contain('«');
    const text = await (await fetch(all[0]?.src ?? '')).text();
    const data: unknown = JSON.parse(text.replaceAll('The olmo', 'Another name'));
    for (const element of all) element.data = data;
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    for (const { shadowRoot, localName } of all) {
      const shown = shadowRoot?.textContent ?? '';
      expect(shown, localName).to.contain('Another name');
      expect(shown, localName).to.not.match(/«|The olmo/);
    }
    expect(escaped).to.deep.equal([]);
    page.frame.remove();
    await reportFigure('translated elements that show new data', `${all.length} of 5`);
  });
});
