import type { Evidence, Missing, Result, Scale } from '../../dataset/schema.js';
import { quote, type Recorder } from '../shared/fields.js';
import { readLinks, toEvidence } from '../shared/links.js';
import { readNumber } from './numbers.js';
import { findLevel } from './scales.js';
import { fold } from './table.js';

const missingWords = new Map<string, Missing>([
  ['', 'blank'],
  ['-', 'blank'],
  ['–', 'blank'],
  ['—', 'blank'],
  ['n/a', 'not-applicable'],
  ['not applicable', 'not-applicable'],
  ['not available', 'not-available'],
  ['?', 'not-assessed'],
  ['not assessed', 'not-assessed'],
  ['not disclosed', 'not-disclosed'],
]);

/** Why a cell has no result, where it says so. */
export const missingKind = (cell: string): Missing | undefined => missingWords.get(fold(cell));

/** What spreadsheets write where a formula failed. */
const formulaError = /^#(?:REF|VALUE|NAME|DIV\/0|NULL|NUM|N\/A|ERROR)[!?]?$/i;

/** The result in a cell. What cannot be read is reported and left blank, with the cell as `raw`. */
export function readCell(cell: string, scale: Scale, path: string, recorder: Recorder): Result {
  const missing = missingKind(cell);
  if (missing) return { missing, ...(cell && { raw: cell }) };
  if (formulaError.test(cell))
    return drop('formula-error', cell, 'is a formula that failed in the spreadsheet', path, recorder);
  if (scale.kind === 'text') return { text: cell };
  if (scale.kind === 'number') return readNumberCell(cell, scale.unit, path, recorder);
  const level = findLevel(scale, cell);
  if (level) return { level: level.id };
  const known = scale.levels.map(({ label }) => label).join(', ');
  const problem = `is no level of the column; its levels are ${known}`;
  return drop('unknown-level', cell, problem, path, recorder);
}

function readNumberCell(cell: string, unit: string | undefined, path: string, recorder: Recorder): Result {
  const value = readNumber(cell, unit);
  if (value !== undefined) return { values: [{ value }] };
  const hint = cell.includes(',') ? '; decimals have a point, and thousands no comma' : '';
  return drop('bad-number', cell, `is no number${hint}`, path, recorder);
}

function drop(code: string, cell: string, problem: string, path: string, recorder: Recorder): Result {
  recorder.dropped(code, path, `${quote(cell)} ${problem}`);
  return { missing: 'blank', raw: cell };
}

/** Web addresses, or the name of what cannot be linked. */
export function readEvidence(cell: string, path: string, recorder: Recorder): Evidence[] {
  if (cell === '') return [];
  return /:\/\//.test(cell) ? toEvidence(readLinks(cell, path, recorder)) : [{ label: cell }];
}
