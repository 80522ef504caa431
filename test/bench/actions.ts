/** The two tables that are compared. */
export type TableKind = 'plain' | 'element';

/**
 * How a page begins. `object`: the data is an object in memory, as for the property `data`. `json`: it is a text
 * that has to be parsed first. `checked`: the element has already checked the data and shows one of its models.
 */
export type Beginning = 'object' | 'json' | 'checked';

export type TextSearch = (typeof searches)[number];

/** What is typed into the search field, key by key. */
export const searches = ['g', 'gp', 'gpt'] as const;

/** What a reader does after the first rows, in this order. */
export const actions = ['sort-number', 'sort-text', ...searches, 'clear'] as const;
export type Action = (typeof actions)[number];

/** The columns of numbers; with model, seller and source they make eight columns of text. */
export const columns = ['input', 'cached-input', 'output', 'cache-write', 'context'];
export const numberColumn = 'output';
export const textColumn = 'model';

/** A row as the plain table gets it: everything is ready, only the order and the choice are made in the page. */
export interface PlainRow {
  html: string;
  /** Its place in the order by number and in the order by text. */
  byNumber: number;
  byText: number;
  /** What the search looks through, folded. */
  text: string;
}

export interface PlainTable {
  heads: string[];
  rows: PlainRow[];
}

/** What is in the document after an action. */
export interface Shown {
  rows: number;
  /** Model and seller of the first and the last row, to hold the two tables against each other. */
  ends: string[];
}

export interface ScrollOutcome {
  slowFrames: number;
  blankFrames: number;
}
