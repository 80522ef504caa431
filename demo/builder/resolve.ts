import { foldText } from '../../src/shared/fold-text.js';
import type { Catalogue, ModelEntry, RubricEntry } from './catalogue.js';
import type { BuilderState } from './state.js';

const proposals: Record<string, string[]> = {
  scorecard: ['deepseek-r1'],
  badge: ['deepseek-r1'],
  compare: ['olmo', 'deepseek-r1', 'llama-3.1'],
  bySource: ['deepseek-r1'],
  pricing: [
    'deepseek-v4-pro',
    'openai/gpt-5.5',
    'anthropic/claude-sonnet-5',
    'google/gemini-2.5-pro',
    'mistral/mistral-large',
  ],
};

/** More would be hard to read beside each other. */
const proposedAssessors = ['osai-12', 'mof-1.0', 'fmti-2025-12', 'transparency', 'checklist'];

export const isBySource = ({ widget, settings }: Pick<BuilderState, 'widget' | 'settings'>): boolean =>
  widget === 'compare' && settings.by === 'source';

/** Laid side by side by assessor, one model has neither editions to compare nor rows to leave out. */
export const hasEffect = (
  { name }: { name: string },
  state: Pick<BuilderState, 'widget' | 'settings'>,
): boolean => !isBySource(state) || !['since', 'show'].includes(name);

/** How many models a widget takes: none, one, or several. */
export function mostModelsOf(state: Pick<BuilderState, 'widget' | 'settings'>): number {
  if (state.widget === 'index') return 0;
  return state.widget === 'pricing' || (state.widget === 'compare' && !isBySource(state)) ? 12 : 1;
}

/** The models that can be chosen for a widget. */
export function modelsFor(
  state: Pick<BuilderState, 'widget' | 'settings'>,
  catalogue: Catalogue,
): ModelEntry[] {
  if (state.widget === 'pricing') return catalogue.priced;
  return isBySource(state) ? catalogue.bySource : catalogue.assessed;
}

/** A rubric with how many of the chosen models it assesses. */
export interface RubricChoice extends RubricEntry {
  assessed: number;
}

/** The rubrics that say something about the models; those that know most of them first, else as published. */
export function rubricsFor(state: BuilderState, catalogue: Catalogue): RubricChoice[] {
  if (state.widget === 'pricing') return [];
  const rubrics = isBySource(state) ? catalogue.bySourceRubrics : catalogue.rubrics;
  if (state.widget === 'index') return rubrics.map((rubric) => ({ ...rubric, assessed: 0 }));
  const models = modelsFor(state, catalogue).filter(({ id }) => state.models.includes(id));
  const choices = rubrics.map((rubric) => ({
    ...rubric,
    assessed: models.filter((model) => model.rubrics.has(rubric.id)).length,
  }));
  return choices.filter(({ assessed }) => assessed > 0).sort((one, other) => other.assessed - one.assessed);
}

/** Earlier editions of a rubric that know one of the models too. */
export function earlierEditions(state: BuilderState, catalogue: Catalogue): RubricEntry[] {
  const all = catalogue.rubrics;
  const place = all.findIndex(({ id }) => id === state.settings.rubric);
  const known = new Set(rubricsFor(state, catalogue).map(({ id }) => id));
  // Published lists name the newest edition first.
  return all.filter(({ id, name }, index) => index > place && name === all[place]?.name && known.has(id));
}

/** The state with what the data does not know taken out, and what is missing filled in. */
export function resolve(state: BuilderState, catalogue: Catalogue): BuilderState {
  const withModels = { ...state, models: resolveModels(state, catalogue) };
  const withRubric = { ...withModels, settings: resolveRubric(withModels, catalogue) };
  return { ...withRubric, settings: resolveLists(withRubric, catalogue) };
}

function resolveModels(state: BuilderState, catalogue: Catalogue): string[] {
  const most = mostModelsOf(state);
  const models = modelsFor(state, catalogue);
  const known = (wanted: string[]) => [...new Set(wanted.flatMap((id) => findEntry(models, id)?.id ?? []))];
  const chosen = known(state.models);
  const proposed = known(proposals[isBySource(state) ? 'bySource' : state.widget] ?? []);
  const fallback = proposed.length > 0 ? proposed : models.slice(0, 1).map(({ id }) => id);
  return (chosen.length > 0 ? chosen : fallback).slice(0, most);
}

const findEntry = (models: ModelEntry[], wanted: string) =>
  models.find(({ id }) => id === wanted) ??
  models.find(({ aliases }) => aliases.some((alias) => foldText(alias) === foldText(wanted)));

function resolveRubric(state: BuilderState, catalogue: Catalogue): BuilderState['settings'] {
  const ids = rubricsFor(state, catalogue).map(({ id }) => id);
  const { rubric = '', ...others } = state.settings;
  if (isBySource(state)) {
    const known = (wanted: string[]) => wanted.filter((id) => ids.includes(id));
    const wanted = [known(rubric.split(',')), known(proposedAssessors), ids].find(({ length }) => length > 0);
    return wanted ? { ...others, rubric: wanted.join(',') } : others;
  }
  // Named even where it is the default: another edition published later must not change what an article says.
  const found = ids.includes(rubric) ? rubric : ids[0];
  return found ? { ...others, rubric: found } : others;
}

/** Takes out what the data has no such thing of. */
function resolveLists(state: BuilderState, catalogue: Catalogue): BuilderState['settings'] {
  const { settings } = state;
  const { rubric } = settings;
  const modalities = catalogue.rubrics.find(({ id }) => id === rubric)?.modalities ?? [];
  const columns = (settings.columns ?? '').split(',').filter((name) => columnsFor(catalogue).includes(name));
  const known: Record<string, boolean> = {
    since: earlierEditions(state, catalogue).some(({ id }) => id === settings.since),
    modality: modalities.includes(settings.modality ?? ''),
    history: catalogue.meters.includes(settings.history ?? ''),
    baseline: state.models.includes(settings.baseline ?? ''),
    columns: columns.length > 0,
  };
  const kept = Object.entries(settings).filter(
    ([name]) => hasEffect({ name }, state) && (known[name] ?? true),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'columns' ? columns.join(',') : value]),
  );
}

/** The columns that a price table can have. */
export const columnsFor = ({ meters }: Catalogue): string[] => [...meters, 'blend', 'context'];
