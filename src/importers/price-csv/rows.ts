import type { Offer, Source } from '../../dataset/schema.js';
import { startOfDate } from '../../dataset/date.js';
import { toNumber } from '../csv/numbers.js';
import { quote, type Recorder } from '../shared/fields.js';
import { type CellPrice, readPrice } from './amounts.js';
import type { Columns, MeterColumn, OfferColumn } from './columns.js';
import { ModelIds } from './model-ids.js';
import { RowCells } from './row-cells.js';
import type { SourceList } from './sources.js';
import type { Table } from './table.js';
import { readWindows } from './windows.js';

/** A row of a price list: an offer, or the prices of one above a threshold. */
export interface PriceRow {
  cells: RowCells<OfferColumn>;
  /** Offer without what its prices decide. */
  terms: Omit<Offer, 'id' | 'plan' | 'components' | 'source' | 'tierRule'>;
  modelName: string;
  plan?: Offer['plan'];
  source: Source;
  /** In tokens; absent in the row that holds for short requests. */
  above?: number;
  openWeights?: boolean;
  prices: { column: MeterColumn; price: CellPrice }[];
}

const plans = new Map(
  (['pay-as-you-go', 'batch', 'flex', 'priority', 'free', 'subscription'] as const).map((plan) => [
    plan,
    plan,
  ]),
) as ReadonlyMap<string, Offer['plan']>;
const states = new Map(
  (['current', 'announced', 'retired'] as const).map((state) => [state, state]),
) as ReadonlyMap<string, 'current' | 'announced' | 'retired'>;
const answers = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

/** The rows that can be used, in the order of the sheet. */
export function readPriceRows(
  { headers, rows }: Table,
  columns: Columns,
  context: { seller?: string; sources: SourceList },
  recorder: Recorder,
): PriceRow[] {
  const all = rows.map((row) => ({ row, cells: new RowCells(row, columns.offer, headers, recorder) }));
  const ids = new ModelIds(all.map(({ cells }) => cells));
  return all.flatMap(({ row, cells }) => {
    const prices = columns.meters.map((column) => ({ column, price: readPrice(column, row, recorder) }));
    return readRow(cells, prices, ids, context) ?? [];
  });
}

function readRow(
  cells: RowCells<OfferColumn>,
  prices: PriceRow['prices'],
  ids: ModelIds,
  { seller: fallback, sources }: { seller?: string; sources: SourceList },
): PriceRow | undefined {
  const modelName = cells.text('model');
  if (modelName === undefined) {
    cells.refuse('model', 'no-model', 'names no model');
    return undefined;
  }
  const model = ids.read(cells, modelName);
  const seller = cells.text('seller') ?? fallback;
  if (seller === undefined) {
    cells.refuse('seller', 'no-seller', 'names no seller');
    return undefined;
  }
  const currency = cells.currency('currency');
  const plan = cells.word('plan', plans);
  const above = readThreshold(cells);
  const windows = readWindows(cells);
  const dates = readInterval(cells);
  const status = cells.word('status', states);
  const openWeights = cells.word('open weights', answers);
  const notes = readNotes(cells);
  const source = sources.find(cells.text('source'), cells.url('source url'), seller);
  if (cells.isBroken || model === undefined || currency === undefined) return undefined;
  return {
    cells,
    modelName,
    terms: {
      ...{ model, seller, currency },
      ...(windows && { windows }),
      ...dates,
      ...(status && { status }),
      ...notes,
    },
    ...(plan && { plan }),
    source,
    ...(above !== undefined && { above }),
    ...(openWeights !== undefined && { openWeights }),
    prices,
  };
}

function readThreshold(cells: RowCells<OfferColumn>): number | undefined {
  const text = cells.text('above');
  if (text === undefined) return undefined;
  const above = toNumber(text);
  if (above !== undefined && Number.isSafeInteger(above) && above >= 0) return above;
  cells.refuse('above', 'bad-number', 'is no number of tokens; write such as 200000');
  return undefined;
}

function readInterval(cells: RowCells<OfferColumn>): Pick<Offer, 'from' | 'until'> {
  const from = cells.date('from');
  const until = cells.date('until');
  if (from && until && (startOfDate(from) ?? 0) >= (startOfDate(until) ?? 0))
    cells.refuse('until', 'interval', `does not come after ${quote(from)}`);
  return { ...(from && { from }), ...(until && { until }) };
}

/** What says more about the offer and changes nothing about its prices. */
function readNotes(
  cells: RowCells<OfferColumn>,
): Pick<Offer, 'contextLength' | 'servedBy' | 'checked' | 'url' | 'note'> {
  const contextLength = cells.tokenCount('context length');
  const servedBy = cells.text('served by');
  const checked = cells.date('checked');
  const url = cells.url('url');
  const note = cells.text('note');
  return {
    ...(contextLength && { contextLength }),
    ...(servedBy && { servedBy }),
    ...(checked && { checked }),
    ...(url && { url }),
    ...(note && { note }),
  };
}
