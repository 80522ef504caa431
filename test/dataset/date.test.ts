import { expect } from '@open-wc/testing';
import { parseDate, startOfDate } from '../../src/dataset/date.js';

describe('parseDate(text)', () => {
  it('keeps the precision of the text', () => {
    expect(parseDate('2025')).to.deep.equal({ year: 2025 });
    expect(parseDate('2018-11')).to.deep.equal({ year: 2018, month: 11 });
    expect(parseDate('2025-01-20')).to.deep.equal({ year: 2025, month: 1, day: 20 });
    expect(parseDate('2025-02-26T16:30Z')).to.deep.equal({ year: 2025, month: 2, day: 26, time: '16:30' });
    expect(parseDate('2025-02-26T16:30:15Z')?.time).to.equal('16:30:15');
    expect(parseDate('2025-02-26T00:00Z')?.time).to.equal('00:00');
  });

  it('knows leap years', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0400-02-29'])
      expect(parseDate(text)).to.not.equal(undefined);
    for (const text of ['2023-02-29', '1900-02-29', '2100-02-29'])
      expect(parseDate(text)).to.equal(undefined);
  });

  const bad = [
    '',
    ' 2025',
    '2025 ',
    '25',
    '025',
    '20250120',
    '2025-1',
    '2025-00',
    '2025-13',
    '2025-012',
    '2024-02-30',
    '2025-04-31',
    '2025-01-00',
    '2025-01-32',
    '2025-W03',
    '99999-01-01',
    '-000001',
    '+002025-01-01',
    '0000',
    '0099-01-01',
    '1737331200',
    '2025-01-20T16Z',
    '2025-01-20T16:30',
    '2025-01-20T16:30+08:00',
    '2025-01-20T24:00Z',
    '2025-01-20T16:60Z',
    '2025-01-20T23:59:60Z',
    '2025-01-20T23:59:59.5Z',
    '2025-01-20 16:30Z',
    '20 January 2025',
    'January 2025',
    '2025-01-20\n',
    '２０２５',
    'today',
  ];
  for (const text of bad) {
    it(`finds no date in ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
      expect(startOfDate(text)).to.equal(undefined);
    });
  }
});

describe('startOfDate(text)', () => {
  it('is the first moment that the text covers, in UTC', () => {
    expect(startOfDate('1970')).to.equal(0);
    expect(startOfDate('2025')).to.equal(Date.UTC(2025, 0, 1));
    expect(startOfDate('2025-06')).to.equal(Date.UTC(2025, 5, 1));
    expect(startOfDate('2025-06-25')).to.equal(Date.UTC(2025, 5, 25));
    expect(startOfDate('2025-02-26T16:30Z')).to.equal(Date.UTC(2025, 1, 26, 16, 30));
    expect(startOfDate('2025-02-26T16:30:15Z')).to.equal(Date.UTC(2025, 1, 26, 16, 30, 15));
  });
});
