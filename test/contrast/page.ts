import { readColor } from './color.js';
import { nearestColors } from './color-vision.js';
import { measurePairs, worstOf } from './measure.js';
import type { Row } from './report.js';
import { dressPage, markColors, schemes, sheetOf, showSpecimens, themes } from './specimen.js';

/** One row for each house style in light and in dark. */
async function measureAll(): Promise<Row[]> {
  const widgets = await showSpecimens();
  const rows: Row[] = [];
  for (const theme of themes) {
    for (const scheme of schemes) {
      await dressPage(sheetOf(theme), scheme);
      const pairs = measurePairs(widgets);
      const worst = (kind: string, least?: number) =>
        worstOf(pairs.filter((pair) => pair.kind === kind && (!least || pair.least === least)));
      const tones = new Map([...markColors(widgets)].map(([tone, color]) => [tone, readColor(color)]));
      const [nearest] = nearestColors(tones).sort((a, b) => a.difference - b.difference);
      rows.push({
        theme,
        scheme,
        pairs: pairs.length,
        text: worst('text', 4.5),
        largeText: worst('text', 3),
        shape: worst('shape'),
        nearest,
      });
    }
  }
  return rows;
}

Object.assign(globalThis, { measureAll });
