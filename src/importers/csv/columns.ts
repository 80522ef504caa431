import type { Scale } from '../../dataset/schema.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toSlug } from '../shared/slug.js';
import { missingKind } from './cells.js';
import { looksLikeNumber, readNumber, toNumber } from './numbers.js';
import {
  type Better,
  findLevel,
  isHeight,
  knownScales,
  type LevelDraft,
  type LevelScale,
  rankHeight,
  toLevelScale,
} from './scales.js';
import { type CriterionColumn, type Row, splitUnit } from './sheet.js';
import { fold } from './table.js';

const text: Scale = { id: 'text', kind: 'text' };

/** The scale of a column: the one that the sheet names, else what its cells leave no doubt about, else text. */
export function chooseScale(
  { index, header, definition }: CriterionColumn,
  rows: Row[],
  defined: ReadonlyMap<string, LevelScale>,
  recorder: Recorder,
): Scale {
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => missingKind(cell) === undefined);
  const better = readBetter(definition.better, recorder);
  const unit = definition.unit?.text ?? splitUnit(header).unit ?? (areShares(cells) ? '%' : undefined);
  const named = definition.scale;
  const scale = named ? nameScale(named, defined, recorder) : inferScale(cells, defined);
  if (scale.kind === 'number') return toNumberScale(unit, better);
  return better && isHeight(scale) ? rankHeight(better) : scale;
}

type Definition = { text: string; path: string };

function readBetter(definition: Definition | undefined, recorder: Recorder): Better | undefined {
  if (!definition) return undefined;
  const word = fold(definition.text).replace(/[ -]is[ -]better$/, '');
  if (word === 'higher' || word === 'lower') return word;
  const problem = `${quote(definition.text)} is neither "higher" nor "lower"`;
  recorder.dropped('bad-definition', definition.path, problem);
  return undefined;
}

const areShares = (cells: string[]) => cells.length > 0 && cells.every((cell) => /^[\d.,\s]+%$/.test(cell));

function toNumberScale(unit: string | undefined, better: Better | undefined): Scale {
  const id = ['number', toSlug(unit?.replaceAll('%', 'percent') ?? ''), better].filter(Boolean).join('-');
  return {
    id,
    kind: 'number',
    ...(unit && { unit }),
    direction: better ? `${better}-is-better` : 'none',
  };
}

/** `text`, `number`, the name of a scale, or its levels: `open / partial / closed`, `full=1 | none=0`. */
function nameScale(
  definition: Definition,
  defined: ReadonlyMap<string, LevelScale>,
  recorder: Recorder,
): Scale {
  const name = fold(definition.text);
  if (name === 'text') return text;
  if (name === 'number') return { id: 'number', kind: 'number', direction: 'none' };
  const known = defined.get(name) ?? knownScales.find(({ id }) => id === toSlug(name));
  if (known) return known;
  const drafts = definition.text.split(/[|/]/).map(toDraft);
  if (drafts.length > 1 && drafts.every((draft) => draft !== undefined && toSlug(draft.label) !== '')) {
    const levels = drafts as LevelDraft[];
    const ids = levels.map(({ label }) => toSlug(label));
    const id = levels.map(({ label, value }) => toSlug(`${label} ${value ?? ''}`)).join('-');
    if (new Set(ids).size === ids.length) return toLevelScale(id.slice(0, 150), levels);
  }
  const problem = `${quote(definition.text)} is no scale; write text, number, or levels such as open / closed`;
  recorder.dropped('unknown-scale', definition.path, problem);
  return text;
}

function toDraft(part: string): LevelDraft | undefined {
  const [label = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
  if (label === '' || rest.length > 0) return undefined;
  if (value === undefined) return { label, value: null };
  const number = toNumber(value);
  return number === undefined ? undefined : { label, value: number };
}

/**
 * A column is of a scale where all its cells are. Where at least half are and the others are single short words,
 * those are taken for slips, so that they are reported and the column is not turned into text in silence.
 */
function inferScale(cells: string[], defined: ReadonlyMap<string, LevelScale>): Scale {
  if (cells.length === 0) return text;
  if (cells.every(looksLikeNumber)) return { id: 'number', kind: 'number', direction: 'none' };
  if (
    cells.filter((cell) => readNumber(cell, undefined) !== undefined).length * 2 > cells.length &&
    cells.every(isWord)
  )
    return { id: 'number', kind: 'number', direction: 'none' };
  return [...defined.values(), ...knownScales].find((scale) => isMeant(scale, cells)) ?? text;
}

function isMeant(scale: LevelScale, cells: string[]): boolean {
  const others = cells.filter((cell) => findLevel(scale, cell) === undefined);
  const matched = cells.length - others.length;
  return others.length === 0 || (matched >= 2 && matched >= others.length && others.every(isWord));
}

const isWord = (cell: string) => cell.length <= 12 && !/\s/.test(cell);
