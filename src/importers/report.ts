import type { Dataset } from '../dataset/schema.js';

/** One file of an upstream catalogue, already decoded. */
export interface SourceFile {
  /** Relative to the imported folder, with `/` between its parts. */
  path: string;
  text: string;
}

/** Something that an importer changed or left out. Tests and tools go by `code`. */
export interface Remark {
  code: string;
  file: string;
  /** Where in the file, such as `licenses.link[1]`. */
  path?: string;
  /** What was found and what was done about it, in one sentence without a full stop. */
  text: string;
}

/** What became of an upstream catalogue. `skipped` are files that are no records by rule. */
export interface ImportReport {
  read: number;
  repaired: Remark[];
  dropped: Remark[];
  skipped: Remark[];
}

export interface ImportResult {
  dataset: Dataset;
  report: ImportReport;
}
