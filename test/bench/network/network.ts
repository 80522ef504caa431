import type { BenchServer } from '../shared/server.js';
import { publishedOpenness } from '../cards/models.js';
import { addCardPages, type CardKind, pathOf } from '../cards/pages.js';
import { nothingMore, type PageResult, visitPage } from '../cards/visit.js';
import { type Conditions, fast3g, fullSpeed, slowProcessor } from '../shared/conditions.js';
import { type Line, toTable } from '../shared/lines.js';
import type { Bench, Part } from '../shared/part.js';
import { runRounds, type Series, valuesOf } from '../shared/rounds.js';
import { ratiosWithin } from '../shared/statistics.js';
import { type Asked, countAsked, requestLines } from './requests.js';

type NetworkResult = PageResult & { asked: Asked };

/** They jump or they do not: a few rounds show it. */
const shiftRounds = 2;
const kinds: CardKind[] = ['static', 'snippet', 'hinted', 'bare', 'vanilla', 'react', 'baseline-status'];
const goals: Partial<Record<CardKind, number>> = { snippet: 1.03, hinted: 2, bare: 2 };

/** What a reader waits for, what is asked for, and what jumps. */
export const benchNetwork: Part = async (bench) => {
  const missing = await addCardPages(bench.server, await publishedOpenness(), [1, 5, 50]);
  const pages = kinds.map((kind) => ({ kind, count: 1 }));
  // So that no reader waits for the server of the bench to compress a file for the first time.
  await runRounds(pages.map(subjectAt(bench, fullSpeed, missing)), 1);
  const series = await runRounds(pages.map(subjectAt(bench, fast3g, missing)), bench.rounds);
  const asked = await runRounds(askedPages.map(subjectAt(bench, fullSpeed, missing)), 1);
  return [
    preface,
    toTable(paintedLines(series), { value: 'ms until painted', ratio: '÷ static' }),
    toTable(requestLines(series, asked), { value: 'amount', digits: 0 }),
    toTable(await shiftLines(bench, missing), { value: 'layout shift', digits: 3 }),
  ].join('\n\n');
};

const preface = `Fast 3G as the developer tools of Chromium have it (1.44 Mbit/s, 562.5 ms before each answer), one origin, files
compressed with brotli. Painted is the wall time from the address of the page until its one scorecard was to be seen;
\`snippet\` is what the builder prints, with the table inside the tag, and \`bare\` the tag alone, both with the published dataset.
Alone it asks for the slice of its model; \`hinted\` is the tag with the hint of the builder's snippet, by which the browser
asks for script and slice together; \`reserved\` is the tag alone with the styles of the README that keep its space.
\`vanilla\` and \`react\` ask for the one model that they show. Layout shift is the largest of ${shiftRounds} rounds.`;

interface CardPage {
  kind: CardKind;
  count: number;
}

const askedPages: CardPage[] = [
  { kind: 'bare', count: 50 },
  { kind: 'bare-twice', count: 50 },
  { kind: 'bare-large', count: 1 },
];

const nameOf = ({ kind, count }: CardPage) => (count === 1 ? kind : `${kind} ${count}`);

const subjectAt =
  ({ browser, server }: Bench, conditions: Conditions, missing: Map<CardKind, string>) =>
  (page: CardPage) => ({
    name: nameOf(page),
    measure: () => {
      const reason = missing.get(page.kind);
      if (reason) throw new Error(reason);
      return visitAndCount(server, () =>
        visitPage(browser, server.origin + pathOf(page.kind, page.count), conditions, nothingMore),
      );
    },
  });

/** What the page before has asked for too late is not counted here. */
async function visitAndCount(server: BenchServer, visit: () => Promise<PageResult>): Promise<NetworkResult> {
  server.takeAnswered();
  const result = await visit();
  return { ...result, asked: countAsked(server.takeAnswered()) };
}

function paintedLines(series: Series<NetworkResult>): Line[] {
  const plain = valuesOf(series, 'static', ({ paintedMs }) => paintedMs);
  return kinds.map((kind) => {
    const values = valuesOf(series, kind, ({ paintedMs }) => paintedMs);
    const most = goals[kind];
    return {
      profile: fast3g.name,
      what: kind,
      values,
      ...(typeof values !== 'string' && typeof plain !== 'string' && { ratios: ratiosWithin(values, plain) }),
      ...(most && { goal: { most, of: 'ratio' as const } }),
    };
  });
}

async function shiftLines(bench: Bench, missing: Map<CardKind, string>): Promise<Line[]> {
  const pages = [1, 5, 50].flatMap((count) =>
    (['bare', 'reserved', 'snippet'] as const).map((kind) => ({ kind, count })),
  );
  const lines: Line[] = [];
  for (const conditions of [fullSpeed, slowProcessor, fast3g]) {
    const series = await runRounds(
      pages.map(subjectAt(bench, conditions, missing)),
      Math.min(bench.rounds, shiftRounds),
    );
    lines.push(...pages.map((page) => shiftLine(series, conditions, page)));
  }
  return lines;
}

function shiftLine(series: Series<NetworkResult>, { name }: Conditions, page: CardPage): Line {
  const shifts = valuesOf(series, nameOf(page), ({ shift }) => shift);
  return {
    profile: name,
    what: `${page.count} × ${page.kind}`,
    values: typeof shifts === 'string' ? shifts : [Math.max(...shifts)],
    goal: { most: 0, of: 'value' },
  };
}
