import { parseDate } from '../../dataset/date.js';
import { safeUrl } from '../../dataset/url.js';
import { missingKind } from '../csv/cells.js';
import { toNumber } from '../csv/numbers.js';
import { fold, place } from '../csv/table.js';
import { quote, type Recorder } from '../shared/fields.js';
import { readTokenCount } from '../shared/price-offer.js';
import type { Row } from './table.js';

/** What spreadsheets write where a formula failed. */
const formulaError = /^#(?:REF|VALUE|NAME|DIV\/0|NULL|NUM|N\/A|ERROR)[!?]?$/i;

let currencies: Set<string> | undefined;
const isCurrency = (code: string) => (currencies ??= new Set(Intl.supportedValuesOf('currency'))).has(code);

/**
 * The cells of one row by the names of their columns. A cell that cannot be read is reported with its place, such
 * as `C4 (from)`. One that decides what the prices mean breaks the row; any other is only left out.
 */
export class RowCells<Column extends string> {
  readonly number: number;
  /** Whether a cell without which the prices would mean something else could not be read. */
  isBroken = false;
  readonly #row: Row;
  readonly #columns: Partial<Record<Column, number>>;
  readonly #headers: string[];
  readonly #recorder: Recorder;

  /**
   * A formula that failed in the spreadsheet breaks the row, also where any text could stand. Price columns are
   * not among these columns.
   */
  constructor(row: Row, columns: Partial<Record<Column, number>>, headers: string[], recorder: Recorder) {
    this.number = row.number;
    this.#row = row;
    this.#columns = columns;
    this.#headers = headers;
    this.#recorder = recorder;
    for (const column of Object.keys(columns) as Column[])
      if (formulaError.test(this.text(column) ?? ''))
        this.refuse(column, 'formula-error', 'is a formula that failed in the spreadsheet');
  }

  /** The words of a cell on one line; undefined where it is empty or says that there is nothing to say. */
  text(column: Column): string | undefined {
    const index = this.#columns[column];
    const cell = index === undefined ? undefined : this.#row.cells[index];
    return cell && missingKind(cell) === undefined ? cell.replace(/\s+/g, ' ') : undefined;
  }

  /** A day, a month, a year, or an instant in UTC, as of ISO 8601. */
  date(column: Column): string | undefined {
    const text = this.text(column);
    if (text === undefined || parseDate(text)) return text;
    this.refuse(column, 'bad-date', 'is no date; write 2025-01-20, 2025-01 or 2025-01-20T16:00Z');
    return undefined;
  }

  url(column: Column): string | undefined {
    const text = this.text(column);
    if (text === undefined || safeUrl(text) !== undefined) return text;
    this.drop(column, 'bad-link', 'is no web address');
    return undefined;
  }

  tokenCount(column: Column): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const count = readTokenCount(toNumber(text));
    if (count === undefined) this.drop(column, 'bad-number', 'is no number of tokens; write such as 128000');
    return count;
  }

  /** One of a few words. */
  word<Word>(column: Column, words: ReadonlyMap<string, Word>): Word | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const known = [...words.keys()].join(', ');
    const found = words.get(fold(text));
    if (found === undefined) this.refuse(column, 'bad-word', `is none of ${known}`);
    return found;
  }

  /** A currency by the three letters that ISO 4217 has for it. */
  currency(column: Column): string | undefined {
    const code = this.text(column)?.toUpperCase();
    if (code === undefined) {
      this.refuse(column, 'no-currency', 'is no currency; write such as USD');
      return undefined;
    }
    if (isCurrency(code)) return code;
    this.refuse(column, 'bad-currency', 'is no currency; write its three letters, such as USD');
    return undefined;
  }

  /** Reports a cell that is left out. */
  drop(column: Column, code: string, problem: string): void {
    this.#recorder.dropped(code, this.path(column), `${quote(this.text(column) ?? '')} ${problem}`);
  }

  /** Reports a cell without which the row cannot be used. */
  refuse(column: Column, code: string, problem: string): void {
    this.isBroken = true;
    this.drop(column, code, `${problem}; the row is left out`);
  }

  /** `C4 (from)`, or `row 4 (from)` where the sheet has no such column. */
  path(column: Column): string {
    const index = this.#columns[column];
    if (index === undefined) return `row ${this.number} (${column})`;
    return place(index, this.number, this.#headers[index] ?? column);
  }
}
