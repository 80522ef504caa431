import { parseDate } from '../../dataset/date.js';
import type { License, Model, Source } from '../../dataset/schema.js';
import { safeUrl } from '../../dataset/url.js';
import { quote, type Recorder } from '../shared/fields.js';
import { toLicense } from '../shared/licenses.js';
import { toSlug } from '../shared/slug.js';
import { missingKind } from './cells.js';
import type { ReservedColumn, Row, Sheet } from './sheet.js';
import { place } from './table.js';

/** What a row says besides its results. */
export interface Subject {
  row: Row;
  model: Model;
  date: string;
  source: Source;
}

/** What holds for a row that does not say otherwise. */
export interface Defaults {
  date: string;
  source: Source;
}

/**
 * The models of the rows. A model may have several rows, each with its own source or date; two rows with the
 * same of all three are reported (`duplicate-model`), and so are two names with one id (`duplicate-id`).
 */
export function readSubjects(sheet: Sheet, defaults: Defaults, recorder: Recorder): Subject[] {
  const taken = new Map<string, string>();
  const names = new Map<string, string>();
  return sheet.rows.flatMap((row) => {
    const subject = readSubject(sheet, row, defaults, recorder);
    if (!subject) return [];
    const { model, date, source } = subject;
    const path = pathOf(sheet, row, 'model');
    const other = names.get(model.id);
    if (other !== undefined && other !== model.name) {
      const text = `${quote(model.name)} and ${quote(other)} have one id, ${model.id}; the row is left out`;
      recorder.dropped('duplicate-id', path, text);
      return [];
    }
    names.set(model.id, model.name);
    const key = [model.id, source.id, date].join(' ');
    const earlier = taken.get(key);
    if (earlier !== undefined) {
      const text = `${quote(model.name)} stands in ${earlier} too, of the same source and date`;
      recorder.dropped('duplicate-model', path, `${text}; the row is left out`);
      return [];
    }
    taken.set(key, `row ${row.number}`);
    return [subject];
  });
}

/** The word in a reserved column; nothing where it says that there is none. */
function wordIn(sheet: Sheet, { cells }: Row, column: ReservedColumn): string | undefined {
  const index = sheet.reserved[column];
  const cell = index === undefined ? undefined : cells[index];
  return cell && missingKind(cell) === undefined ? cell.replace(/\s+/g, ' ') : undefined;
}

function pathOf(sheet: Sheet, { number }: Row, column: ReservedColumn): string {
  const index = sheet.reserved[column] ?? 0;
  return place(index, number, sheet.headers[index] ?? column);
}

function readSubject(sheet: Sheet, row: Row, defaults: Defaults, recorder: Recorder): Subject | undefined {
  const word = (column: ReservedColumn) => wordIn(sheet, row, column);
  const name = word('model');
  const wanted = word('id');
  const id = wanted ?? toSlug(name ?? '');
  if (name === undefined) {
    recorder.dropped('no-model', pathOf(sheet, row, 'model'), 'the row names no model and is left out');
    return undefined;
  }
  if (!/^[^\s,]{1,200}$/.test(id)) {
    const path = pathOf(sheet, row, wanted === undefined ? 'model' : 'id');
    const text = `${quote(wanted ?? name)} makes no id; an id has no space and no comma. The row is left out`;
    recorder.dropped('bad-id', path, text);
    return undefined;
  }
  const organization = word('organization');
  const released = readDate(sheet, row, 'released', recorder);
  const licenses = readLicenses(word('license'));
  const url = readUrl(sheet, row, recorder);
  return {
    row,
    model: {
      id,
      name,
      kind: 'model',
      ...(organization && { organization: { name: organization } }),
      ...(released && { released }),
      ...(licenses.length > 0 && { licenses }),
      ...(url && { links: [{ url }] }),
    },
    date: readDate(sheet, row, 'date', recorder) ?? defaults.date,
    source: readSource(word('source'), defaults.source),
  };
}

function readDate(
  sheet: Sheet,
  row: Row,
  column: 'date' | 'released',
  recorder: Recorder,
): string | undefined {
  const text = wordIn(sheet, row, column);
  if (text === undefined || parseDate(text)) return text;
  const problem = `${quote(text)} is no date; write 2025-01-20, 2025-01 or 2025`;
  recorder.dropped('bad-date', pathOf(sheet, row, column), problem);
  return undefined;
}

const readLicenses = (text: string | undefined): License[] =>
  (text ?? '').split(';').flatMap((part) => (part.trim() ? [toLicense(part.trim())] : []));

function readUrl(sheet: Sheet, row: Row, recorder: Recorder): string | undefined {
  const text = wordIn(sheet, row, 'url');
  if (text === undefined || safeUrl(text) !== undefined) return text;
  recorder.dropped('bad-link', pathOf(sheet, row, 'url'), `${quote(text)} is no web address`);
  return undefined;
}

/** A name, an address, or both: `Lab notes https://example.org/notes`. */
function readSource(text: string | undefined, fallback: Source): Source {
  if (text === undefined) return fallback;
  const last = text.split(/\s/).at(-1) ?? '';
  const address = last.slice(Math.max(last.search(/https?:\/\//i), 0));
  const url = safeUrl(address) === undefined ? undefined : address;
  const name = (url ? text.slice(0, -url.length).trim() : text) || text;
  if (name === fallback.name) return fallback;
  const slug = toSlug(name) || 'source';
  const id = slug === fallback.id ? `${slug}-2` : slug;
  return { id, name, kind: 'article', ...(url && { url }) };
}
