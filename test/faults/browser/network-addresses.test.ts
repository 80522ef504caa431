import { expect } from '@open-wc/testing';
import { engine, newAddress, prepare, requestsTo, serve } from './faults.js';
import { expectData, expectFailure } from './judge.js';
import { clear, countFetches, goodBody, insert, settled, type Shown, statusRegion, tags } from './widget.js';

let fetches: ReturnType<typeof countFetches>;
beforeEach(() => (fetches = countFetches()));
afterEach(() => {
  fetches.restore();
  clear();
});

describe('addresses that are none', () => {
  const addresses: Record<string, string[]> = {
    'N33 an empty address, or one of spaces': ['', ' ', '\n\t'],
    'N34 another scheme, or a user name': [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'file:///etc/passwd',
      'ftp://data.example/a.json',
      'about:blank',
      'blob:https://data.example/1',
      'http://user:password@data.example/',
      'https://user@data.example/',
    ],
    'N35 data as an address': [`data:application/json,${encodeURIComponent(goodBody)}`],
  };
  for (const [title, list] of Object.entries(addresses)) {
    it(title, async () => {
      for (const tag of tags) {
        for (const src of list) {
          const shown = insert(tag, { src });
          await settled(shown);
          expectFailure(shown, 'src');
          shown.element.remove();
        }
      }
      expect(fetches.urls).to.deep.equal([]);
    });
  }

  it('N33 shows data once the address is good', async () => {
    const shown = insert('openness-scorecard', { src: '' });
    await settled(shown);
    shown.events.length = 0;
    shown.element.src = await serve({ body: goodBody });
    await settled(shown);
    expectData(shown);
  });
});

describe('one dataset in 200 elements', () => {
  const settleAll = (all: Shown[]) => Promise.all(all.map((shown) => settled(shown)));
  const insertMany = (src: string) =>
    Array.from({ length: 200 }, (_, index) => insert(tags[index % tags.length] ?? 'openness-badge', { src }));

  it('N32 is asked for once', async () => {
    const all = insertMany(await serve({ body: goodBody, after: 200 }));
    await settleAll(all);
    for (const shown of all) expectData(shown);
    expect(fetches.urls).to.have.length(1);
  });

  it('N32 is asked for again after a failure', async () => {
    const src = await serve({ status: 404 }, { body: goodBody });
    const failed = insertMany(src);
    await settleAll(failed);
    for (const shown of failed) expectFailure(shown, 'http');
    const later = insert('openness-index', { src });
    await settled(later);
    expectData(later);
    expect(fetches.urls).to.have.length(2);
  });
});

describe('answers that a cache had', () => {
  for (const tag of tags) {
    it(`N39 <${tag}> takes the answer that the server confirms`, async () => {
      const src = await serve({ etag: '"1"', body: goodBody });
      const shown = insert(tag, { src });
      await settled(shown);
      shown.events.length = 0;
      shown.element.reload();
      await settled(shown);
      expectData(shown);
      // WebKitGTK keeps no cache while it is driven.
      const known = (await requestsTo(src)).map(({ headers }) => headers['if-none-match']);
      if (engine !== 'webkit') expect(known).to.deep.equal([undefined, '"1"']);
    });
  }

  it('N39 an answer that refers to a copy that is gone', async () => {
    const shown = insert('openness-scorecard', { src: await prepare(newAddress(), { status: 304 }) });
    await settled(shown);
    expectFailure(shown, 'http');
  });

  for (const tag of tags) {
    it(`N30 <${tag}> keeps what it has when a refresh fails, and says of when it is`, async () => {
      const shown = insert(tag, { src: await serve({ body: goodBody }, { status: 404 }) });
      await settled(shown);
      shown.events.length = 0;
      shown.element.reload();
      await settled(shown);
      expect(shown.events).to.deep.equal(['http']);
      expect(statusRegion(shown)?.getAttribute('data-status')).to.equal('stale');
      expect(shown.element.shadowRoot?.textContent).to.match(/olmo/i).and.to.contain('June 25, 2025');
    });
  }
});
