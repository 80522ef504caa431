import type { Dataset } from '../../dataset/schema.js';
import { type ExportFile, type ExportFormat, spreadsheet } from '../../shared/export/export-file.js';
import type { Wording } from '../../shared/wording.js';
import { creditOf, toExportTable, toJson } from './index-export.js';
import { toMarkdown } from './index-markdown.js';
import { type IndexOptions, rubricOf, shownEntries } from './openness-index.view.js';

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
      text: spreadsheet(table.columns, table.rows),
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
