import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../dataset/date.js';
import type { Dataset } from '../dataset/schema.js';
import { findUnknownId, type SheetOptions, type Widget } from '../render/index.js';
import { fail } from './fail.js';
import { collectIds } from './repeats.js';
import { valueOf } from './value-of.js';

/** What a widget is asked to show, as it stands on the command line. The names are those of its attributes. */
export interface WidgetWords {
  model?: string[];
  rubric?: string;
  since?: string;
  by?: 'model' | 'source';
  show?: 'all' | 'differences';
  label?: 'name' | 'total';
  view?: 'bars' | 'grid';
  modality?: string;
  search?: string;
  organization?: string;
  license?: string;
  releasedFrom?: string;
  releasedUntil?: string;
  levels?: string;
  asOf?: string;
  columns?: string[];
  sort?: string;
  group?: 'model' | 'seller';
  seller?: string;
  plan?: string;
  free?: boolean;
  openWeights?: boolean;
  minContext?: number;
  currency?: string;
  baseline?: string;
  blend?: string;
}

/** Adds what all commands about a widget take. */
export function addWidgetOptions(command: Command): Command {
  const choice = (flags: string, text: string, choices: string[]) =>
    command.addOption(new Option(flags, text).choices(choices));
  command
    .option('--model <ids>', 'ids or aliases of models, with commas between; may be repeated', collectIds)
    .option('--rubric <id>', 'id of the rubric; by source, ids with commas between')
    .option('--since <id>', 'scorecard, compare: an earlier edition, to say what has moved');
  choice('--by <columns>', 'compare: what the columns are', ['model', 'source']);
  choice('--show <rows>', 'compare: which rows', ['all', 'differences']);
  choice('--label <text>', 'badge: the name before the total, or the total alone', ['name', 'total']);
  choice('--view <view>', 'index: bars or a column for each criterion', ['bars', 'grid']);
  choice('--group <by>', 'pricing: rows under heads', ['model', 'seller']);
  return command
    .option('--modality <kind>', 'index: models of this kind only')
    .option('--search <text>', 'index, pricing: what has these words')
    .option('--organization <name>', 'index: of this organisation only')
    .option('--license <name>', 'index: under this licence only')
    .option('--released-from <date>', 'index: released on this day or later')
    .option('--released-until <date>', 'index: released on this day or earlier')
    .option('--levels <pairs>', 'index: such as paper:open, with commas between')
    .option('--sort <column>', 'index, pricing: a column, with a - before it for the reverse')
    .option('--as-of <date>', 'pricing: day or instant at which the prices hold; today by default')
    .option('--columns <names>', 'pricing: meters, blend, context', collectIds)
    .option('--seller <name>', 'pricing: of this seller only')
    .option('--plan <name>', 'pricing: of this plan only')
    .option('--free', 'pricing: only what is called free')
    .option('--open-weights', 'pricing: models with open weights only')
    .option('--min-context <tokens>', 'pricing: with so many tokens of context at least', readCount)
    .option('--currency <code>', 'pricing: convert by a dated rate of the dataset')
    .option('--baseline <id>', 'pricing: a model or offer that the others are compared with')
    .option('--blend <weights>', 'pricing: weights of a blended price, such as 3:1');
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
  return Number(value);
}

export const toSheetOptions = <Words extends WidgetWords>({
  model = [],
  free,
  openWeights,
  minContext,
  ...words
}: Words) => ({
  ...words,
  models: model,
  ...(free && { freeOnly: free }),
  ...(openWeights && { openWeightsOnly: openWeights }),
  ...(minContext !== undefined && { leastContext: minContext }),
});

/** Fails where a widget cannot be made of what it is asked to show. */
export function checkOptions(widget: Widget, { models = [], by, asOf }: SheetOptions): void {
  const isOfOne = widget === 'scorecard' || widget === 'badge' || by === 'source';
  if (models.length === 0 && (isOfOne || widget === 'compare')) fail('--model', 'is needed');
  if (isOfOne && models.length > 1) fail('--model', 'takes one model here');
  if (asOf !== undefined && !parseDate(asOf)) {
    fail(asOf, 'no date of the form YYYY-MM-DD, nor an instant such as 2025-02-26T16:30Z');
  }
}

/** A misspelled id ends the command: a page is better not built than built without a model. */
export function checkIds(dataset: Dataset, options: SheetOptions): void {
  const failure = findUnknownId(dataset, options);
  if (failure) valueOf({ ok: false, failure });
}
