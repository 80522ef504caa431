import { expect } from '@open-wc/testing';
import { makeModel } from '../../fixtures/datasets.js';
import { prepare, newAddress, reportFigure, requestsTo, serve } from './faults.js';
import { expectData, expectNothingEscaped } from './judge.js';
import {
  clear,
  countFetches,
  goodBody,
  goodDataset,
  insert,
  settled,
  tags,
  textOf,
  until,
} from './widget.js';

let fetches: ReturnType<typeof countFetches>;
beforeEach(() => (fetches = countFetches()));
afterEach(() => {
  fetches.restore();
  clear();
});

/** A dataset that can be told from others by the name of its model. */
const bodyNamed = (name: string) =>
  JSON.stringify(
    goodDataset({ models: [makeModel('olmo', { name: `The olmo ${name}` }), makeModel('llama')] }),
  );

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('attributes that change fast', () => {
  for (const tag of tags) {
    it(`L06 <${tag}> renders once for a thousand changes in one task, and asks once`, async () => {
      const shown = insert(tag, { src: await serve({ body: goodBody }) });
      await settled(shown);
      const [one, other] = [
        await serve({ body: bodyNamed('one') }),
        await serve({ body: bodyNamed('other') }),
      ];
      fetches.urls.length = 0;
      let renders = 0;
      const element = shown.element as typeof shown.element & { render: () => unknown };
      const render = element.render.bind(element);
      element.render = () => {
        renders++;
        return render();
      };
      for (let round = 0; round < 333; round++) {
        element.setAttribute('src', one);
        element.removeAttribute('src');
        element.setAttribute('src', other);
      }
      await element.updateComplete;
      expect(renders).to.equal(1);
      await until(() => textOf(shown).includes('other'));
      expect(fetches.urls).to.deep.equal([other]);
      expect(renders).to.equal(2);
      expect(shown.events).to.deep.equal(['load', 'load']);
      expectNothingEscaped();
    });
  }
});

describe('an address that changes', () => {
  for (const tag of tags) {
    it(`L07 <${tag}> shows the newer answer where the older one comes last, and gives the older one up`, async () => {
      const older = await serve({ body: bodyNamed('older'), after: 400 });
      const shown = insert(tag, { src: older });
      await until(async () => (await requestsTo(older)).length > 0);
      shown.element.src = await serve({ body: bodyNamed('newer') });
      await settled(shown);
      await until(async () => (await requestsTo(older))[0]?.isAborted === true);
      await pause(500);
      expect(textOf(shown)).to.contain('newer').and.not.contain('older');
      expectData(shown);
    });

    it(`L08 <${tag}> ends where it began after there and back, in one task and over time`, async () => {
      const [one, other] = [
        await serve({ body: bodyNamed('one'), after: 100 }),
        await serve({ body: bodyNamed('other'), after: 100 }),
      ];
      const shown = insert(tag, { src: one });
      shown.element.src = other;
      shown.element.src = one;
      await settled(shown);
      expect(fetches.urls).to.deep.equal([one]);
      expectData(shown);
      shown.element.src = other;
      await shown.element.updateComplete;
      shown.element.src = one;
      await until(() => textOf(shown).includes('one'));
      await pause(200);
      expect(textOf(shown)).to.not.contain('other');
      expect(shown.events).to.deep.equal(['load', 'load']);
      expect(fetches.urls).to.deep.equal([one, other]);
    });
  }

  it('L09 inside the event that says it is there: no loop', async () => {
    const next = await serve({ body: bodyNamed('next') });
    const all = await Promise.all(
      tags.map(async (tag) => {
        const shown = insert(tag, { src: await serve({ body: bodyNamed('first') }) });
        shown.element.addEventListener('openness-load', () => (shown.element.src = next));
        return shown;
      }),
    );
    await until(() => all.every((shown) => textOf(shown).includes('next')));
    await pause(300);
    for (const { events } of all) expect(events).to.deep.equal(['load', 'load']);
    expect(fetches.urls).to.have.length(tags.length + 1);
    expectNothingEscaped();
  });

  it('L09 inside the event that says it failed: no loop', async () => {
    const missing = await serve({ status: 404 });
    const all = tags.map((tag) => {
      const shown = insert(tag, { src: missing });
      shown.element.addEventListener('openness-error', () => (shown.element.src = missing));
      return shown;
    });
    await Promise.all(all.map((shown) => settled(shown)));
    await pause(300);
    for (const { events } of all) expect(events).to.deep.equal(['http']);
    expect(fetches.urls).to.have.length(1);
  });
});

describe('an element that leaves the page', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;
  before(() => (console.warn = (...parts: unknown[]) => void warnings.push(parts)));
  after(() => (console.warn = warn));

  for (const tag of tags) {
    it(`L11 <${tag}> gives its request up, and says nothing more`, async () => {
      const src = await serve({ body: goodBody, after: 600 });
      const shown = insert(tag, { src });
      await until(async () => (await requestsTo(src)).length > 0);
      const before = textOf(shown);
      shown.element.remove();
      await until(async () => (await requestsTo(src))[0]?.isAborted === true);
      await pause(100);
      expect(shown.events).to.deep.equal([]);
      expect(textOf(shown)).to.equal(before);
      expect(warnings).to.deep.equal([]);
      expectNothingEscaped();
    });

    it(`L12 <${tag}> put back at once is as it was, without a request`, async () => {
      const shown = insert(tag, { src: await serve({ body: goodBody }) });
      await settled(shown);
      const { element } = shown;
      const parent = element.parentElement!;
      const before = textOf(shown);
      for (let round = 0; round < 20; round++) {
        element.remove();
        if (round % 2) await pause(0);
        parent.prepend(element);
        parent.append(element);
      }
      await element.updateComplete;
      expect(textOf(shown)).to.equal(before);
      expectData(shown);
      expect(fetches.urls).to.have.length(1);
    });
  }

  it('L11 leaves the request to those who still wait for it', async () => {
    const src = await serve({ body: goodBody, after: 300 });
    const [gone, ...staying] = tags.map((tag) => insert(tag, { src }));
    await gone?.element.updateComplete;
    gone?.element.remove();
    await Promise.all(staying.map((shown) => settled(shown)));
    for (const shown of staying) expectData(shown);
    expect(gone?.events).to.deep.equal([]);
    expect(fetches.urls).to.have.length(1);
    expect((await requestsTo(src))[0]?.isAborted).to.equal(false);
  });
});

describe('many elements', () => {
  it('L24 two hundred of them with six datasets ask six times', async () => {
    const addresses = Array.from({ length: 6 }, () => newAddress());
    await Promise.all(addresses.map((address) => prepare(address, { body: goodBody, after: 50 })));
    const start = performance.now();
    const all = Array.from({ length: 200 }, (_, index) =>
      insert(tags[index % 5] ?? 'pricing-table', { src: addresses[index % 6] ?? '' }),
    );
    await Promise.all(all.map((shown) => settled(shown)));
    await reportFigure('200 elements, 6 datasets: seconds until all are shown', seconds(start));
    for (const shown of all) expectData(shown);
    expect(fetches.urls.toSorted()).to.deep.equal(addresses.toSorted());
  });
});

const seconds = (start: number) => ((performance.now() - start) / 1000).toFixed(1);
