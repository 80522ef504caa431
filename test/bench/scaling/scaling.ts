import { writeFile } from 'node:fs/promises';
import { type PageResult, visitPage } from '../cards/visit.js';
import { fullSpeed } from '../shared/conditions.js';
import { toMatrix } from '../shared/lines.js';
import type { Part } from '../shared/part.js';
import { runRounds, type Series, valuesOf } from '../shared/rounds.js';
import { differencesWithin, exponentOf, median } from '../shared/statistics.js';
import { type Curve, drawGrowth } from './chart.js';
import { addGrowthPages, blankPath, growthPath } from './pages.js';
import { type Growth, growths } from './series.js';

/** A little above 1, which is what a fit of few sizes can tell from it. */
const steepest = 1.1;
const chart = new URL('../../../demo/scaling.svg', import.meta.url);

/** What twice as much of everything costs. */
export const benchScaling: Part = async ({ browser, server, rounds, isWritten }) => {
  await addGrowthPages(server);
  const visits = growths.flatMap((growth) =>
    growth.sizes.map((size) => ({ path: growthPath(growth, size), ...(growth.isList && { rows: size }) })),
  );
  const series = await runRounds(
    [{ path: blankPath }, ...visits].map(({ path, rows }: { path: string; rows?: number }) => ({
      name: path,
      measure: () =>
        visitPage(browser, server.origin + path, fullSpeed, async (page) => {
          const shown = await page.evaluate<number>('bench.countRows()');
          if (rows && shown !== rows) throw new Error(`it shows ${shown} rows of ${rows}`);
          return {};
        }),
    })),
    rounds,
  );
  const measured = growths.map((growth) => ({ growth, costs: costsOf(series, growth) }));
  const curves = measured.flatMap(({ growth, costs }) => curveOf(growth, costs) ?? []);
  if (isWritten) await writeFile(chart, drawGrowth(curves));
  return [preface, ...(isWritten ? [image] : []), ...measured.map(matrixOf), exponents(curves)].join('\n\n');
};

const image = '![How the cost grows with what is shown, on two logarithmic axes](demo/scaling.svg)';

const preface = `CPU of the whole page over a blank one, in milliseconds, at full speed. Larger catalogues have the same real models again
under other ids, without notes and evidence; price tables of more rows than there are prices have these again.`;

type Costs = (number[] | string)[];

function costsOf(series: Series<PageResult>, growth: Growth): Costs {
  const read = ({ cpuMs }: PageResult) => cpuMs;
  const blank = valuesOf(series, blankPath, read);
  return growth.sizes.map((size) => {
    const values = valuesOf(series, growthPath(growth, size), read);
    return typeof values === 'string' || typeof blank === 'string'
      ? String(values)
      : differencesWithin(values, blank);
  });
}

/** None where a size could not be measured: what is left would promise too much. */
function curveOf({ name, sizes }: Growth, costs: Costs): Curve | undefined {
  const points = costs.flatMap((values, index) =>
    typeof values === 'string' ? [] : [{ size: sizes[index] ?? NaN, cost: median(values) }],
  );
  const isWhole = points.length === sizes.length && points.every(({ cost }) => cost > 0);
  return isWhole ? { name, points } : undefined;
}

const matrixOf = ({ growth, costs }: { growth: Growth; costs: Costs }) =>
  toMatrix(
    growth.sizes.map((size) => size.toLocaleString('en')),
    [{ name: growth.name, cells: costs }],
  );

function exponents(curves: Curve[]): string {
  const rows = curves.map(({ name, points }) => {
    const exponent = exponentOf(points);
    const last = exponentOf(points.slice(-2));
    const isMet = Math.max(exponent, last) <= steepest;
    return `| ${name} | ${exponent.toFixed(2)} | ${last.toFixed(2)} | ≤ ${steepest} | ${isMet ? 'yes' : 'no'} |`;
  });
  const missing = growths.filter(({ name }) => !curves.some((curve) => curve.name === name));
  return [
    'The exponent of the power that fits best; 1 is where twice as much costs twice as much:\n',
    '| cost of | over all sizes | from the last but one to the last | goal | met |\n| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    ...missing.map(({ name }) => `| ${name} | not measured | | ≤ ${steepest} | not measured |`),
  ].join('\n');
}
