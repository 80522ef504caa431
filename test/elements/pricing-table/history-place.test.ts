import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spread, textWidth, wrapText } from '../../../src/elements/pricing-table/history-place.js';

describe('Labels', () => {
  it('move apart as little as they have to', () => {
    const same = Array.from({ length: 3 }, () => ({ y: 50, height: 10 }));
    expect(spread(same, 0, 100)).to.deep.equal([50, 60, 70]);
    expect(spread(same, 0, 70)).to.deep.equal([40, 50, 60]);
    expect(
      spread(
        [
          { y: 90, height: 10 },
          { y: 5, height: 10 },
        ],
        0,
        100,
      ),
    ).to.deep.equal([90, 5]);
  });

  it('are cut between characters that a reader takes for one', () => {
    const family = '👩‍👩‍👧';
    expect(wrapText(family.repeat(6), 5, 1)).to.deep.equal([`${family.repeat(2)}…`]);
    expect(wrapText('e\u0301'.repeat(20), 4, 1)[0]).to.match(/^(e\u0301)+…$/u);
  });

  it('are cut between characters at least where the browser knows no more', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(wrapText('😀'.repeat(9), 5, 1)[0]).to.match(/^😀+…$/u);
    } finally {
      Object.defineProperty(Intl, 'Segmenter', { value: Segmenter, configurable: true, writable: true });
    }
  });

  it('break between words before they break in them', () => {
    expect(wrapText('outside off-peak at night', 10, 3)).to.deep.equal(['outside off-peak', 'at night']);
    expect(wrapText('deepseek-reasoner', 8, 2)).to.deep.equal(['deepseek-', 'reasoner']);
    expect(wrapText('', 8, 2)).to.deep.equal([]);
  });

  it('are never wider than they may be, and lose nothing where there are rows enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const rows = wrapText(text, width, 100);
          for (const row of rows) expect(textWidth(row)).to.be.at.most(width + 1e-9);
          expect(rows.join('').replace(/\s/gu, '')).to.equal(text.replace(/\s/gu, ''));
        },
      ),
    );
  });
});
