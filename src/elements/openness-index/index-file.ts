import type { Dataset } from '../../dataset/schema.js';
import { toCsv } from '../../shared/export/csv.js';
import type { Wording } from '../../shared/wording.js';
import { creditOf, toExportTable, toJson } from './index-export.js';
import { toMarkdown } from './index-markdown.js';
import { type IndexOptions, rubricOf, shownEntries } from './openness-index.view.js';

export const exportFormats = ['csv', 'json', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** Without it, one spreadsheet of great renown takes UTF-8 for something else. */
const byteOrderMark = '\ufeff';

/** What the list shows, as a file; undefined where there is no such rubric. */
export function toExportFile(
  format: ExportFormat,
  dataset: Dataset,
  options: IndexOptions,
  wording: Wording,
): ExportFile | undefined {
  const found = rubricOf(dataset, options.rubric);
  const rubric = found.ok ? found.value : undefined;
  if (!rubric) return undefined;
  const entries = shownEntries(dataset, rubric, options);
  if (format === 'json') {
    return { name: `${rubric.id}.json`, type: 'application/json', text: toJson(dataset, rubric, entries) };
  }
  const table = toExportTable(dataset, rubric, entries, wording);
  if (format === 'csv') {
    return {
      name: `${rubric.id}.csv`,
      type: 'text/csv',
      text: byteOrderMark + toCsv(table.columns, table.rows),
    };
  }
  const caption = wording.strings.indexCaption(rubric.name, rubric.edition);
  const credit = creditOf(dataset, rubric, entries, wording);
  return {
    name: `${rubric.id}.md`,
    type: 'text/markdown',
    text: toMarkdown(caption, table, credit, wording),
  };
}
