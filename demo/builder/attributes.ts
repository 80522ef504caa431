import type { SheetOptions } from '../../src/render/index.js';
import { mostModelsOf } from './resolve.js';
import { settingsOf } from './settings.js';
import type { BuilderState } from './state.js';

/** The attributes of the element, in the order in which they are written. */
export function toAttributes(state: BuilderState): Record<string, string | boolean> {
  const { widget, models, settings, language } = state;
  const one = widget === 'scorecard' || widget === 'badge';
  const chosen = mostModelsOf(state) > 0 ? { [one ? 'model' : 'models']: models.join(',') } : {};
  const set = settingsOf(widget).flatMap(({ name, kind }) => {
    const value = settings[name];
    return value ? [[name, kind === 'switch' ? true : value] as const] : [];
  });
  return { ...chosen, ...Object.fromEntries(set), ...(language && { lang: language }) };
}

const splitList = (text: string | undefined) => text?.split(',').filter(Boolean);

/** The same for the printers. */
export function toSheetOptions({ widget, models, settings }: BuilderState): SheetOptions {
  const known = Object.fromEntries(settingsOf(widget).map(({ name }) => [name, settings[name] || undefined]));
  const all: { [Name in keyof SheetOptions]: SheetOptions[Name] | undefined } = {
    models,
    rubric: known.rubric,
    since: known.since,
    by: known.by === 'source' ? 'source' : undefined,
    show: known.show === 'differences' ? 'differences' : undefined,
    label: known.label === 'total' ? 'total' : undefined,
    view: known.view === 'grid' ? 'grid' : undefined,
    group: known.group === 'model' || known.group === 'seller' ? known.group : undefined,
    modality: known.modality,
    search: known.search,
    organization: known.organization,
    license: known.license,
    releasedFrom: known['released-from'],
    releasedUntil: known['released-until'],
    sort: known.sort,
    columns: splitList(known.columns),
    asOf: known['as-of'],
    baseline: known.baseline,
    blend: known.blend,
  };
  return Object.fromEntries(Object.entries<unknown>(all).filter(([, value]) => value !== undefined));
}
