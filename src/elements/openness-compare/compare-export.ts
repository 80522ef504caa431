import { type ExportFile, type ExportTable, spreadsheet } from '../../shared/export/export-file.js';
import { escapeMarkdown } from '../../shared/export/markdown.js';
import { printTable, toMarkdownDocument } from '../../shared/export/markdown-document.js';
import type { Wording } from '../../shared/wording.js';
import type { BySourceView, TopicCellView } from './by-source.view.js';
import type { CompareView } from './openness-compare.view.js';

/** Models or assessors side by side. */
export type ComparisonView = { by: 'model'; view: CompareView } | { by: 'source'; view: BySourceView };

/** The table as Markdown, with what has to be known about it. */
export function toComparisonMarkdown({ by, view }: ComparisonView, wording: Wording): string {
  const shown = { by, view } as ComparisonView;
  const said = shown.by === 'model' ? remarksOf(shown.view) : view.notices;
  const blocks = [...said.map((text) => `${escapeMarkdown(text)}\n`), printTable(tableOf(shown, wording))];
  return toMarkdownDocument({ text: view.caption }, blocks, view.credit, wording);
}

const remarksOf = ({ changes, notices, hidden }: CompareView) => [
  ...(changes?.sentences ?? []),
  ...notices,
  ...(hidden ? [hidden] : []),
];

/** The table as CSV, in which every row says by itself where it comes from. */
export function toComparisonCsv(shown: ComparisonView, wording: Wording): ExportFile {
  const { sources, edition, asOf, license, citation } = shown.view.credit;
  const { indexExportColumns: names } = wording.strings;
  const { columns, rows } = tableOf(shown, wording);
  const origin = [sources.map(({ text }) => text).join('; '), edition, asOf, license.text, citation];
  const text = spreadsheet(
    [...columns, names.source, names.edition, names.asOf, names.dataLicense, names.citation],
    rows.map((row) => [...row, ...origin]),
  );
  return { name: 'openness-compare.csv', type: 'text/csv', text };
}

const tableOf = (shown: ComparisonView, wording: Wording): ExportTable =>
  shown.by === 'model' ? modelsTable(shown.view, wording) : assessorsTable(shown.view, wording);

function modelsTable({ columns, totals, groups }: CompareView, { strings }: Wording): ExportTable {
  const total = totals?.map(({ text, percent }) => (percent ? `${text} (${percent})` : text));
  return {
    columns: [strings.criterion, ...columns.map(({ name }) => name.text)],
    rows: [
      ...(total ? [[strings.total, ...total]] : []),
      ...groups.flatMap(({ rows }) =>
        rows.map(({ name, cells, before }) => [
          name,
          ...cells.map(({ text }, index) => withBefore(text, before?.[index])),
        ]),
      ),
    ],
  };
}

const withBefore = (text: string, before: string | undefined) => (before ? `${text} (${before})` : text);

function assessorsTable({ columns, rows }: BySourceView, { strings }: Wording): ExportTable {
  return {
    columns: [
      strings.topic,
      ...columns.map(({ source, rubric, asOf, about }) =>
        [source.text, rubric, asOf, ...(about ? [about] : [])].join(', '),
      ),
    ],
    rows: rows.map(({ name, cells }) => [name, ...cells.map((cell) => topicText(cell) || strings.notAsked)]),
  };
}

const topicText = ({ entries }: TopicCellView) =>
  entries.map(({ name, cell }) => `${name}: ${cell.text}`).join('; ');
