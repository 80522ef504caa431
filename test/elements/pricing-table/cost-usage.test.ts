import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  changeUsage,
  defaultUsage,
  formatUsage,
  parseUsage,
  type Usage,
} from '../../../src/elements/pricing-table/cost.js';
import { percentOf, readAmount, readPercent } from '../../../src/elements/pricing-table/cost-usage.js';

describe('the usage of the calculator as a text', () => {
  it('names its amounts, and the share in percent', () => {
    expect(parseUsage('input=1000 cached=500 written=20 output=300 requests=100 peak=30')).to.deep.equal({
      input: 1000,
      cached: 500,
      written: 20,
      output: 300,
      requestsPerDay: 100,
      peakShare: 0.3,
    });
    expect(formatUsage({ ...defaultUsage, peakShare: 0.07 })).to.equal(
      'input=1000 cached=0 written=0 output=500 requests=1000 peak=7',
    );
    expect(formatUsage(defaultUsage)).to.equal('input=1000 cached=0 written=0 output=500 requests=1000');
  });

  it('keeps the default of what it does not name', () => {
    expect(parseUsage('input=2e3')).to.deep.equal({ ...defaultUsage, input: 2000 });
    expect(parseUsage('INPUT=5;Output=0.5, other=3')).to.deep.equal({
      ...defaultUsage,
      input: 5,
      output: 0.5,
    });
  });

  it('counts what cannot be used as 0, and caps what nobody counts', () => {
    expect(parseUsage('input=-5 cached=many written= output=NaN requests=1e99')).to.deep.equal({
      input: 0,
      cached: 0,
      written: 0,
      output: 0,
      requestsPerDay: 1e12,
    });
    expect(parseUsage('peak=150')?.peakShare).to.equal(1);
    expect(parseUsage('peak=-1')?.peakShare).to.equal(0);
    expect(parseUsage('peak=')).to.deep.equal(defaultUsage);
    expect(parseUsage('peak=often')).to.deep.equal(defaultUsage);
  });

  it('is none where it names nothing', () => {
    for (const text of ['', 'true', 'calculator', 'constructor=1 toString=2', '=5', 'input']) {
      expect(parseUsage(text), text).to.equal(undefined);
    }
  });

  it('is read back as it was written', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 1e9 }).map((value) => value / 1000),
    );
    const usage: fc.Arbitrary<Usage> = fc.record(
      {
        input: amount,
        cached: amount,
        written: amount,
        output: amount,
        requestsPerDay: amount,
        peakShare: fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100_000),
      },
      { requiredKeys: ['input', 'cached', 'written', 'output', 'requestsPerDay'] },
    );
    fc.assert(
      fc.property(usage, (given) => {
        expect(parseUsage(formatUsage(given))).to.deep.equal(given);
      }),
    );
  });

  it('never throws and never has a number that is none', () => {
    const pair = fc
      .tuple(fc.constantFrom('input', 'cached', 'written', 'output', 'requests', 'peak'), fc.string())
      .map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(pair, fc.string())), (parts) => {
        for (const value of Object.values(parseUsage(parts.join(' ')) ?? {})) {
          expect(value).to.be.within(0, 1e12);
        }
      }),
    );
  });
});

describe('what is typed into the calculator', () => {
  it('is read as an amount or a share', () => {
    expect(readAmount(' 12.5 ')).to.equal(12.5);
    expect(readAmount('-3')).to.equal(0);
    expect(readAmount('Infinity')).to.equal(1e12);
    expect(readPercent('7')).to.equal(0.07);
    expect(readPercent('')).to.equal(undefined);
    expect(readPercent('1e999')).to.equal(undefined);
    expect(percentOf(0.07)).to.equal(7);
  });

  it('changes a usage, and takes the share back', () => {
    expect(changeUsage(defaultUsage, { peakShare: 0.5, input: 1 })).to.deep.equal({
      ...defaultUsage,
      input: 1,
      peakShare: 0.5,
    });
    expect(changeUsage({ ...defaultUsage, peakShare: 0.5 }, { peakShare: undefined })).to.deep.equal(
      defaultUsage,
    );
    expect(changeUsage({ ...defaultUsage, peakShare: 0.5 }, { input: 2 }).peakShare).to.equal(0.5);
  });
});
