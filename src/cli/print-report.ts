import type { ImportReport, Remark } from '../importers/report.js';
import { printable } from './printable.js';

const shownOfEach = 3;

/** What became of an import: the counts, then the remarks by code, the first few of each or all of them. */
export function formatReport(report: ImportReport, isVerbose: boolean): string[] {
  const kinds = ['repaired', 'dropped', 'skipped'] as const;
  const counts = kinds.map((kind) => `${report[kind].length} ${kind}`);
  return [
    [`${report.read} read`, ...counts].join(', '),
    ...kinds.flatMap((kind) => formatRemarks(kind, report[kind], isVerbose)),
  ];
}

function formatRemarks(kind: string, remarks: Remark[], isVerbose: boolean): string[] {
  const byCode = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const group = byCode.get(remark.code);
    if (group) group.push(remark);
    else byCode.set(remark.code, [remark]);
  }
  return [...byCode].flatMap(([code, group]) => {
    const shown = isVerbose ? group : group.slice(0, shownOfEach);
    const hidden = group.length - shown.length;
    return [
      printable(`${kind}, ${code}: ${group.length}`),
      ...shown.map(({ file, path, text }) =>
        printable(`  - ${[file, path, text].filter(Boolean).join(': ')}`),
      ),
      ...(hidden ? [`  - and ${hidden} more; --verbose prints all`] : []),
    ];
  });
}
