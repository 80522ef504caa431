import { type Group, idsOf } from '../catalogue.js';
import type { Figure } from '../server/protocol.js';
import type { Result } from './results.js';

export const allEngines = ['chromium', 'firefox', 'webkit', 'node'] as const;

const engineNames: Record<string, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK',
  node: 'Node',
};

/** Whether a case was survived in an engine: by every test that carries its id. Undefined where none has run. */
export type Survival = Map<string, Map<string, boolean>>;

export function survivalOf(results: readonly Result[]): Survival {
  const survival: Survival = new Map();
  for (const { title, engine, outcome } of results) {
    if (outcome === 'skipped') continue;
    for (const id of idsOf(title)) {
      const engines = survival.get(id) ?? new Map<string, boolean>();
      engines.set(engine, (engines.get(engine) ?? true) && outcome === 'passed');
      survival.set(id, engines);
    }
  }
  return survival;
}

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const rule = (cells: number) => row(['---', ...Array.from({ length: cells - 1 }, () => '---:')]);

/** What was survived: a line for each group, a column for each engine. */
export function casesTable(groups: readonly Group[], survival: Survival): string {
  const heads = [
    'Cases',
    'In all',
    ...allEngines.map((engine) => engineNames[engine] ?? engine),
    'Not run here',
  ];
  const lines = groups.map((group) => [group.name, ...cellsOf([group], survival)]);
  const sum = groups.length > 1 ? [['All', ...cellsOf(groups, survival)]] : [];
  return [row(heads), rule(heads.length), ...[...lines, ...sum].map(row)].join('\n');
}

function cellsOf(groups: readonly Group[], survival: Survival): (string | number)[] {
  const cases = groups.flatMap((group) => Object.entries(group.cases));
  const exceptions = cases.filter(([, { exception }]) => exception);
  const ids = cases.map(([id]) => id);
  const engines = allEngines.map((engine) => {
    const run = ids.flatMap((id) => survival.get(id)?.get(engine) ?? []);
    return run.length > 0 ? `${run.filter(Boolean).length} of ${run.length}` : '–';
  });
  const survived = ids.filter((id) => isSurvived(survival.get(id))).length;
  return [`${survived} of ${ids.length}`, ...engines, exceptions.length];
}

const isSurvived = (engines: Map<string, boolean> | undefined) =>
  engines !== undefined && [...engines.values()].every(Boolean);

/** The cases that no test brings about, with the reasons. */
export function exceptionList(groups: readonly Group[]): string {
  return groups
    .flatMap(({ cases }) => Object.entries(cases))
    .flatMap(([id, { title, exception }]) => (exception ? [`- ${id}, ${title}: ${exception}`] : []))
    .join('\n');
}

/** What tests have measured: a line for each figure, a column for each engine. */
export function figuresTable(figures: readonly Figure[]): string {
  const names = [...new Set(figures.map(({ name }) => name))];
  if (names.length === 0) return '';
  const heads = ['Figure', ...allEngines.map((engine) => engineNames[engine] ?? engine)];
  const lines = names.map((name) => [
    name,
    ...allEngines.map(
      (engine) => figures.findLast((one) => one.name === name && one.engine === engine)?.value ?? '',
    ),
  ]);
  return [row(heads), rule(heads.length), ...lines.map(row)].join('\n');
}

/** Cases that should have run and have not: neither a result in any engine nor an exception. */
export const findUnrun = (groups: readonly Group[], survival: Survival): string[] =>
  groups
    .flatMap(({ cases }) => Object.entries(cases))
    .flatMap(([id, { exception }]) => (exception || survival.has(id) ? [] : [id]));
