import { expect } from '@open-wc/testing';
import type { Dataset } from '../../../src/dataset/schema.js';
import { makeAssessment, makeModel, put } from '../../fixtures/datasets.js';
import { expectReady, showData, textAt, textsOf } from './data-shown.js';
import { expectFailure } from './judge.js';
import { clear, goodDataset, tags, textOf } from './widget.js';

afterEach(clear);

const assessedOn = (date: unknown): Dataset =>
  goodDataset({
    assessments: ['olmo', 'llama'].map((id) => makeAssessment(id, undefined, { date: date as string })),
  });

const releasedOn = (released: unknown): Dataset =>
  goodDataset({ models: [makeModel('olmo', { released: released as string }), makeModel('llama')] });

/** What a scorecard says about the day of a release. */
async function releaseOf(released: unknown): Promise<{ text: string; isCounted: boolean }> {
  const shown = await showData('openness-scorecard', releasedOn(released));
  expectReady(shown);
  return {
    text: textsOf(shown, '.facts div').find((fact) => fact.startsWith('Released')) ?? 'nothing',
    isCounted: textAt(shown, '[role=status]') === '1 entry of the data could not be read.',
  };
}

describe('dates', () => {
  const none: Record<string, unknown[]> = {
    'D30 a day that no calendar has': [
      '2024-02-30',
      '2023-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00',
      '2024-01-00',
    ],
    'D33 a year out of range': ['99999-01-01', '-000001-01-01', '0000-01-01', '0050', '99'],
    'D33 another form': [
      '1718000000',
      1718000000,
      '01/02/2024',
      '2024-1-2',
      '20240102',
      'June 2024',
      '2024-06-30T23:59:60Z',
      '2024-06-30T24:00Z',
      '2024-06-30T10:00+02:00',
      '2024-06-30 10:00',
      '',
    ],
  };
  for (const [title, dates] of Object.entries(none)) {
    it(`${title}: none is shown, and it is counted`, async () => {
      for (const date of dates)
        expect(await releaseOf(date), String(date)).to.deep.equal({ text: 'nothing', isCounted: true });
    });
    it(`${title}: what needs a date cannot be read`, async () => {
      for (const date of dates) {
        const shown = await showData('openness-index', assessedOn(date));
        expect(textAt(shown, '[role=status]'), String(date)).to.equal(
          'No models to show. 2 entries of the data could not be read.',
        );
        expectFailure(await showData('openness-index', put(goodDataset(), ['updated'], date)), 'schema');
      }
    });
  }

  it('D30 engines by themselves do not agree', () => {
    // The control: what the kit would say if it asked the engine. One of them answers with a day, another with none.
    expect(['2024-03-01', 'Invalid Date']).to.include(
      ((day) => (Number.isNaN(day.getTime()) ? 'Invalid Date' : day.toISOString().slice(0, 10)))(
        new Date('2024-02-30'),
      ),
    );
  });

  const precise: [date: string, text: string][] = [
    ['2018', 'Released2018'],
    ['2018-11', 'ReleasedNovember 2018'],
    ['2018-11-05', 'ReleasedNovember 5, 2018'],
    ['2024-02-29', 'ReleasedFebruary 29, 2024'],
    ['2025-02-26T16:30Z', 'ReleasedFebruary 26, 2025, 16:30 UTC'],
  ];
  for (const [date, text] of precise) {
    it(`D31 ${date} at its own precision`, async () => {
      const shown = await releaseOf(date);
      expect([shown.text.replace(/Released\s+/, 'Released'), shown.isCounted]).to.deep.equal([text, false]);
      for (const tag of ['openness-scorecard', 'openness-compare', 'openness-index'] as const) {
        const credit = await showData(tag, assessedOn(date));
        expect(textAt(credit, '[part=credit]'), tag).to.contain(`as of ${text.replace('Released', '')}`);
      }
    });
  }

  it('D32 the first of January in every zone', async () => {
    // The zone of a browser cannot be changed here, and formats get one each: none may be that of the reader.
    const zones: unknown[] = [];
    const Original = Intl.DateTimeFormat;
    const spy = function (this: unknown, locale?: string, options?: Intl.DateTimeFormatOptions) {
      zones.push(options?.timeZone);
      return new Original(locale, options);
    };
    Object.assign(Intl, {
      DateTimeFormat: spy,
    });
    try {
      // A language that nobody has used before has no format yet.
      const shown = await showData('openness-scorecard', releasedOn('2024-01-01'), { lang: 'en-ZA' });
      expect(textOf(shown)).to.contain('1 January 2024');
    } finally {
      Object.assign(Intl, { DateTimeFormat: Original });
    }
    expect(zones.length).to.be.greaterThan(0);
    expect([...new Set(zones)]).to.deep.equal(['UTC']);
    // The control: in the west, the last hour of the year before has not passed.
    const western = new Original('en', { timeZone: 'America/Los_Angeles', dateStyle: 'long' });
    expect(western.format(new Date('2024-01-01'))).to.equal('December 31, 2023');
  });

  it('D34 a date to come is shown, and said to be one', async () => {
    for (const tag of tags) {
      const shown = await showData(tag, { ...assessedOn('2525-03'), updated: '2525-03-01' });
      expectReady(shown);
      expect(textOf(shown), tag).to.contain('The data gives a date to come: March 1, 2525.');
      if (tag !== 'openness-badge' && tag !== 'pricing-table')
        expect(textAt(shown, '[part=credit]'), tag).to.contain('as of March 2525');
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      const today = await showData(tag, { ...goodDataset(), updated: tomorrow });
      expect(textOf(today), tag).to.not.contain('to come');
    }
  });
});
