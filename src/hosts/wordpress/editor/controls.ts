import type { Dataset } from '../../../dataset/schema.js';
import type { Widget } from '../../../render/index.js';
import { type Field, listOf, type Settings, textOf } from './settings.js';
import { components, createElement, type KnownRubric, type Properties, translate, type View } from './wp.js';

/** What a control needs to know of its block. */
export interface ControlContext {
  widget: Widget;
  settings: Settings;
  change: (attribute: string, value: string | boolean) => void;
  rubrics: KnownRubric[];
  /** Absent while it is loaded, and where it cannot be. */
  dataset: Dataset | undefined;
}

/** One setting as a control of the sidebar. */
export function renderField(field: Field, context: ControlContext): View {
  const { attribute, label, help } = field;
  const common: Properties = {
    key: attribute,
    label: translate(label),
    ...(help && { help: translate(help) }),
    __nextHasNoMarginBottom: true,
  };
  const value = context.settings[attribute];
  const onChange = (next: string | boolean | null) => context.change(attribute, next ?? '');
  switch (field.kind) {
    case 'flag':
      return createElement(components.ToggleControl, { ...common, checked: value === true, onChange });
    case 'text':
      return createElement(components.TextControl, { ...common, value: textOf(value), onChange });
    case 'choice':
      return renderChoice(common, textOf(value), translated(field.choices), onChange);
    case 'rubric':
      return renderRubric(common, textOf(value), rubricChoices(context), onChange);
    case 'edition': {
      const choices = editionChoices(context);
      return choices.length > 1 && renderChoice(common, textOf(value), choices, onChange);
    }
    case 'model':
      return renderModel(common, textOf(value), context, onChange);
    case 'models':
      return renderTokens(common, listOf(value), namesOf(context), onChange);
    case 'words':
      return renderTokens(common, listOf(value), new Map(field.words.map((word) => [word, word])), onChange);
  }
}

type Choice = [value: string, label: string];
type OnChange = (value: string) => void;

const translated = (choices: Choice[]) => choices.map(([value, label]): Choice => [value, translate(label)]);

function renderChoice(common: Properties, value: string, choices: Choice[], onChange: OnChange): View {
  const options = choices.map(([key, label]) => ({ value: key, label }));
  return createElement(components.SelectControl, { ...common, value, options, onChange });
}

/** Most names are longer than the sidebar is wide. */
function renderRubric(common: Properties, value: string, choices: Choice[], onChange: OnChange): View {
  const [, help] = choices.find(([id]) => id === value && id !== '') ?? [];
  return renderChoice({ ...common, help }, value, choices, onChange);
}

function rubricChoices({ rubrics, settings, dataset }: ControlContext): Choice[] {
  const known = settings.src ? (dataset?.rubrics ?? []) : rubrics;
  const choices = known.map(({ id, name, edition }): Choice => [id, `${name}, ${edition}`]);
  return [['', translate('The newest edition')], ...choices];
}

/** Editions of one rubric share the first word of their ids; they are listed newest first. */
function editionChoices({ rubrics, settings }: ControlContext): Choice[] {
  const current = textOf(settings.rubric) || 'osai-12';
  const later = rubrics.slice(rubrics.findIndex(({ id }) => id === current) + 1);
  const editions = later.filter(({ id }) => id.split('-')[0] === current.split('-')[0]);
  return [['', translate('None')], ...editions.map(({ id, edition }): Choice => [id, edition])];
}

/** Names of models by id; where two have one name, their ids tell them apart. */
function namesOf({ dataset, widget }: ControlContext): Map<string, string> {
  const priced = new Set(dataset?.offers.map(({ model }) => model));
  const models = (dataset?.models ?? []).filter(({ id }) => widget !== 'pricing' || priced.has(id));
  const count = new Map<string, number>();
  for (const { name } of models) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(models.map(({ id, name }) => [id, (count.get(name) ?? 0) > 1 ? `${name} (${id})` : name]));
}

function renderModel(common: Properties, value: string, context: ControlContext, onChange: OnChange): View {
  const options = [...namesOf(context)].map(([id, label]) => ({ value: id, label }));
  return createElement(components.ComboboxControl, { ...common, value, options, onChange });
}

/** Several names; what is no name of a model is taken for an id. */
function renderTokens(
  common: Properties,
  ids: string[],
  names: Map<string, string>,
  onChange: OnChange,
): View {
  const idOf = new Map([...names].map(([id, name]) => [name, id]));
  const take = (tokens: string[]) => onChange(tokens.map((token) => idOf.get(token) ?? token).join(','));
  return createElement(components.FormTokenField, {
    ...common,
    value: ids.map((id) => names.get(id) ?? id),
    suggestions: [...names.values()],
    maxSuggestions: 50,
    __experimentalExpandOnFocus: true,
    __experimentalShowHowTo: false,
    onChange: take,
  });
}
