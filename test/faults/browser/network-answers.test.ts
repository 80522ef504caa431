import { expect } from '@open-wc/testing';
import { engine, newAddress, origins, prepare, reportFigure, requestsTo } from './faults.js';
import { expectData, expectFailure, expectNothingEscaped } from './judge.js';
import { type NetworkFault, networkFaults } from './network-faults.js';
import {
  clear,
  countFetches,
  goodBody,
  insert,
  isFallbackShown,
  settled,
  statusOf,
  type Tag,
  tags,
  textOf,
  until,
} from './widget.js';

describe('servers that misbehave, in all five elements', () => {
  let fetches: ReturnType<typeof countFetches>;
  beforeEach(() => (fetches = countFetches()));
  afterEach(() => {
    fetches.restore();
    clear();
  });

  async function expectOutcome(tag: Tag, fault: NetworkFault) {
    const { outcome, fetches: most } = { ...fault, ...(engine === 'webkit' && fault.inWebKit) };
    const address = await fault.address();
    const shown = insert(tag, { src: address });
    await settled(shown);
    await shown.element.updateComplete;
    if (outcome === 'ready') expectData(shown);
    else expectFailure(shown, outcome);
    const asked = fetches.urls.filter((url) => url === address).length;
    expect(asked, tag).to.be.within(fault.leastFetches ?? most, most);
    for (const { headers } of await requestsTo(address)) {
      expect(headers.cookie).to.equal(undefined);
      expect(headers.referer).to.equal(undefined);
      expect(headers.authorization).to.equal(undefined);
    }
  }

  for (const [title, fault] of Object.entries(networkFaults)) {
    it(title, async () => {
      await Promise.all(tags.map((tag) => expectOutcome(tag, fault)));
    });
  }

  it('N01 N12 names what came instead', async () => {
    const missing = insert('openness-scorecard', { src: await prepare(newAddress(), { status: 404 }) });
    await settled(missing);
    expect(textOf(missing)).to.contain('404');
    const page = { headers: { 'content-type': 'text/html' }, body: '<p>' };
    const login = insert('openness-scorecard', { src: await prepare(newAddress(), page) });
    await settled(login);
    expect(textOf(login)).to.contain('text/html');
  });

  it('N14 N18 the event says where the data came from, and what the server called them', async () => {
    const type = 'text/plain; charset=utf-8';
    const end = await prepare(newAddress(origins[1]), { headers: { 'content-type': type }, body: goodBody });
    const src = await prepare(newAddress(), { status: 302, headers: { location: end } });
    for (const tag of tags) {
      const shown = insert(tag, { src });
      let told: unknown;
      shown.element.addEventListener('openness-load', (event) => (told = event.origins));
      await settled(shown);
      expect(told, tag).to.deep.equal([{ url: end, contentType: type }]);
    }
  });

  it('N04 sends no cookie to its own site either', async () => {
    document.cookie = 'probe=1';
    const address = await prepare(newAddress(location.origin), { status: 401 });
    await fetch(address);
    const shown = insert('openness-scorecard', { src: address });
    await settled(shown);
    const cookies = (await requestsTo(address)).map(({ headers }) => headers.cookie);
    document.cookie = 'probe=; max-age=0';
    // The first is the control: the page itself does send it.
    expect(cookies[0]).to.contain('probe=1');
    expect(cookies.slice(1)).to.deep.equal([undefined]);
  });

  it('N23 N24 stops reading', async () => {
    // Far more than a quick browser can have taken before it is told to stop.
    const bodies = [
      { repeat: ' '.repeat(1000), times: 1_000_000 },
      { repeat: ' '.repeat(1000), times: 5_000_000 },
    ];
    for (const [index, body] of bodies.entries()) {
      const address = await prepare(newAddress(), { body, gzip: index === 1 });
      const shown = insert('openness-index', { src: address });
      await settled(shown);
      expectFailure(shown, 'too-large');
      await until(async () => (await requestsTo(address)).some(({ isAborted }) => isAborted));
    }
  });
});

describe('servers that take their time', () => {
  afterEach(clear);

  const slow = {
    'N06 a server that never answers': { instead: 'hang' },
    'N07 a body that drips': { body: goodBody, drip: 50 },
  } as const;

  for (const [title, answer] of Object.entries(slow)) {
    it(title, async () => {
      const start = performance.now();
      const shown = await Promise.all(
        tags.map(async (tag) => insert(tag, { src: await prepare(newAddress(), answer) })),
      );
      await Promise.all(shown.map((one) => settled(one)));
      const seconds = (performance.now() - start) / 1000;
      for (const one of shown) expectFailure(one, 'timeout');
      // A busy machine may be late; nothing may be early, because nothing else ends these.
      expect(seconds).to.be.within(9.5, 12);
      await reportFigure(`${title}: seconds until all five elements say so`, seconds.toFixed(1));
    });
  }

  it('N06 shows that it waits, and the fallback meanwhile', async () => {
    const shown = insert('openness-scorecard', { src: await prepare(newAddress(), { instead: 'hang' }) });
    await shown.element.updateComplete;
    expect(statusOf(shown)).to.equal('loading');
    expect(isFallbackShown(shown)).to.equal(true);
    expectNothingEscaped();
  });
});
