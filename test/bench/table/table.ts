import { type Conditions, fullSpeed, slowProcessor } from '../shared/conditions.js';
import { viewport } from '../shared/fresh-page.js';
import { type Line, toMatrix, toTable } from '../shared/lines.js';
import type { Bench, Part } from '../shared/part.js';
import { runRounds, type Series, type Subject } from '../shared/rounds.js';
import { actions, type Beginning, searches, type TableKind, tableKinds } from './actions.js';
import { findMissingWords } from './check-words.js';
import { measures, tableLines } from './measures.js';
import { benchDataset, comparedRows } from './offers.js';
import { addTablePages } from './pages.js';
import { plainTableOf } from './plain-rows.js';
import { visit, type VisitResult } from './visit.js';

const speeds: Conditions[] = [fullSpeed, slowProcessor];

/** Slowed down, the others would take minutes more and say the same. */
const slowedDown: readonly TableKind[] = ['innerhtml', 'element'];

/** `<pricing-table>` with some 2,000 real prices, beside the simplest tables that show the same and beside grids. */
export const benchTable: Part = async (bench) => {
  const dataset = await benchDataset(comparedRows);
  const plain = plainTableOf(dataset);
  const missing = await addTablePages(bench.server, dataset, plain);
  const faults = await findMissingWords(bench.browser, bench.server.origin, plain, missing);
  for (const [kind, fault] of faults) missing.set(kind, fault);
  const sections: string[] = [];
  const goals: Line[] = [];
  for (const conditions of speeds) {
    const series = await runRounds(subjectsOf(bench, conditions, missing), bench.rounds);
    mustHoldTheSame(series);
    goals.push(...tableLines(series, conditions));
    sections.push(matrixOf(series, conditions));
  }
  return [preface, toTable(goals, { value: 'CPU ms', ratio: 'ratio' }), ...sections].join('\n\n');
};

function subjectsOf(
  { browser, server }: Bench,
  conditions: Conditions,
  missing: Map<TableKind, string>,
): Subject<VisitResult>[] {
  const isSlow = conditions.slowdown > 1;
  const pages = (isSlow ? slowedDown : tableKinds).map((kind) => [kind, 'object'] as const);
  const checked = isSlow ? [] : [['element', 'checked'] as const];
  return [...pages, ...checked].map(([kind, beginning]) => ({
    name: nameOf(kind, beginning),
    measure: async () => {
      const reason = missing.get(kind);
      if (reason) throw new Error(reason);
      return visit(browser, server.origin, { kind, beginning, conditions });
    },
  }));
}

const nameOf = (kind: TableKind, beginning: Beginning) =>
  beginning === 'checked' ? `${kind}, data checked before` : kind;

const preface = `${comparedRows} rows of real prices in 8 columns of text, in a window of ${viewport.width} × ${viewport.height} px.
\`innerhtml\` writes one \`<table>\` from ready-made strings with the words of the element, and writes it again for every
other order and choice; \`content-visibility\` does the same in bodies of twelve rows that the browser may leave out of
layout. The element has all rows in the document, with its search and filters above; so have the first two and Grid.js.
The other grids draw what is in sight; Grid.js, which takes seconds for each, is asked for its first rows alone. All are given rows that are ready; the element is given a dataset, which it
checks. A search is for ${searches.map((key) => `“${key}”`).join(', ')}. Milliseconds are time of the main thread until nothing happens any more.`;

function matrixOf(series: Series<VisitResult>, { name, slowdown }: Conditions): string {
  const shown = measures.filter(({ isSlowToo }) => isSlowToo || slowdown === 1);
  const rows = [...series.samples].map(([kind, samples]) => ({
    name: kind,
    cells: shown.map(({ read }) => {
      const values = samples.map(read);
      return values.every(Number.isFinite) ? values : '–';
    }),
  }));
  const failed = [...series.failures].map(([kind, reason]) => `Not measured: ${kind} (${reason}).`);
  return [`${name}:`, toMatrix([...shown.map(({ name }) => name)], rows), ...failed].join('\n\n');
}

/** A table that holds other rows is no comparison, and leaves it. */
function mustHoldTheSame({ samples, failures }: Series<VisitResult>): void {
  const expected = samples.get('innerhtml')?.[0];
  for (const [kind, results] of samples) {
    const difference = results.map((result) => differenceOf(expected, result)).find(Boolean);
    if (!difference) continue;
    if (kind === 'element') throw new Error(`the element holds other rows ${difference}`);
    samples.delete(kind);
    failures.set(kind, `it holds other rows ${difference}`);
  }
}

function differenceOf(expected: VisitResult | undefined, result: VisitResult): string | undefined {
  if (!expected) return undefined;
  const held = ({ rows, ends }: { rows: number; ends: string[] }) => JSON.stringify([rows, ends]);
  const pairs = [
    ['first rows', expected.show, result.show] as const,
    ...actions.map((action) => [action, expected.actions.get(action), result.actions.get(action)] as const),
  ];
  const different = pairs.find(([, one, other]) => one && other && held(one) !== held(other));
  if (!different) return undefined;
  const [name, one, other] = different;
  return `after ${name}: ${one && held(one)} and ${other && held(other)}`;
}
