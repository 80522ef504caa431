import type { Tone } from '../dataset/schema.js';

/** The widgets that can be printed, by the second word of their tags. */
export const widgets = ['scorecard', 'compare', 'index', 'badge', 'pricing'] as const;
export type Widget = (typeof widgets)[number];

/** A text, and where it leads. The address has passed `safeUrl`. */
export interface SheetText {
  text: string;
  url?: string;
}

/**
 * What a widget says, in the words and the order of its view, for printers that know nothing of widgets: HTML,
 * Markdown, pictures. Every printer prints all of it.
 */
export interface Sheet {
  widget: Widget;
  /** compare: whether the columns are assessors of one model; otherwise they are models. */
  by?: 'source';
  title: SheetText;
  /** What is to be known before the table: rubric, facts, totals, changes, scope. In this order. */
  summary: SheetLine[];
  /** What was asked for and cannot be shown. */
  notices: string[];
  /** "as of 25 June 2025": the day of what is said. */
  asOf: string;
  /** One for the heads of the rows and one for each of their cells; none where there is no table. */
  columns: SheetColumn[];
  /** Place of the heads of the rows among the columns. */
  headColumn: number;
  groups: SheetGroup[];
  /** How to read the table. */
  footnotes: string[];
  credit: SheetCredit;
  /** The language of the words, as a tag of BCP 47. */
  lang: string;
  words: SheetWords;
  /** Texts in another language, and the tag of that language. */
  foreign?: ReadonlyMap<string, string>;
}

/** One line before the table. */
export interface SheetLine {
  /** `total` is what a reader should see first; `step` is how far one class of a rubric is reached. */
  kind: 'note' | 'fact' | 'total' | 'step';
  label?: string;
  text: string;
  url?: string;
  /** From 0 to 1, where a bar can be drawn. The text says the same. */
  share?: number;
}

export interface SheetColumn {
  label: string;
  url?: string;
  kind: 'text' | 'number';
  /** Below the label: an organisation, a source, a date. */
  details: string[];
}

export interface SheetGroup {
  /** Absent where the rows stand under no head. */
  name?: string;
  /** "3 of 6", or how many rows there are. */
  text?: string;
  bar?: SheetBar;
  /** Whether it holds the totals of the columns and no results. */
  isTotals?: boolean;
  rows: SheetRow[];
}

export interface SheetRow {
  /** Of a criterion, a topic, a model or an offer. */
  id: string;
  head: SheetText & { details: string[] };
  /** Together they span all columns but that of the heads. */
  cells: SheetCell[];
}

/** A bar from 0 to 1; the text of its cell or line says the same. */
export interface SheetBar {
  share: number;
}

/** One thing that is said. */
export interface SheetEntry extends SheetText {
  /** What it is about, where a cell has several: the name of a criterion. */
  name?: string;
  /** The symbol of a level; the text is its word. */
  mark?: { symbol: string; tone: Tone };
  /** That it is the best or the lowest of its row or column. */
  best?: string;
  /** What has to be known about it: what it was, a note, tiers, other amounts. */
  details: string[];
  /** What it rests on. */
  links: SheetText[];
}

export interface SheetCell extends SheetEntry {
  bar?: SheetBar;
  /** How many columns it takes; 1 by default. */
  span?: number;
  /** Where there are any they are printed instead of the text, which is the same in one line. */
  entries?: SheetEntry[];
}

/** Who says it, when, and under which licence. */
export interface SheetCredit {
  sources: (SheetText & { details: string[] })[];
  /** Rubric and edition. */
  edition?: string;
  /** "as of 25 June 2025"; of prices with the name of the dataset before it. */
  asOf: string;
  license: SheetText;
  /** How a total is made. */
  rule?: string;
  citation?: string;
}

/** Words between the parts, in the language of the sheet. */
export interface SheetWords {
  source: string;
  license: string;
  citation: string;
  evidence: string;
}
