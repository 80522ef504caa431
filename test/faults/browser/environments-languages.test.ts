import { expect } from '@open-wc/testing';
import { stringsFor } from '../../../src/locales/strings.js';
import { makeOffer } from '../../fixtures/datasets.js';
import { serve } from './faults.js';
import { expectNothingEscaped } from './judge.js';
import { clear, goodDataset, insert, settled, type Shown, statusOf, tags, textOf } from './widget.js';

const root = document.documentElement;
const { lang } = root;
let src: string;
before(async () => {
  const price = { meter: 'input', amount: 1234.5, per: { quantity: 1_000_000, unit: 'token' } };
  const data = goodDataset({ updated: '2025-06-25', offers: [makeOffer('offer', { components: [price] })] });
  src = await serve({ body: JSON.stringify(data) });
});
afterEach(() => {
  clear();
  root.lang = lang;
});

/** All elements in a place with this language; null for none at all. */
async function insertIn(language: string | null): Promise<Shown[]> {
  if (language === null) root.removeAttribute('lang');
  else root.setAttribute('lang', language);
  const all = tags.map((tag) => insert(tag, { src }));
  await Promise.all(all.map((shown) => settled(shown)));
  for (const shown of all) expect(statusOf(shown), shown.tag).to.equal('ready');
  expectNothingEscaped();
  return all;
}

const textIn = (all: Shown[], tag: string) => textOf(all.find((shown) => shown.tag === tag)!);
/** Spaces that do not break, and marks of direction, are no matter here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u200e\u200f\u061c]/g, ' ').replace(/ +/g, ' ');

/** WebKitGTK calls a machine without a language "C", which is no language either. */
const ofReader = /^[a-z]{2,3}(-|$)/i.test(navigator.language) ? navigator.language : 'en';

const dateIn = (language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2025, 5),
  );
const moneyIn = (language: string) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' }).format(1234.5);

describe('pages in other languages', () => {
  for (const language of ['de', 'nl', 'zh', 'ar', 'ar-EG', 'fa']) {
    it(`E18 ${language}: words, numbers, money and dates are of the language, or the words say that they are English`, async () => {
      const all = await insertIn(language);
      expect(plain(textIn(all, 'openness-scorecard'))).to.contain(plain(dateIn(language)));
      expect(plain(textIn(all, 'pricing-table'))).to.contain(plain(moneyIn(language)));
      const { strings, language: spoken } = stringsFor(language);
      expect(spoken).to.equal(language === 'fa' ? 'en' : language.slice(0, 2));
      for (const { element, tag } of all)
        expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang'), tag).to.equal(spoken);
      expect(textIn(all, 'openness-scorecard')).to.contain(strings.total);
    });
  }

  const twoModels = { de: '2 Modelle', pl: '2 modele', ar: 'نموذجان', fa: '2 models' };
  for (const [language, words] of Object.entries(twoModels)) {
    it(`E18 ${language}: plural forms are those of the words`, async () => {
      const all = await insertIn(language);
      expect(plain(textIn(all, 'openness-index'))).to.contain(words);
    });
  }

  // What the tag does not say, the nearest other language does: that of the reader, and English at the end.
  const fallbacks: [string | null, string][] = [
    ['en_US', 'en-US'],
    ['de_AT', 'de-AT'],
    [' de ', 'de'],
    ['', ofReader],
    ['x-default', 'en'],
    ['zz', 'en'],
    ['*', 'en'],
    ['"><script>', 'en'],
    ['a'.repeat(1000), 'en'],
    [null, ofReader],
  ];
  for (const [language, expected] of fallbacks) {
    it(`E19 ${JSON.stringify(language).slice(0, 20)} is read as ${expected}`, async () => {
      const all = await insertIn(language);
      expect(plain(textIn(all, 'openness-scorecard'))).to.contain(plain(dateIn(expected)));
      expect(plain(textIn(all, 'pricing-table'))).to.contain(plain(moneyIn(expected)));
    });
  }

  it('E19 an element with a tag that is none does not ask its ancestors, one without asks them', async () => {
    root.lang = 'de';
    const [own, none] = [
      insert('openness-scorecard', { src, lang: 'zz' }),
      insert('openness-scorecard', { src, lang: '' }),
    ];
    await Promise.all([settled(own), settled(none)]);
    expect(textOf(own)).to.contain('June 2025');
    expect(textOf(none)).to.contain('Juni 2025');
  });
});
