import { expect } from '@open-wc/testing';
import { reportFigure } from './faults.js';
import {
  expectFallbacks,
  expectQuiet,
  expectWholeOrFallback,
  openInTurn,
  openMadeOf,
  ownLines,
} from './made-of.js';

// What libraries of old, mocks and extensions do to the functions of the browser, before the kit is there.

/** Each one as it has been seen in the wild; the kit may fail at it, but never show another text. */
const patches: Record<string, string> = {
  'toJSON of arrays, as an old library had it':
    'Array.prototype.toJSON = function () { return "[" + this.join() + "]"; };',
  'Array.from that knows no iterators':
    'Array.from = (list, map = (one) => one) => Array.prototype.slice.call(list).map((one) => map(one));',
  'reduce without the first value':
    'const own = Array.prototype.reduce; Array.prototype.reduce = function (f, ...rest) { return own.call(this, (a, b) => f(a, b), ...rest); };',
  'methods that can be enumerated': 'Array.prototype.last = function () { return this.at(-1); };',
  'JSON.parse that makes dates':
    'const own = JSON.parse; JSON.parse = (text) => own(text, (key, value) => /^\\d{4}-\\d\\d/.test(value) ? new Date(value) : value);',
  'JSON.parse that gives nothing': 'JSON.parse = () => undefined;',
  'then that wraps what it is given':
    'const own = Promise.prototype.then; Promise.prototype.then = function (f, g) { return own.call(this, f && ((value) => f(value)), g && ((error) => g(error))); };',
  'a Map of few methods':
    'const Own = Map; window.Map = class extends Own { constructor(list) { super(); for (const [key, value] of list ?? []) this.set(key, value); } };',
  'a clock that stands still':
    'const Own = Date; const start = Date.now(); window.Date = class extends Own { constructor(...parts) { super(...(parts.length ? parts : [start])); } static now() { return start; } };',
  'no Intl': 'delete window.Intl;',
  'an Intl that prints nothing':
    'for (const name of ["NumberFormat", "DateTimeFormat", "ListFormat", "PluralRules"]) Intl[name] = function () { throw new RangeError("unsupported"); };',
  'a URL of old': 'delete URL.canParse; delete URL.parse;',
  'a URL that throws': 'window.URL = function () { throw new TypeError("unsupported"); };',
  'a String that trims nothing': 'String.prototype.trim = function () { return "" + this; };',
  'an Object.entries that is empty': 'Object.entries = () => [];',
  'a fetch that logs a copy':
    'const own = fetch; window.fetch = async (...parts) => { const answer = await own(...parts); await answer.clone().text(); return answer; };',
};

describe('built-in functions replaced', () => {
  it('H37 sixteen replacements: all is shown as ever, or the fallback with a word', async () => {
    const pages = await openInTurn(Object.values(patches).map((script) => ({ script })));
    const names = Object.keys(patches);
    let whole = 0;
    for (const [index, page] of pages.entries()) {
      const name = names[index] ?? '';
      if (await expectWholeOrFallback(page, name)) whole++;
      else expect([...ownLines(page), ...page.events].join(), name).to.match(/cannot|error/);
    }
    await reportFigure('replaced functions with which all is shown', `${whole} of ${pages.length}`);
  });

  it('H38 a registry that refuses, and one that is wrapped', async () => {
    const [refusing, wrapped] = await Promise.all([
      openMadeOf({ script: 'customElements.define = () => { throw new Error("closed"); };' }),
      openMadeOf({
        script:
          'const own = customElements.define; customElements.define = function (...parts) { report(parts[0], true); return own.apply(this, parts); };',
      }),
    ]);
    expectFallbacks(refusing, 'refusing');
    expect(await expectWholeOrFallback(wrapped, 'wrapped')).to.equal(true);
    expect(Object.keys(wrapped.reports)).to.have.length(5);
  });

  it('H39 a fetch that reads the body first: a failure is said, and nothing hangs', async () => {
    const script =
      'const own = fetch; window.fetch = async (...parts) => { const answer = await own(...parts); await answer.text(); return answer; };';
    const page = await openMadeOf({ script });
    expectQuiet(page, 'read');
    for (const { status, isFallbackShown } of page.elements)
      expect({ status, isFallbackShown }).to.deep.equal({ status: 'error', isFallbackShown: true });
    expect(new Set(page.events)).to.deep.equal(new Set(['openness-error network']));
  });

  it('H40 shadow roots forced shut', async () => {
    const script = `
      const own = Element.prototype.attachShadow;
      const roots = [];
      Element.prototype.attachShadow = function () { const root = own.call(this, { mode: 'closed' }); roots.push(root); return root; };
      hold();
      let loaded = 0;
      addEventListener('openness-load', () => {
        if (++loaded < 5) return;
        report('texts', roots.map((root) => root.textContent.includes('The olmo')));
        release();
      });`;
    const { reports, errors, rejections } = await openMadeOf({ script });
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
    expect(reports.texts).to.deep.equal([true, true, true, true, true]);
  });

  const setter = (body: string) => `
    const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    Object.defineProperty(Element.prototype, 'innerHTML', { configurable: true, get, set(text) { ${body} } });`;
  const setters: Record<string, string> = {
    'that does nothing': '',
    'that throws': 'throw new Error("no markup");',
    'that takes out comments and attributes that it does not know':
      'set.call(this, String(text).replace(/<[?!][^>]*>/g, "").replace(/ [@.?]?[\\w-]+\\$lit\\$=("[^"]*"|[^\\s>]*)/g, ""));',
  };
  for (const [name, body] of Object.entries(setters))
    it(`H40 an innerHTML ${name}: the fallbacks stay, and each element says so once`, async () => {
      const page = await openMadeOf({ script: setter(body) });
      expectQuiet(page, name);
      for (const { isFallbackShown, text } of page.elements) {
        expect(isFallbackShown, name).to.equal(true);
        expect(text).to.equal('Fallback');
      }
      expect(ownLines(page)).to.have.length(5);
    });

  it('H41 a tag that is taken: it stays with whom it is, one line says so, and the others live', async () => {
    const script = `customElements.define('pricing-table', class extends HTMLElement {
      connectedCallback() { this.textContent = 'Buy now'; } });`;
    const page = await openMadeOf({ script });
    expectQuiet(page, 'taken');
    const taken = page.elements.filter(({ tag }) => tag === 'pricing-table');
    const others = page.elements.filter(({ tag }) => tag !== 'pricing-table');
    expect(taken.map(({ text }) => text)).to.deep.equal(['Buy now Fallback']);
    for (const { status } of others) expect(status).to.equal('ready');
    expect(ownLines(page)).to.have.length(1);
    expect(ownLines(page)[0]).to.contain('<pricing-table>');
  });
});
