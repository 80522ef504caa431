import { labelOf, model, type Node, property, textsOf } from './json-ld-parts.js';
import type { Sheet, SheetColumn } from './sheet.js';

/** The models of a list in their order, each with what the list says of it. */
export function indexNodes({ groups, columns, headColumn }: Sheet): Node {
  const labels = columns.filter((_, index) => index !== headColumn).map(labelOf);
  const items = groups
    .flatMap((group) => group.rows)
    .map(({ head, cells }) => ({
      ...model(head),
      additionalProperty: cells.flatMap((cell, index) =>
        cell.text ? [property(labels[index] ?? '', textsOf(cell))] : [],
      ),
    }));
  return { variableMeasured: labels, mainEntity: listOf(items) };
}

/** The models that stand side by side, each with what its cells say. */
export function comparisonNodes({ groups, columns }: Sheet): Node {
  const rows = groups.flatMap((group) => group.rows);
  const items = columns.slice(1).map((column, index) => ({
    ...columnNode(column),
    additionalProperty: rows.map(({ head, cells }) => {
      const cell = cells[index];
      return property([head.text, ...head.details].join('; '), cell ? textsOf(cell) : '');
    }),
  }));
  return { variableMeasured: rows.map(({ head }) => head.text), mainEntity: listOf(items) };
}

const columnNode = ({ label, url, details }: SheetColumn): Node => ({
  ...model({ text: label, ...(url && { url }) }),
  ...(details.length > 0 && { description: details.join(', ') }),
});

const listOf = (items: Node[]): Node => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
});
