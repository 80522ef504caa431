import type { Widget } from '../../../render/index.js';

/** Attributes of the element by name; `true` is an attribute without a value. */
export type Settings = Record<string, string | boolean | undefined>;

/** What the block keeps. */
export interface BlockAttributes {
  widget: Widget;
  settings: Settings;
  /** The element with its table, as it stands in the post. */
  content: string;
}

/** How a setting is chosen. */
export type Field = { attribute: string; label: string; help?: string } & (
  | { kind: 'model' | 'models' | 'rubric' | 'edition' | 'text' | 'flag' }
  | { kind: 'choice'; choices: [value: string, label: string][] }
  | { kind: 'words'; words: string[] }
);

const rubric: Field = { kind: 'rubric', attribute: 'rubric', label: 'Rubric' };

const model: Field = { kind: 'model', attribute: 'model', label: 'Model' };

const since: Field = {
  kind: 'edition',
  attribute: 'since',
  label: 'Changes since',
  help: 'An earlier edition of the rubric.',
};

/** The settings that are shown first, by widget. The first choice of each is what the element does without it. */
export const fieldsOf: Record<Widget, Field[]> = {
  scorecard: [
    model,
    rubric,
    since,
    {
      kind: 'choice',
      attribute: 'layout',
      label: 'Layout',
      choices: [
        ['', 'Card'],
        ['compact', 'Compact'],
      ],
    },
  ],
  badge: [
    model,
    rubric,
    {
      kind: 'choice',
      attribute: 'label',
      label: 'Words',
      choices: [
        ['', 'Name and total'],
        ['total', 'Total'],
      ],
    },
  ],
  compare: [
    { kind: 'models', attribute: 'models', label: 'Models', help: 'Up to twelve; by assessor, the first.' },
    {
      kind: 'choice',
      attribute: 'by',
      label: 'Columns',
      choices: [
        ['', 'Models'],
        ['source', 'Assessors of one model'],
      ],
    },
    rubric,
    since,
    {
      kind: 'choice',
      attribute: 'show',
      label: 'Rows',
      choices: [
        ['', 'All'],
        ['differences', 'Differences only'],
      ],
    },
  ],
  index: [
    rubric,
    {
      kind: 'choice',
      attribute: 'view',
      label: 'View',
      choices: [
        ['', 'Bars'],
        ['grid', 'Grid of levels'],
      ],
    },
    { kind: 'text', attribute: 'modality', label: 'Kind of model', help: 'Such as text, code or image.' },
    { kind: 'text', attribute: 'search', label: 'Search' },
    {
      kind: 'choice',
      attribute: 'sort',
      label: 'Order',
      choices: [
        ['', 'Rank'],
        ['name', 'Name'],
        ['organization', 'Organisation'],
        ['-released', 'Newest first'],
      ],
    },
  ],
  pricing: [
    {
      kind: 'models',
      attribute: 'models',
      label: 'Models',
      help: 'All that have a price, if none is named.',
    },
    {
      kind: 'words',
      attribute: 'columns',
      label: 'Columns',
      words: ['input', 'cached-input', 'cache-write', 'output', 'audio-input', 'blend', 'context'],
    },
    { kind: 'text', attribute: 'as-of', label: 'Prices of this day', help: 'Such as 2025-01-25.' },
    {
      kind: 'text',
      attribute: 'currency',
      label: 'Currency',
      help: 'A code such as EUR; as listed, if empty.',
    },
    { kind: 'text', attribute: 'baseline', label: 'Compared with', help: 'Id of a model or offer.' },
    {
      kind: 'choice',
      attribute: 'group',
      label: 'Groups',
      choices: [
        ['', 'None'],
        ['model', 'By model'],
        ['seller', 'By seller'],
      ],
    },
    {
      kind: 'choice',
      attribute: 'history',
      label: 'Chart of prices over time',
      choices: [
        ['', 'None'],
        ['input', 'Input'],
        ['output', 'Output'],
      ],
    },
    { kind: 'flag', attribute: 'controls', label: 'Search and filters' },
    { kind: 'flag', attribute: 'calculator', label: 'Calculator' },
  ],
};

/** The settings that all widgets have. */
export const commonFields: Field[] = [
  {
    kind: 'choice',
    attribute: 'theme',
    label: 'Colours',
    choices: [
      ['', 'Those of the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    kind: 'choice',
    attribute: 'heading-level',
    label: 'Level of the heading',
    choices: [
      ['', '3'],
      ['2', '2'],
      ['4', '4'],
      ['5', '5'],
      ['6', '6'],
    ],
  },
  { kind: 'text', attribute: 'lang', label: 'Language', help: 'Of numbers and dates, such as de.' },
  {
    kind: 'text',
    attribute: 'src',
    label: 'Own data',
    help: 'Address of a dataset on a server that allows it.',
  },
];

/** What another widget cannot use is dropped; models are carried over. */
export function settingsFor(widget: Widget, settings: Settings): Settings {
  const models = textOf(settings.models) || textOf(settings.model);
  const all: Settings = { ...settings, models, model: models.split(',')[0] };
  const fields = [...fieldsOf[widget], ...commonFields];
  return Object.fromEntries(
    fields.flatMap(({ attribute }) => (all[attribute] ? [[attribute, all[attribute]]] : [])),
  );
}

export const textOf = (value: Settings[string]): string => (typeof value === 'string' ? value : '');

export const listOf = (value: Settings[string]): string[] =>
  textOf(value)
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
