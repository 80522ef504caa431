import type { Browser } from 'playwright-core';
import { actions, type Beginning, type TableKind } from './actions.js';
import { type Visit, visit, type VisitResult } from './visit.js';

/** All visits of one round at one speed, by `kind beginning`. */
export type Round = Map<string, VisitResult>;

const pages: [TableKind, Beginning][] = [
  ['plain', 'object'],
  ['element', 'object'],
  ['plain', 'json'],
  ['element', 'json'],
  ['element', 'checked'],
];

/** Every page once. The order is another one in each round, so that none is always the first. */
export async function runRound(
  browser: Browser,
  origin: string,
  slowdown: number,
  number: number,
): Promise<Round> {
  const round: Round = new Map();
  for (let index = 0; index < pages.length; index++) {
    const page = pages[(index + number) % pages.length];
    if (!page) continue;
    const [kind, beginning] = page;
    const options: Visit = { kind, beginning, slowdown };
    round.set(`${kind} ${beginning}`, await visit(browser, origin, options));
  }
  mustShowTheSame(round);
  return round;
}

export function resultOf(round: Round, kind: TableKind, beginning: Beginning): VisitResult {
  const result = round.get(`${kind} ${beginning}`);
  if (!result) throw new Error(`no visit of ${kind}, ${beginning}`);
  return result;
}

/** A table that shows other rows is no comparison. */
function mustShowTheSame(round: Round): void {
  const plain = resultOf(round, 'plain', 'object');
  const element = resultOf(round, 'element', 'object');
  const shown = ({ rows, ends }: { rows: number; ends: string[] }) => JSON.stringify([rows, ends]);
  const pairs = [
    ['first rows', plain.show, element.show] as const,
    ...actions.map((action) => [action, plain.actions.get(action), element.actions.get(action)] as const),
  ];
  for (const [name, one, other] of pairs) {
    if (!one || !other || shown(one) !== shown(other))
      throw new Error(`the tables differ after ${name}: ${one && shown(one)}, ${other && shown(other)}`);
  }
}
