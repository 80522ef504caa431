import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { type Color, contrastRatio, readColor } from './color.js';
import { colorDifference, nearestColors } from './color-vision.js';
import { measurePairs, type Pair } from './measure.js';
import {
  dressPage,
  leastDifference,
  markColors,
  schemes,
  sheetOf,
  showSpecimens,
  themes,
} from './specimen.js';

const tooPale = (pairs: Pair[]) => pairs.filter(({ ratio, least }) => ratio < least);
const inWords = ({ what, front, ground, ratio }: Pair) =>
  `${what}: ${front} on ${ground}, ${ratio.toFixed(2)}`;

describe('Contrast', function () {
  this.timeout(60_000);
  let widgets: Element[];

  before(async () => {
    widgets = await showSpecimens();
  });
  after(async () => {
    await dressPage(undefined, 'light');
    document.documentElement.style.colorScheme = '';
    document.querySelector('main')?.remove();
  });

  for (const theme of themes) {
    for (const scheme of schemes) {
      it(`is enough for every text and shape, and levels stay apart: ${theme}, ${scheme}`, async () => {
        await dressPage(sheetOf(theme), scheme);
        const pairs = measurePairs(widgets);
        expect(pairs.filter(({ kind }) => kind === 'text').length).to.be.greaterThan(500);
        expect(pairs.filter(({ kind }) => kind === 'shape').length).to.be.greaterThan(100);
        expect([...new Set(tooPale(pairs).map(inWords))]).to.deep.equal([]);
        const tones = markColors(widgets);
        expect([...tones.keys()].sort()).to.deep.equal(['middle', 'negative', 'neutral', 'positive']);
        const colors = new Map([...tones].map(([tone, color]) => [tone, readColor(color)]));
        for (const { vision, difference, names } of nearestColors(colors))
          expect(difference, `${vision}: ${names.join(' and ')}`).to.be.at.least(leastDifference);
      });
    }
  }

  it('finds a text and a mark that are too pale', async () => {
    await dressPage(undefined, 'light');
    const [scorecard] = widgets.filter(({ localName }) => localName === 'openness-scorecard');
    (scorecard as HTMLElement).style.cssText =
      '--openness-muted-color: #808080; --openness-positive-color: #9c9; --openness-bar-color: #aaa';
    const found = tooPale(measurePairs([scorecard!]));
    (scorecard as HTMLElement).style.cssText = '';
    const fronts = new Set(found.map(({ kind, front }) => `${kind} ${front}`));
    expect([...fronts]).to.include.members(['text #808080', 'shape #99cc99', 'shape #aaaaaa']);
  });

  it('is computed as WCAG and CIEDE2000 define it', () => {
    const grey: Color = { rgb: [119, 119, 119], alpha: 1 };
    const white: Color = { rgb: [255, 255, 255], alpha: 1 };
    expect(contrastRatio(grey, white)).to.be.closeTo(4.48, 0.005);
    // Pairs 1, 17 and 25 of the data of Sharma, Wu and Dalal.
    expect(colorDifference([50, 2.6772, -79.7751], [50, 0, -82.7485])).to.be.closeTo(2.0425, 1e-4);
    expect(colorDifference([50, 2.5, 0], [73, 25, -18])).to.be.closeTo(27.1492, 1e-4);
    expect(colorDifference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).to.be.closeTo(
      1.2644,
      1e-4,
    );
  });
});
