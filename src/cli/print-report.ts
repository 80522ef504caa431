import type { ImportReport, Remark } from '../importers/report.js';
import { atPlace } from './read-json.js';

const shownOfEach = 3;
/** Somebody has to mend these. */
const shownOfFailed = 20;

/** What became of an import: the counts, then the remarks by code, the first few of each or all of them. */
export function formatReport(report: ImportReport, isVerbose: boolean): string[] {
  const kinds = ['repaired', 'dropped', 'skipped', 'failed'] as const;
  const counts = kinds.map((kind) => `${report[kind].length} ${kind}`);
  return [
    [`${report.read} read`, ...counts].join(', '),
    ...kinds.flatMap((kind) => formatRemarks(kind, report[kind], isVerbose)),
  ];
}

export function formatRemarks(kind: keyof ImportReport, remarks: Remark[], isVerbose: boolean): string[] {
  const byCode = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const group = byCode.get(remark.code);
    if (group) group.push(remark);
    else byCode.set(remark.code, [remark]);
  }
  const most = isVerbose ? Infinity : kind === 'failed' ? shownOfFailed : shownOfEach;
  return [...byCode].flatMap(([code, group]) => {
    const hidden = group.length - most;
    return [
      `${kind}, ${code}: ${group.length}`,
      ...group.slice(0, most).flatMap(formatRemark),
      ...(hidden > 0 ? [`  - and ${hidden} more; --verbose prints all`] : []),
    ];
  });
}

function formatRemark({ file, path, place, text }: Remark): string[] {
  const line = `  - ${[atPlace(file, place), path, text].filter(Boolean).join(': ')}`;
  return place?.excerpt.trim() ? [line, `    | ${place.excerpt.trim()}`] : [line];
}
