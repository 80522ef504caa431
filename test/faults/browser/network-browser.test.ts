import { expect } from '@open-wc/testing';
import { makeAssessment } from '../../fixtures/datasets.js';
import { seed, serve } from './faults.js';
import { expectData, expectFailure, expectNothingEscaped } from './judge.js';
import { clear, goodBody, goodDataset, insert, settled, statusOf, tags, textOf, until } from './widget.js';

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
  Reflect.deleteProperty(navigator, 'onLine');
  clear();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('letters that are lost on the way', () => {
  /** JSON can write every other character with those of ASCII. */
  const escaped = (text: string) =>
    text.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const latin1 = (text: string) => ({ base64: btoa(escaped(text)) });

  for (const tag of tags) {
    it(`N27 <${tag}> shows the rest and says so`, async () => {
      const body = latin1(JSON.stringify(goodDataset({ citation: 'Liesenfeld, Universität' })));
      const type = { 'content-type': 'application/json; charset=iso-8859-1' };
      const [damaged, whole] = [
        insert(tag, { src: await serve({ body, headers: type }) }),
        insert(tag, { src: await serve({ body: goodBody }) }),
      ];
      await Promise.all([settled(damaged), settled(whole)]);
      expectData(damaged);
      expectData(whole);
      expect(textOf(damaged)).to.contain('letters');
      expect(textOf(whole)).to.not.contain('letters');
    });
  }
});

/** A browser that says whether it has a connection, and behaves so. */
function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

describe('a connection that comes and goes', () => {
  const fetchedAt: number[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  beforeEach(() => {
    fetchedAt.length = 0;
    inFlight = mostInFlight = 0;
    globalThis.fetch = async (input, init) => {
      fetchedAt.push(performance.now());
      mostInFlight = Math.max(mostInFlight, ++inFlight);
      try {
        await pause(50);
        if (!navigator.onLine) throw new TypeError('no connection');
        return await original(input, init);
      } finally {
        inFlight--;
      }
    };
  });

  it('N28 is waited for, and asked for once by all elements', async () => {
    setOnline(false);
    const src = await serve({ body: goodBody });
    const all = tags.map((tag) => insert(tag, { src }));
    await Promise.all(all.map((shown) => settled(shown)));
    for (const shown of all) expectFailure(shown, 'offline');
    expect(fetchedAt).to.have.length(1);
    const start = performance.now();
    setOnline(true);
    await until(() => all.every(({ events }) => events.includes('load')), 5000);
    expect(performance.now() - start).to.be.below(4000);
    expect(fetchedAt).to.have.length(2);
    for (const shown of all) expect(statusOf(shown)).to.equal('ready');
    expectNothingEscaped();
  });

  it('N28 is not waited for by what has left the page', async () => {
    setOnline(false);
    const shown = insert('openness-scorecard', { src: await serve({ body: goodBody }) });
    await settled(shown);
    shown.element.remove();
    setOnline(true);
    await pause(3500);
    expect(fetchedAt).to.have.length(1);
  });

  it(`N29 twenty times: seldom asked, never twice at once (seed ${seed})`, async () => {
    setOnline(false);
    const shown = insert('openness-scorecard', { src: await serve({ body: goodBody }) });
    await settled(shown);
    fetchedAt.length = 0;
    for (let round = 0; round < 20; round++) {
      setOnline(true);
      await pause(300 + ((seed * (round + 1)) % 200));
      setOnline(false);
      await pause(200);
    }
    setOnline(true);
    await until(() => shown.events.includes('load'), 12_000);
    expect(mostInFlight).to.equal(1);
    const pauses = fetchedAt.slice(1).map((at, index) => at - (fetchedAt[index] ?? 0));
    for (const one of pauses) expect(one).to.be.at.least(4900);
    expectNothingEscaped();
  });
});

describe('a fetch that is not what it was', () => {
  const replacements: Record<string, unknown> = {
    'N37 missing': undefined,
    'N37 one that answers with a plain object': () => Promise.resolve({ json: () => ({}) }),
    'N37 one that answers with nothing': () => Promise.resolve(undefined),
    'N37 one that throws at once': () => {
      throw new Error('replaced');
    },
    'N38 one whose answers are opaque': (url: string) => original(url, { mode: 'no-cors' }),
  };
  for (const [title, replacement] of Object.entries(replacements)) {
    it(title, async () => {
      const addresses = await Promise.all(tags.map(() => serve({ body: goodBody })));
      Reflect.set(globalThis, 'fetch', replacement);
      const all = tags.map((tag, index) => insert(tag, { src: addresses[index] ?? '' }));
      await Promise.all(all.map((shown) => settled(shown)));
      for (const shown of all) expectFailure(shown, 'network');
    });
  }
});

describe('time', () => {
  it('N31 data of 400 days ago show their date', async () => {
    const data = goodDataset({
      updated: '2025-10-18',
      assessments: [makeAssessment('olmo', undefined, { date: '2025-10' })],
    });
    const src = await serve({
      body: JSON.stringify(data),
      headers: { age: '34560000', 'cache-control': 'max-age=99999999' },
    });
    for (const tag of tags) {
      const shown = insert(tag, { src });
      await settled(shown);
      expectData(shown);
      if (tag === 'openness-badge') shown.element.shadowRoot?.querySelector('button')?.click();
      await shown.element.updateComplete;
      expect(textOf(shown), tag).to.match(/October (18, )?2025/);
    }
  });

  it('N31 past the age that the page sets, the widget says so', async () => {
    const src = await serve({ body: JSON.stringify(goodDataset({ updated: '2025-10-18' })) });
    const notice = 'The data is of October 18, 2025 and may be out of date.';
    const ages: [staleAfter: string, isSaid: boolean][] = [
      ['30', true],
      ['0', false],
      ['999999', false],
      ['soon', false],
      ['-1', false],
    ];
    for (const tag of tags.filter((one) => one !== 'pricing-table')) {
      for (const [staleAfter, isSaid] of ages) {
        const shown = insert(tag, { src, 'stale-after': staleAfter, lang: 'en' });
        await settled(shown);
        expectData(shown);
        expect(textOf(shown).includes(notice), `${tag} ${staleAfter}`).to.equal(isSaid);
      }
    }
  });

  it('N31 a price has an age of its own', async () => {
    const [offer] = goodDataset().offers;
    const data = goodDataset({ offers: offer ? [{ ...offer, checked: '2025-10-18' }] : [] });
    const src = await serve({ body: JSON.stringify(data) });
    const [usual, never] = [
      insert('pricing-table', { src }),
      insert('pricing-table', { src, 'stale-after': '0' }),
    ];
    await Promise.all([settled(usual), settled(never)]);
    expect(textOf(usual)).to.contain('may be out of date');
    expect(textOf(never)).to.not.contain('may be out of date');
  });

  const RealDate = Date;
  afterEach(() => (globalThis.Date = RealDate));

  for (const year of [1970, 2100]) {
    it(`N40 a clock that stands in ${year}`, async () => {
      const now = RealDate.UTC(year, 0, 1);
      globalThis.Date = class extends RealDate {
        constructor(...parts: unknown[]) {
          super(...((parts.length > 0 ? parts : [now]) as [number]));
        }
        static override now = () => now;
      } as DateConstructor;
      for (const tag of tags) {
        const retry = { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', 'content-type': 'application/json' };
        const [good, bad] = [
          insert(tag, { src: await serve({ body: goodBody }) }),
          insert(tag, { src: await serve({ status: 503, headers: retry }) }),
        ];
        await Promise.all([settled(good), settled(bad)]);
        expectData(good);
        expectFailure(bad, 'http');
        expect(textOf(good)).to.not.match(/NaN|Invalid|Infinity|-\d+ (days|months|years)/);
      }
    });
  }
});
