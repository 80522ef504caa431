import type { SheetOptions } from './sheet-options.js';
import type { Widget } from './sheet.js';

/** Attributes of an element as they stand on its tag. `true` is a name alone. */
export type Attributes = Record<string, string | boolean | undefined>;

/** What an element with these attributes shows, asked of a printer; a bad value counts as the default. */
export function optionsOfAttributes(widget: Widget, attributes: Attributes): SheetOptions {
  const text = (name: string) => textOf(attributes[name]);
  const texts = Object.fromEntries(textNames.map(([option, name]) => [option, text(name)]));
  const isOfOne = widget === 'scorecard' || widget === 'badge';
  const ids = listOf(text(isOfOne ? 'model' : 'models'));
  return defined({
    ...texts,
    models: isOfOne ? ids.slice(0, 1) : ids,
    ...(widget === 'pricing' && { model: text('model') }),
    by: oneOf(['model', 'source'], text('by')),
    show: oneOf(['all', 'differences'], text('show')),
    label: oneOf(['name', 'total'], text('label')),
    view: oneOf(['bars', 'grid'], text('view')),
    group: oneOf(['none', 'model', 'seller'], text('group')),
    columns: listOf(text('columns')),
    freeOnly: isOn(attributes.free),
    openWeightsOnly: isOn(attributes['open-weights']),
    leastContext: countOf(text('min-context')),
    staleAfterDays: countOf(text('stale-after')),
  });
}

/** Options whose value is the text of an attribute. */
const textNames = [
  ['rubric', 'rubric'],
  ['since', 'since'],
  ['modality', 'modality'],
  ['search', 'search'],
  ['organization', 'organization'],
  ['license', 'license'],
  ['releasedFrom', 'released-from'],
  ['releasedUntil', 'released-until'],
  ['levels', 'levels'],
  ['sort', 'sort'],
  ['seller', 'seller'],
  ['plan', 'plan'],
  ['asOf', 'as-of'],
  ['baseline', 'baseline'],
  ['blend', 'blend'],
  ['currency', 'currency'],
] as const satisfies readonly (readonly [keyof SheetOptions, string])[];

const textOf = (value: string | boolean | undefined) => (typeof value === 'string' ? value.trim() : '');

const listOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

const oneOf = <Word extends string>(words: readonly Word[], text: string) =>
  words.find((word) => word === text);

/** Frameworks write "false" where they mean no attribute. */
const isOn = (value: string | boolean | undefined) =>
  value !== undefined && value !== false && value !== 'false';

const countOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

const defined = (options: SheetOptions): SheetOptions =>
  Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  );
