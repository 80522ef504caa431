import type { PageResult } from '../cards/visit.js';
import { fast3g, fullSpeed } from '../shared/conditions.js';
import type { Line } from '../shared/lines.js';
import { type Series, valuesOf } from '../shared/rounds.js';
import type { Answered } from '../shared/server.js';

/** What a page has asked for beside itself. */
export interface Asked {
  scripts: number;
  datasets: number;
  /** Styles, fonts, pictures and whatever else. */
  others: number;
  dataBytes: number;
}

export function countAsked(answered: readonly Answered[]): Asked {
  const ofKind = (kind: string) => answered.filter((one) => one.kind === kind);
  const [scripts, datasets, pages] = [ofKind('js'), ofKind('json'), ofKind('html')];
  return {
    scripts: scripts.length,
    datasets: datasets.length,
    others: answered.length - scripts.length - datasets.length - pages.length,
    dataBytes: datasets.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

type Read = (asked: Asked) => number;

/** One scorecard at fast 3G, fifty of them, and fifty with two copies of the script on the page. */
export function requestLines(
  one: Series<PageResult & { asked: Asked }>,
  many: Series<PageResult & { asked: Asked }>,
): Line[] {
  const line = (series: typeof one, name: string, what: string, read: Read, most?: number): Line => ({
    profile: series === one ? fast3g.name : fullSpeed.name,
    what,
    values: valuesOf(series, name, ({ asked }) => read(asked)),
    ...(most !== undefined && { goal: { most, of: 'value' as const } }),
  });
  const bytes: Read = ({ dataBytes }) => dataBytes;
  return [
    line(many, 'bare 50', '50 × bare: scripts', ({ scripts }) => scripts, 1),
    line(many, 'bare 50', '50 × bare: styles, fonts, pictures', ({ others }) => others, 0),
    line(many, 'bare 50', '50 × bare: requests for their one dataset', ({ datasets }) => datasets, 1),
    line(
      many,
      'bare-twice 50',
      '50 × bare, two copies of the script: requests for their one dataset',
      ({ datasets }) => datasets,
      1,
    ),
    line(one, 'bare', '1 × bare: bytes of data', bytes, 1500),
    line(many, 'bare-large', '1 × bare, of 5,000 models: bytes of data', bytes, 1500),
    line(many, 'bare 50', '50 × bare: bytes of data', bytes),
    line(one, 'react', '1 × react: bytes of data', bytes),
  ];
}
