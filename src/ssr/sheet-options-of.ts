import { optionsOf as indexOptionsOf } from '../elements/openness-index/index-state.js';
import type { OpennessBadge } from '../elements/openness-badge/openness-badge.js';
import type { OpennessCompare } from '../elements/openness-compare/openness-compare.js';
import type { OpennessIndex } from '../elements/openness-index/openness-index.js';
import type { OpennessScorecard } from '../elements/openness-scorecard/openness-scorecard.js';
import { printedOptionsOf } from '../elements/pricing-table/pricing-state.js';
import type { PricingTable } from '../elements/pricing-table/pricing-table.js';
import type { SheetOptions } from '../render/sheet-options.js';
import type { Widget } from '../render/sheet.js';
import { listOf, textOf } from '../shared/attributes.js';

/** The elements by their widgets. */
interface WidgetElements {
  scorecard: OpennessScorecard;
  compare: OpennessCompare;
  index: OpennessIndex;
  badge: OpennessBadge;
  pricing: PricingTable;
}

type Readers = {
  [Name in keyof WidgetElements]: (element: WidgetElements[Name], instant: string) => SheetOptions;
};

const readers: Readers = {
  scorecard: ({ model, rubric, since }) => ({
    models: [textOf(model)],
    rubric: textOf(rubric),
    since: textOf(since),
  }),
  badge: ({ model, rubric, label }) => ({ models: [textOf(model)], rubric: textOf(rubric), label }),
  compare: ({ models, rubric, since, by, show }) => ({
    models: listOf(models),
    rubric: textOf(rubric),
    since: textOf(since),
    by,
    show,
  }),
  index: (element) => indexOptionsOf(element),
  pricing: (element, instant) => printedOptionsOf(element, instant),
};

/** What an element of this widget, which has read its attributes, asks for: what is printed beside it says the same. */
export function sheetOptionsOf(widget: Widget, element: HTMLElement, instant: string): SheetOptions {
  const read = readers[widget] as (element: HTMLElement, instant: string) => SheetOptions;
  return read(element, instant);
}
