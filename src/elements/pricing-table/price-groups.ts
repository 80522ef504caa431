import type { ValuedRow } from './lowest.js';
import type { Grouping } from './pricing-choices.js';

/** Rows that stand together under one head; without a grouping all of them, without a head. */
export interface RowGroup {
  name: string;
  rows: ValuedRow[];
}

/** Groups in the order of their first rows, so that the order of the rows is that of the groups. */
export function groupRows(rows: ValuedRow[], grouping: Grouping): RowGroup[] {
  if (grouping === 'none') return rows.length > 0 ? [{ name: '', rows }] : [];
  const groups = new Map<string, RowGroup>();
  for (const valued of rows) {
    const { model, offer } = valued.row;
    const [key, name] = grouping === 'model' ? [model.id, model.name] : [offer.seller, offer.seller];
    const group = groups.get(key);
    if (group) group.rows.push(valued);
    else groups.set(key, { name, rows: [valued] });
  }
  return [...groups.values()];
}
