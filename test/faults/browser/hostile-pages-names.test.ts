import { expect } from '@open-wc/testing';
import { reportFigure } from './faults.js';
import { expectUnharmed, expectWholeOrFallback, openInTurn, openMadeOf, ownLines } from './made-of.js';

// Elements of a page whose ids and names stand in place of what a script means by the same words.

const tags = 'openness-scorecard';
const ofLit = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litPropertyMetadata',
];

describe('names that shadow others', () => {
  it('H31 eight ids of the library: all elements live, and without our build none does', async () => {
    const open = (file: string) =>
      openInTurn(ofLit.map((id) => ({ tags, file, before: `<div id="${id}"></div>` })));
    const guarded = await open('openness-scorecard.js');
    await Promise.all(guarded.map((page, index) => expectUnharmed(page, ofLit[index] ?? '', tags)));
    const unguarded = await open('twin.js');
    const living = unguarded.filter(({ elements }) => elements[0]?.status === 'ready');
    await reportFigure('ids of the library that elements survive', `${guarded.length} of 8`);
    await reportFigure('control: the same without our build', `${living.length} of 8`);
    expect(living).to.have.length(0);
    // The twin is no cripple: it lives where nothing is in its way.
    await expectUnharmed(await openMadeOf({ tags, file: 'twin.js' }), 'twin', tags);
  });

  it('H32 ids of what browsers offer, also where they do not', async () => {
    const ids = ['trustedTypes', 'litNonce', 'customElements', 'CSSStyleSheet', 'ShadyCSS', 'currentScript'];
    const before = ids.map((id) => `<div id="${id}"></div>`).join('');
    const older = 'delete Window.prototype.trustedTypes; delete window.trustedTypes;';
    const pages = await Promise.all([openMadeOf({ before }), openMadeOf({ before, script: older })]);
    await Promise.all(pages.map((page, index) => expectUnharmed(page, String(index))));
  });

  it('H32 H43 an id in place of the nonce, where style sheets cannot be adopted: all is there to read', async () => {
    const page = await openMadeOf({
      before: '<div id="litNonce"></div>',
      script: 'delete Document.prototype.adoptedStyleSheets;',
    });
    await expectUnharmed(page, 'litNonce');
  });

  it('H33 names of methods and properties of the document', async () => {
    const names = [
      ...['createTreeWalker', 'importNode', 'createElement', 'createComment', 'createTextNode'],
      ...['getElementById', 'querySelector', 'addEventListener', 'removeEventListener', 'readyState'],
      ...['body', 'head', 'adoptedStyleSheets', 'documentElement', 'defaultView', 'nodeType'],
    ];
    const images = names.map((name) => `<img name="${name}" alt="">`).join('');
    const forms = names.map((name) => `<form name="${name}"></form>`).join('');
    const pages = await Promise.all([openMadeOf({ before: images }), openMadeOf({ before: forms })]);
    await Promise.all(pages.map((page, index) => expectUnharmed(page, String(index))));
    await reportFigure('names of the document that elements survive', `${names.length} of ${names.length}`);
  });

  it('H34 a form around the elements, and one inside, whose fields have the names of properties', async () => {
    const names = [
      ...['attributes', 'children', 'childNodes', 'parentNode', 'parentElement', 'nextSibling', 'localName'],
      ...['getAttribute', 'closest', 'lang', 'getRootNode', 'textContent', 'querySelectorAll', 'nodeType'],
    ];
    const fields = names.map((name) => `<input name="${name}" type="hidden">`).join('');
    const around = `<form>${fields}|</form>`;
    const inside = `for (const type of ['DOMContentLoaded'])
      addEventListener(type, () => document.querySelectorAll('[src*=data]').forEach((element) => {
        if (element.localName !== 'script') element.innerHTML = \`<form>${fields}</form>\` + element.innerHTML;
      }));`;
    const pages = await Promise.all([openMadeOf({ around }), openMadeOf({ script: inside })]);
    await Promise.all(pages.map((page, index) => expectUnharmed(page, String(index))));
  });
});

describe('prototypes of all objects', () => {
  it('H35 a foreign property on every object', async () => {
    const scripts = [
      'Object.prototype.foo = 1;',
      ...["attribute = 'evil'", 'attribute = false', 'state = true', 'converter = () => 7'].map(
        (property) => `Object.prototype.${property};`,
      ),
      'Object.prototype.noAccessor = true; Object.prototype.reflect = true;',
    ];
    const pages = await openInTurn(scripts.map((script) => ({ script })));
    const wholes = await Promise.all(
      pages.map((page, index) => expectWholeOrFallback(page, scripts[index] ?? '')),
    );
    expect(wholes).to.deep.equal(scripts.map(() => true));
  });

  it('H36 a getter on every object: all is shown, or the fallback with a word, and one line says why', async () => {
    const page = await openMadeOf({ script: 'Object.prototype.get = function () {};' });
    await expectWholeOrFallback(page, 'get');
    for (const { status, isFallbackShown } of page.elements)
      expect(isFallbackShown).to.equal(status !== 'ready');
    expect(ownLines(page).length).to.be.at.most(1);
  });
});
