/** The tables that are compared; the first three have all rows in the document. */
export const tableKinds = [
  'innerhtml',
  'content-visibility',
  'element',
  'tabulator',
  'ag-grid',
  'gridjs',
  'vaadin',
] as const;
export type TableKind = (typeof tableKinds)[number];

/**
 * How a page begins. `object`: the data is an object in memory, as for the property `data`. `json`: it is a text
 * that has to be parsed first. `checked`: the element has already checked the data and shows one of its models.
 */
export type Beginning = 'object' | 'json' | 'checked';

/** What is typed into the search field, key by key. */
export const searches = ['g', 'gp', 'gpt'] as const;

/** What a reader does after the first rows, in this order. */
export const actions = ['sort-number', 'sort-text', ...searches, 'clear'] as const;
export type Action = (typeof actions)[number];

/** What is asked of a table: less of a slow processor, and nothing of one that needs seconds for each. */
export function actionsOf(kind: TableKind, isSlow: boolean): readonly Action[] {
  if (kind === 'gridjs') return [];
  return isSlow ? ['sort-number'] : actions;
}

/** The columns of numbers; with model, seller and source they make eight columns of text. */
export const columns = ['input', 'cached-input', 'output', 'cache-write', 'context'];
export const numberColumn = 'output';
export const textColumn = 'model';

/** A row as all tables but the element get it: everything is ready, only the order and the choice are made in the page. */
export interface PlainRow {
  id: string;
  html: string;
  /** The words of each column. */
  cells: string[];
  /** Its place in the order by number and in the order by text. */
  byNumber: number;
  byText: number;
  /** What the search looks through, folded. */
  text: string;
  /** Model and seller, to hold the tables against each other. */
  name: [string, string];
}

export interface PlainTable {
  heads: string[];
  rows: PlainRow[];
}

/** What a table holds after an action. */
export interface Shown {
  rows: number;
  /** Model and seller of the first and the last row. */
  ends: string[];
}

export interface ScrollOutcome {
  slowFrames: number;
  blankFrames: number;
}
