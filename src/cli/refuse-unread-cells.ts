import type { ImportResult } from '../importers/report.js';
import { refuse } from './fail.js';
import { formatReport } from './print-report.js';
import { printError } from './print.js';

/** Whoever keeps the sheet can mend it, and a slip must not be published as "no information". */
export function refuseUnreadCells(path: string, { report }: ImportResult): void {
  const count = report.dropped.length;
  if (count === 0) return;
  printError(...formatReport(report, true));
  refuse(path, `${count === 1 ? 'one place' : `${count} places`} cannot be read; nothing was written`);
}
