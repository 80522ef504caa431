import type { Dataset } from '../../dataset/schema.js';
import { nearest } from '../../dataset/suggest.js';
import { CsvTableError } from '../csv/error.js';
import { toNumber } from '../csv/numbers.js';
import { fold, place } from '../csv/table.js';
import type { SourceFile } from '../report.js';
import { quote, type Recorder } from '../shared/fields.js';
import { RowCells } from './row-cells.js';
import type { SourceList } from './sources.js';
import { readTable, type Table } from './table.js';

type Rate = Dataset['rates'][number];

const columnNames = ['base', 'quote', 'rate', 'date', 'source', 'source url'] as const;
type RateColumn = (typeof columnNames)[number];
const needed = ['base', 'quote', 'rate', 'date'] as const;

/**
 * The exchange rates of a file with the columns `base`, `quote`, `rate`, `date` and perhaps `source` and
 * `source url`: one unit of `base` buys so much of `quote`. Throws a `CsvTableError` where a column is missing.
 */
export function readRates(file: SourceFile, sources: SourceList, recorder: Recorder): Rate[] {
  const table = readTable(file, 'base', 'bad-table', recorder);
  const columns = readRateColumns(table, recorder);
  const absent = needed.find((name) => columns[name] === undefined);
  if (absent) throw new CsvTableError('bad-table', `there is no column "${absent}"`, { file: file.path });
  const taken = new Set<string>();
  return table.rows.flatMap((row) => {
    const cells = new RowCells(row, columns, table.headers, recorder);
    const rate = readRate(cells, sources);
    if (!rate) return [];
    const key = [rate.base, rate.quote, rate.date].join(' ');
    if (taken.has(key)) {
      cells.refuse('rate', 'duplicate-rate', 'has another row of that day');
      return [];
    }
    taken.add(key);
    return rate;
  });
}

function readRateColumns(
  { headers, headerRow }: Table,
  recorder: Recorder,
): Partial<Record<RateColumn, number>> {
  const columns: Partial<Record<RateColumn, number>> = {};
  headers.forEach((header, index) => {
    const name = columnNames.find((one) => one === fold(header));
    if (header === '' || (name && columns[name] === undefined)) {
      if (name) columns[name] = index;
      return;
    }
    const [meant] = nearest(
      header,
      columnNames.map((id) => ({ id, names: [id] })),
    );
    const text = name ? 'is the header of a column before' : 'is no column of a list of rates';
    const hint = meant && !name ? `; did you mean "${meant}"?` : '';
    const code = name ? 'duplicate-column' : 'unknown-column';
    recorder.dropped(code, place(index, headerRow, header), `${quote(header)} ${text}${hint}`);
  });
  return columns;
}

function readRate(cells: RowCells<RateColumn>, sources: SourceList): Rate | undefined {
  const base = cells.currency('base');
  const quoted = cells.currency('quote');
  const date = cells.date('date');
  const rate = toNumber(cells.text('rate') ?? '');
  if (date === undefined && cells.text('date') === undefined) {
    cells.refuse('date', 'no-date', 'is no date, and a rate needs one');
    return undefined;
  }
  if (rate === undefined || rate <= 0) {
    cells.refuse('rate', 'bad-number', 'is no rate; write digits with a decimal point');
    return undefined;
  }
  if (base === quoted && base) {
    cells.refuse('quote', 'bad-currency', 'is the same as base');
    return undefined;
  }
  const source = sources.find(cells.text('source'), cells.url('source url'));
  if (cells.isBroken || !base || !quoted || !date) return undefined;
  return { base, quote: quoted, rate, date, source: source.id };
}
