import type { Criterion, Rubric } from '../../dataset/schema.js';
import { resultOf, type Score } from '../../dataset/score.js';
import { safeUrl } from '../../dataset/url.js';
import { type CellView, type LinkView, toCellView } from '../../shared/cell.view.js';
import { type TotalView, toTotalView } from '../../shared/total.view.js';
import type { Wording } from '../../shared/wording.js';
import type { IndexEntry } from './index-entries.js';

/** A model of the list as it is shown. */
export interface IndexRowView {
  id: string;
  /** "45", "=45" where others share the rank, or that there is none. */
  rank: string;
  name: LinkView;
  organization?: string;
  released?: string;
  total: TotalView;
  /** Says which box chooses the model. */
  pickLabel: string;
}

/** A row of the grid has a level, or why there is none, for each criterion. */
export interface GridRowView extends IndexRowView {
  cells: CellView[];
}

/** What has been printed, and in which words. */
interface Printed<Row> {
  strings: Wording['strings'];
  number: Wording['format']['number'];
  row: Row;
}

const rows = new WeakMap<IndexEntry, Printed<IndexRowView>>();
const gridRows = new WeakMap<IndexEntry, Printed<GridRowView>>();

/** The row of an entry, printed once in each language: dates and numbers are dear, and readers type. */
export const toIndexRow = (entry: IndexEntry, wording: Wording): IndexRowView =>
  printOnce(rows, entry, wording, () => printRow(entry, wording));

export const toGridRow = (
  entry: IndexEntry,
  rubric: Rubric,
  criteria: Criterion[],
  wording: Wording,
): GridRowView =>
  printOnce(gridRows, entry, wording, () => ({
    ...toIndexRow(entry, wording),
    cells: criteria.map((criterion) =>
      toCellView(rubric, criterion, resultOf(entry.assessment, criterion.id), wording),
    ),
  }));

function printOnce<Row>(
  cache: WeakMap<IndexEntry, Printed<Row>>,
  entry: IndexEntry,
  { strings, format: { number } }: Wording,
  print: () => Row,
): Row {
  const known = cache.get(entry);
  if (known?.strings === strings && known.number === number) return known.row;
  const row = print();
  cache.set(entry, { strings, number, row });
  return row;
}

/** A total of which a list has room for one remark: of classes, how far it is to the next. */
export function toListedTotal(score: Score, wording: Wording): TotalView {
  const { steps, ...total } = toTotalView(score, wording);
  const next = steps?.find(({ share }) => share < 1);
  return next ? { ...total, remark: `${next.name}: ${next.text}` } : total;
}

function printRow({ model, score, rank, isTied }: IndexEntry, wording: Wording): IndexRowView {
  const { strings, format } = wording;
  const { id, name, organization, released, links } = model;
  const url = safeUrl(links?.[0]?.url);
  const printedRank = rank === undefined ? strings.indexNoRank : format.number(rank);
  return {
    id,
    rank: isTied ? strings.indexTied(printedRank) : printedRank,
    name: { text: name, ...(url && { url }) },
    ...(organization && { organization: organization.name }),
    ...(released && { released: format.date(released) }),
    total: toListedTotal(score, wording),
    pickLabel: strings.indexPickModel(name),
  };
}
