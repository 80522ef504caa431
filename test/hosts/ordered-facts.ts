import type { Sheet } from '../../src/render/index.js';

/** What everybody who reads a sheet has to be told, in the order in which it is printed. */
export function orderedFacts(sheet: Sheet): string[] {
  const cells = sheet.groups.flatMap(({ name, rows }) => [
    ...(name ? [name] : []),
    ...rows.flatMap((row) => rowFacts(row, sheet)),
  ]);
  return [sheet.title.text, ...sheet.summary.map(({ text }) => text), ...cells, ...creditFacts(sheet)];
}

const rowFacts = ({ head, cells }: Sheet['groups'][number]['rows'][number], { headColumn }: Sheet) => {
  const texts = cells.flatMap(({ entries, text }) => (entries ? entries.map((entry) => entry.text) : [text]));
  return headColumn === 0 ? [head.text, ...texts] : [head.text];
};

/** The least of it, where there is room for one line only. */
export const lineFacts = (sheet: Sheet): string[] => [sheet.title.text, ...creditFacts(sheet)];

const creditFacts = ({ credit: { asOf, license, sources } }: Sheet) => {
  const isDetailed = sources.some(({ details }) => details.length > 0);
  const names = sources.map(({ text }) => text);
  return isDetailed ? [asOf, license.text, ...names] : [...names, asOf, license.text];
};
