import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/dataset/failure.js';
import { loadDataset, type LoadOptions } from '../../src/dataset/load.js';
import type { LoadedPart } from '../../src/dataset/load-slice.js';
import { makeDataset } from '../fixtures/datasets.js';
import { type Answer, jsonResponse, newAddress, replaceFetch, restoreFetch } from '../fixtures/fake-fetch.js';

type LoadSliceBy = typeof import('../../src/dataset/load-slice.js').loadSlice;
type LoadSlice = (whole: string, slice?: string, options?: LoadOptions) => Promise<Outcome<LoadedPart>>;

let copies = 0;

/** As a page has it that has shown nothing yet; the requests are those of all copies. */
async function freshCopy(): Promise<LoadSlice> {
  const address = `/src/dataset/load-slice.ts?${++copies}`;
  const { loadSlice } = (await import(address)) as { loadSlice: LoadSliceBy };
  return (whole, slice, options = {}) => loadSlice(loadDataset, whole, slice, options);
}

const good = (url: string) => jsonResponse(makeDataset({ name: url }));
const missing = () => new Response('', { status: 404 });
const nameIn = (outcome: Outcome<LoadedPart>) =>
  outcome.ok ? outcome.value.dataset.name : outcome.failure.code;

interface Loading {
  loadSlice: LoadSlice;
  whole: string;
  slices: string[];
  /** Addresses in the order in which they were asked for. */
  asked: () => string[];
}

async function prepare(
  answer: (url: string, isSlice: boolean) => ReturnType<Answer> = good,
): Promise<Loading> {
  const whole = newAddress();
  const slices = Array.from({ length: 8 }, newAddress);
  const calls = replaceFetch((url) => answer(url, slices.includes(url)));
  return { loadSlice: await freshCopy(), whole, slices, asked: () => calls.map(({ url }) => url) };
}

afterEach(restoreFetch);

describe('loadSlice(whole, slice)', () => {
  it('answers the slice and says that it is a part', async () => {
    const { loadSlice, whole, slices, asked } = await prepare();
    const outcome = await loadSlice(whole, slices[0]);
    expect(nameIn(outcome)).to.equal(slices[0]);
    expect(outcome.ok && outcome.value.isPart).to.equal(true);
    expect(asked()).to.deep.equal([slices[0]]);
  });

  it('asks once for one slice, also where two copies of the kit do', async () => {
    const { loadSlice, whole, slices, asked } = await prepare();
    const other = await freshCopy();
    await Promise.all([loadSlice(whole, slices[0]), loadSlice(whole, slices[0]), other(whole, slices[0])]);
    expect(asked()).to.deep.equal([slices[0]]);
  });

  it('answers the whole where there is no slice', async () => {
    const { loadSlice, whole, asked } = await prepare();
    const outcome = await loadSlice(whole, undefined);
    expect(outcome.ok && outcome.value.isPart).to.equal(undefined);
    expect(asked()).to.deep.equal([whole]);
  });

  it('asks for six slices, and for the whole alone where more are wanted at once', async () => {
    for (const [count, expected] of [
      [6, 6],
      [7, 1],
    ] as const) {
      const { loadSlice, whole, slices, asked } = await prepare();
      const outcomes = await Promise.all(slices.slice(0, count).map((slice) => loadSlice(whole, slice)));
      expect(asked()).to.deep.equal(count === expected ? slices.slice(0, count) : [whole]);
      for (const outcome of outcomes) expect(outcome.ok).to.equal(true);
    }
  });

  it('asks for the whole from the seventh on, one after the other, and then for nothing', async () => {
    const { loadSlice, whole, slices, asked } = await prepare();
    for (const slice of slices) await loadSlice(whole, slice);
    expect(asked()).to.deep.equal([...slices.slice(0, 6), whole]);
  });

  it('takes the whole where it is there or on its way', async () => {
    const { loadSlice, whole, slices, asked } = await prepare();
    const onItsWay = loadDataset(whole);
    expect(nameIn(await loadSlice(whole, slices[0]))).to.equal(whole);
    await onItsWay;
    expect(nameIn(await loadSlice(whole, slices[1]))).to.equal(whole);
    expect(asked()).to.deep.equal([whole]);
  });

  for (const [name, answer] of Object.entries<() => Response>({
    'is missing': missing,
    'is a page': () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'is no dataset': () => jsonResponse({ slices: {} }),
  })) {
    it(`asks for the whole where the slice ${name}`, async () => {
      const { loadSlice, whole, slices, asked } = await prepare((url, isSlice) =>
        isSlice ? answer() : good(url),
      );
      const outcome = await loadSlice(whole, slices[0]);
      expect(nameIn(outcome)).to.equal(whole);
      expect(outcome.ok && outcome.value.isPart).to.equal(undefined);
      expect(asked()).to.deep.equal([slices[0], whole]);
    });
  }

  it('fails as the whole does where both are missing', async () => {
    const { loadSlice, whole, slices } = await prepare(missing);
    const outcome = await loadSlice(whole, slices[0]);
    expect(outcome.ok ? '' : outcome.failure.url).to.equal(whole);
    expect(nameIn(outcome)).to.equal('http');
  });

  it('asks for nothing more where nobody waits any longer', async () => {
    const { loadSlice, whole, slices, asked } = await prepare(() => new Promise<Response>(() => undefined));
    const controller = new AbortController();
    const outcome = loadSlice(whole, slices[0], { signal: controller.signal });
    await Promise.resolve();
    controller.abort();
    expect(nameIn(await outcome)).to.equal('aborted');
    expect(asked()).to.not.include(whole);
  });

  it('asks a server for nothing more that has taken too long', async () => {
    const { loadSlice, whole, slices, asked } = await prepare(() => new Promise<Response>(() => undefined));
    const limits = { milliseconds: 20, bytes: 1000 };
    expect(nameIn(await loadSlice(whole, slices[0], { limits }))).to.equal('timeout');
    expect(asked()).to.deep.equal([slices[0]]);
  });
});
