import type { ImportReport, Remark, SourceFile } from '../report.js';

/** By code unit, so that every computer puts the same files into the same order. */
export const compareCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The files in the order of their paths, so that the order in which they came changes nothing. */
export const sortFiles = (files: SourceFile[]) =>
  [...files].sort((one, other) => compareCodeUnits(one.path, other.path));

/** Puts the remarks of one file together. */
export function sortReport(report: ImportReport): ImportReport {
  report.repaired.sort(byFile);
  report.dropped.sort(byFile);
  report.failed.sort(byFile);
  return report;
}

const byFile = (one: Remark, other: Remark) => compareCodeUnits(one.file, other.file);
