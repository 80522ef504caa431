import type { ImportResult } from '../importers/report.js';
import type { Progress } from './progress.js';
import type { ReadLog } from './read-folder.js';

export interface SourceOptions {
  /** `YYYY-MM-DD`, checked. */
  date?: string;
  revision?: string;
  /** Of a spreadsheet: the files that define its criteria, and what it does not say about itself. */
  rubric?: string[];
  id?: string;
  name?: string;
  edition?: string;
  license?: string;
  source?: string;
  /** Of a price list: a file with exchange rates, and who sells in rows that do not say so. */
  rates?: string;
  seller?: string;
  /** Whether files that cannot be read are left out. */
  keepGoing?: boolean;
  progress: Progress;
  /** Takes note of files that the importer does not see. */
  log: ReadLog;
}

/** Reads an upstream catalogue and imports it. */
export type ReadSource = (path: string | undefined, options: SourceOptions) => Promise<ImportResult>;
