import type { Dataset } from '../dataset/schema.js';

/** One file of an upstream catalogue, already decoded. */
export interface SourceFile {
  /** Relative to the imported folder, with `/` between its parts. */
  path: string;
  text: string;
}

/** Where something stands in a file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
  /** The line, or what of it is around the place. */
  excerpt: string;
}

/** Something that an importer changed or left out. Tests and tools go by `code`. */
export interface Remark {
  code: string;
  file: string;
  /** Where in the file, such as `licenses.link[1]`. */
  path?: string;
  /** The same for a file that could not be parsed. */
  place?: Place;
  /** What was found and what was done about it, in one sentence without a full stop. */
  text: string;
}

/**
 * What became of an upstream catalogue. `skipped` are files that are no records by rule, `failed` those that
 * should be and could not be read.
 */
export interface ImportReport {
  read: number;
  repaired: Remark[];
  dropped: Remark[];
  skipped: Remark[];
  failed: Remark[];
}

export interface ImportResult {
  dataset: Dataset;
  report: ImportReport;
}

export const emptyReport = (): ImportReport => ({
  read: 0,
  repaired: [],
  dropped: [],
  skipped: [],
  failed: [],
});
