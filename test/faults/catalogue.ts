import type { Case, Cases } from './catalogue/cases.js';
import { cliCases } from './catalogue/cli.js';
import { dataCases } from './catalogue/data.js';
import { environmentsCases } from './catalogue/environments.js';
import { hostileCases } from './catalogue/hostile.js';
import { lifecycleCases } from './catalogue/lifecycle.js';
import { networkCases } from './catalogue/network.js';

export interface Group {
  letter: string;
  name: string;
  /** Ids run from 01 to this number without a gap. */
  size: number;
  cases: Cases;
}

/** All that the suite has to answer for. */
export const groups: readonly Group[] = [
  { letter: 'N', name: 'Network', size: 40, cases: networkCases },
  { letter: 'D', name: 'Data', size: 63, cases: dataCases },
  { letter: 'H', name: 'Hostile input', size: 57, cases: hostileCases },
  { letter: 'L', name: 'Lifecycle', size: 30, cases: lifecycleCases },
  { letter: 'E', name: 'Environments', size: 26, cases: environmentsCases },
  { letter: 'C', name: 'Importers and command', size: 50, cases: cliCases },
];

export const catalogue: ReadonlyMap<string, Case> = new Map(
  groups.flatMap(({ cases }) => Object.entries(cases)),
);

const leadingIds = /^[NDHLEC]\d\d(?: [NDHLEC]\d\d)*(?= )/;

/** The ids at the head of a test's title: `N08 N09 a broken connection` has two. */
export const idsOf = (title: string): string[] => leadingIds.exec(title)?.[0].split(' ') ?? [];
