import { type Conditions, fullSpeed, slowProcessor } from '../shared/conditions.js';
import { viewport } from '../shared/fresh-page.js';
import { type Line, toMatrix, toTable } from '../shared/lines.js';
import type { Bench, Part } from '../shared/part.js';
import { runRounds, type Series, type Subject, valuesOf } from '../shared/rounds.js';
import { differencesWithin, ratiosWithin } from '../shared/statistics.js';
import { mustSayTheSame } from './check-words.js';
import { publishedOpenness } from './models.js';
import { addCardPages, type CardKind, pathOf } from './pages.js';
import { type PageResult, visitPage } from './visit.js';

type CardResult = PageResult & { nodes: number };

interface Setting {
  conditions: Conditions;
  count: number;
  kinds: CardKind[];
}

const own: CardKind[] = ['blank', 'static', 'bare', 'element'];
const others: CardKind[] = ['vanilla', 'lit', 'react', 'baseline-status'];
// Slowed down, the others would take minutes more and say the same.
const slowedDown: CardKind[] = ['blank', 'static', 'bare'];
const settings: Setting[] = [
  { conditions: fullSpeed, count: 1, kinds: [...own, ...others] },
  { conditions: fullSpeed, count: 50, kinds: [...own, ...others, 'lazy'] },
  { conditions: slowProcessor, count: 1, kinds: slowedDown },
  { conditions: slowProcessor, count: 50, kinds: [...slowedDown, 'lazy'] },
];

/** `<openness-scorecard>`, one and fifty, beside plain HTML, other ways to make the same card, and other widgets. */
export const benchCards: Part = async (bench) => {
  const missing = await addCardPages(bench.server, await publishedOpenness(), [1, 50]);
  for (const [kind, reason] of await mustSayTheSame(bench, 50, missing)) missing.set(kind, reason);
  const measured: { setting: Setting; series: Series<CardResult> }[] = [];
  for (const setting of settings) {
    measured.push({ setting, series: await runRounds(subjectsOf(bench, setting, missing), bench.rounds) });
  }
  const lines = measured.flatMap(({ setting, series }) => goalLines(setting, series));
  const goals = toTable(lines, { value: 'CPU ms', ratio: '÷ static' });
  return [
    preface,
    goals,
    'CPU ms:',
    matrixOf(measured, ({ cpuMs }) => cpuMs),
    'DOM nodes:',
    matrixOf(measured, ({ nodes }) => nodes),
  ].join('\n\n');
};

const subjectsOf = (
  { browser, server }: Bench,
  { conditions, count, kinds }: Setting,
  missing: Map<CardKind, string>,
): Subject<CardResult>[] =>
  kinds.map((kind) => ({
    name: kind,
    measure: () => {
      const reason = missing.get(kind);
      if (reason) throw new Error(reason);
      return visitPage(browser, server.origin + pathOf(kind, count), conditions, async (page) => ({
        nodes: await page.evaluate<number>('bench.countNodes()'),
      }));
    },
  }));

const preface = `An article with scorecards of the first models of the European Open Source AI Index, in a window of
${viewport.width} × ${viewport.height} px: the whole page from its address until nothing happens any more, in time of the
main thread. \`static\` is what \`render\` prints, its addresses unbroken; \`vanilla\`, \`lit\` and \`react\` are the same card, made from words that are ready;
\`bare\` is the tag alone, with the published dataset; \`element\` has a dataset of the page's own, with its models, which it
loads and checks; \`lazy\` is \`bare\` with \`loading="lazy"\`. All of these say the same, which is tested.
\`baseline-status\` shows less, with a request for each.`;

function goalLines({ conditions, count, kinds }: Setting, series: Series<CardResult>): Line[] {
  const read = ({ cpuMs }: CardResult) => cpuMs;
  const [blank, plain] = [valuesOf(series, 'blank', read), valuesOf(series, 'static', read)];
  const line = (kind: CardKind, what: string, most: number, isOverBlank: boolean): Line[] => {
    if (!kinds.includes(kind)) return [];
    const values = valuesOf(series, kind, read);
    const goal = { goal: { most, of: 'ratio' as const } };
    const failed = [values, plain, blank].find((value) => typeof value === 'string');
    if (typeof values === 'string' || typeof plain === 'string' || typeof blank === 'string')
      return [{ profile: conditions.name, what, values: String(failed), ...goal }];
    const over = (all: number[]) => (isOverBlank ? differencesWithin(all, blank) : all);
    const ratios = ratiosWithin(over(values), over(plain));
    return [{ profile: conditions.name, what, values: over(values), ratios, ...goal }];
  };
  if (count === 1)
    return [
      ...line('bare', 'one scorecard, over the blank page', 2.9, true),
      ...line('element', 'one scorecard with data of its own, over the blank page', 2.9, true),
    ];
  return [
    ...line('bare', `${count} scorecards, all in the document`, 0.65, false),
    ...line('element', `${count} scorecards with data of their own`, 0.65, false),
    ...line('lazy', `${count} scorecards with \`loading="lazy"\``, 0.3, false),
  ];
}

function matrixOf(
  measured: { setting: Setting; series: Series<CardResult> }[],
  read: (result: CardResult) => number,
): string {
  const kinds = [...new Set(measured.flatMap(({ setting }) => setting.kinds))];
  const heads = measured.map(({ setting: { conditions, count } }) => `${count}, ${conditions.name}`);
  const rows = kinds.map((kind) => ({
    name: kind,
    cells: measured.map(({ setting, series }) =>
      setting.kinds.includes(kind) ? valuesOf(series, kind, read) : '–',
    ),
  }));
  return toMatrix(heads, rows);
}
