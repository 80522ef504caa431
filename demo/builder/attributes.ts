import { optionsOfAttributes, type SheetOptions } from '../../src/render/index.js';
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

/** The same for the printers. */
export const toSheetOptions = (state: BuilderState): SheetOptions =>
  optionsOfAttributes(state.widget, toAttributes(state));
