import { publishedBySource, publishedDatasetOf } from '../shared/published.js';
import type { SheetOptions } from './sheet-options.js';
import type { Widget } from './sheet.js';

/** The published datasets that an element with these attributes would ask for. */
export function publishedNamesFor(widget: Widget, { rubric = '', since, by }: SheetOptions): string[] {
  if (widget === 'pricing') return ['prices'];
  if (widget === 'compare' && by === 'source') return [publishedBySource];
  const hasChanges = widget === 'scorecard' || widget === 'compare';
  const rubrics = [rubric, ...(hasChanges && since ? [since] : [])];
  return [...new Set(rubrics.map(publishedDatasetOf))];
}
