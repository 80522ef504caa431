import { readFile } from 'node:fs/promises';
import { bundle } from '../shared/bundle.js';
import { type Conditions, fullSpeed, slowProcessor } from '../shared/conditions.js';
import { inFreshPage } from '../shared/fresh-page.js';
import { type Line, toTable } from '../shared/lines.js';
import type { Bench, Part } from '../shared/part.js';
import { runRounds, valuesOf } from '../shared/rounds.js';
import { ratiosWithin } from '../shared/statistics.js';
import type { CheckResult } from './page/measure-check.js';

const checks = ['kit', 'zod-mini', 'zod'] as const;
type CheckName = (typeof checks)[number];
const most: Partial<Record<CheckName, number>> = { kit: 2 };

/** The first check of the published dataset in a page, over `JSON.parse` of its text in the same round. */
export const benchData: Part = async (bench) => {
  const { server } = bench;
  const text = await readFile(new URL('../../../data/osai-12.json', import.meta.url), 'utf8');
  server.add('/data/published.json', text);
  for (const name of checks) {
    server.add(`/check/${name}.js`, await bundle(`data/page/${name}.ts`));
    server.add(`/check/${name}`, pageWith(`/check/${name}.js`));
  }
  const lines: Line[] = [];
  for (const conditions of [fullSpeed, slowProcessor]) lines.push(...(await linesAt(bench, conditions)));
  const kilobytes = Math.round(Buffer.byteLength(text) / 1000);
  return `The first check of \`osai-12.json\` (${kilobytes} KB) in a fresh page, in wall time of the one call, over \`JSON.parse\` of its
text in the kit's page of the same round. The check of the kit finds everything that its zod schema does, checks references, and answers a copy
without what is wrong; \`zod-mini\` is that schema without these, \`zod\` the same from the published JSON Schema.\n\n${toTable(lines, { value: 'ms', ratio: '÷ JSON.parse', digits: 1 })}`;
};

const pageWith = (
  script: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,"><script type="module" src="${script}"></script>`;

async function linesAt({ browser, server, rounds }: Bench, conditions: Conditions): Promise<Line[]> {
  const subjects = checks.map((name) => ({
    name,
    measure: () =>
      inFreshPage(browser, server.origin, async (page) => {
        await page.open(`${server.origin}/check/${name}`);
        await page.throttle(conditions);
        const result = await page.evaluate<CheckResult>('bench.run()');
        if (!result.isRight) throw new Error('it takes what is wrong or refuses what is right');
        return result;
      }),
  }));
  const series = await runRounds(subjects, rounds);
  // One for all: behind a script that has just kept the engine busy, the same parsing takes three times as long.
  const parsing = valuesOf(series, 'kit', ({ parseMs }) => parseMs);
  const lineOf = (what: string, values: typeof parsing, goal?: number): Line => ({
    profile: conditions.name,
    what,
    values,
    ...(typeof values !== 'string' &&
      typeof parsing !== 'string' && { ratios: ratiosWithin(values, parsing) }),
    ...(goal && { goal: { most: goal, of: 'ratio' as const } }),
  });
  return [
    lineOf('JSON.parse', parsing),
    ...checks.map((name) =>
      lineOf(
        name,
        valuesOf(series, name, ({ checkMs }) => checkMs),
        most[name],
      ),
    ),
  ];
}
