import { type Check, type Reading, readings } from './check-publication.js';

/** One row: a host, one way of publishing there, and what each reading has shown. */
export interface Row {
  host: string;
  version: string;
  way: string;
  cells: Record<Reading, string>;
}

const heads: Record<Reading, string> = {
  element: 'Element',
  noScript: 'Without JavaScript',
  feed: 'Feed',
  mail: 'E-mail',
};

/** Posts of one way stand in one row. */
export function toRow(host: string, version: string, way: string, checks: Check[]): Row {
  const cell = (reading: Reading) => describe(checks.filter((check) => check.reading === reading));
  return {
    host,
    version,
    way,
    cells: { element: cell('element'), noScript: cell('noScript'), feed: cell('feed'), mail: cell('mail') },
  };
}

function describe(checks: Check[]): string {
  const [first] = checks;
  if (!first) return '–';
  const all = checks.reduce((sum, { widgets }) => sum + widgets.length, 0);
  const good = checks.reduce((sum, check) => sum + goodOnes(check), 0);
  const isWhole = checks.every(({ problems }) => problems.length === 0);
  if (!isWhole) return good < all ? `${good} of ${all}` : 'with errors';
  return words[first.shows](all === 1 ? '1 widget' : `all ${all} widgets`);
}

const words: Record<Check['shows'], (widgets: string) => string> = {
  element: (widgets) => widgets,
  frame: (widgets) => `${widgets}, in frames`,
  fallback: () => 'fallback',
  table: (widgets) => `${widgets}, as tables`,
  line: (widgets) => `${widgets}, in a line`,
};

const goodOnes = ({ widgets, problems }: Check) =>
  widgets.filter((name) => !problems.some(({ widget }) => widget === name)).length;

export function toMarkdown(rows: Row[]): string {
  const lines = rows.map(({ host, version, way, cells }) =>
    toLine([[host, version].filter(Boolean).join(' '), way, ...readings.map((reading) => cells[reading])]),
  );
  const head = ['Host', 'Way', ...readings.map((reading) => heads[reading])];
  return [toLine(head), toLine(head.map(() => '---')), ...lines].join('\n');
}

const toLine = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/**
 * The table with the rows of an earlier one for the hosts that have not been tried this time, in the order of
 * `hosts`.
 */
export function mergeTables(earlier: string, rows: Row[], hosts: string[]): string {
  const fresh = toMarkdown(rows).split('\n');
  const tried = new Set(rows.map(({ host }) => host));
  const kept = earlier
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|') && !tried.has(hostOf(line, hosts)));
  const place = (line: string) => hosts.indexOf(hostOf(line, hosts));
  const lines = [...kept, ...fresh.slice(2)].filter((line) => place(line) >= 0);
  return [...fresh.slice(0, 2), ...lines.sort((one, other) => place(one) - place(other))].join('\n');
}

/** The host of a line, whatever its version. */
function hostOf(line: string, hosts: string[]): string {
  const cell = line.split('|')[1]?.trim() ?? '';
  return (
    hosts.find(
      (host) =>
        cell === host || (/^[\d.]+\S*$/.test(cell.slice(host.length + 1)) && cell.startsWith(`${host} `)),
    ) ?? ''
  );
}
