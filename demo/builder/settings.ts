import type { Widget } from '../../src/render/index.js';
import { parseDate } from '../../src/dataset/date.js';

export interface Choice {
  value: string;
  label: string;
}

interface Common {
  /** The attribute that it sets. */
  name: string;
  label: string;
  hint?: string;
  /** Whether it stands behind "More options". */
  isRare?: boolean;
}

/** One attribute of an element as a field of the form. */
export type Setting = Common &
  (
    | { kind: 'choice'; choices: readonly [Choice, ...Choice[]] }
    /** Choices that depend on the data; every text that the data does not know falls away later. */
    | { kind: 'listed'; list: 'rubric' | 'since' | 'modality' | 'meter' | 'priced-model'; none?: string }
    | { kind: 'columns' }
    | { kind: 'switch' }
    | { kind: 'date' }
    | { kind: 'text'; pattern?: RegExp }
  );

const choices = (first: Choice, ...others: Choice[]): readonly [Choice, ...Choice[]] => [first, ...others];

const rubric: Setting = { name: 'rubric', label: 'Rubric', kind: 'listed', list: 'rubric' };
const since: Setting = {
  name: 'since',
  label: 'Changes since',
  kind: 'listed',
  list: 'since',
  none: 'Do not show changes',
};

/** What every widget has, after its own. */
const common: Setting[] = [
  {
    name: 'theme',
    label: 'Theme',
    kind: 'choice',
    choices: choices(
      { value: '', label: 'As the page' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ),
  },
  {
    name: 'heading-level',
    label: 'Heading level',
    kind: 'choice',
    isRare: true,
    choices: choices(
      { value: '2', label: '2' },
      { value: '', label: '3' },
      { value: '4', label: '4' },
      { value: '5', label: '5' },
      { value: '6', label: '6' },
    ),
  },
];

const month = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const own: Record<Widget, Setting[]> = {
  scorecard: [
    rubric,
    since,
    {
      name: 'layout',
      label: 'Layout',
      kind: 'choice',
      choices: choices({ value: '', label: 'Every criterion' }, { value: 'compact', label: 'Compact' }),
    },
  ],
  compare: [
    {
      name: 'by',
      label: 'Columns',
      kind: 'choice',
      choices: choices({ value: '', label: 'Models' }, { value: 'source', label: 'Assessors of one model' }),
    },
    rubric,
    since,
    {
      name: 'show',
      label: 'Rows',
      kind: 'choice',
      choices: choices(
        { value: '', label: 'Every criterion' },
        { value: 'differences', label: 'Differences only' },
      ),
    },
  ],
  index: [
    rubric,
    { name: 'modality', label: 'Kind of model', kind: 'listed', list: 'modality', none: 'All kinds' },
    {
      name: 'view',
      label: 'View',
      kind: 'choice',
      choices: choices({ value: '', label: 'Bars' }, { value: 'grid', label: 'Grid of levels' }),
    },
    {
      name: 'sort',
      label: 'Order',
      kind: 'choice',
      isRare: true,
      choices: choices(
        { value: '', label: 'Best first' },
        { value: '-rank', label: 'Best last' },
        { value: 'name', label: 'Name' },
        { value: 'organization', label: 'Organisation' },
        { value: '-released', label: 'Newest first' },
        { value: 'released', label: 'Oldest first' },
      ),
    },
    { name: 'search', label: 'Search', kind: 'text', isRare: true },
    { name: 'organization', label: 'Organisation', kind: 'text', isRare: true },
    { name: 'license', label: 'Licence', hint: 'such as Apache-2.0', kind: 'text', isRare: true },
    {
      name: 'released-from',
      label: 'Released from',
      hint: 'such as 2024-05',
      kind: 'text',
      pattern: month,
      isRare: true,
    },
    {
      name: 'released-until',
      label: 'Released until',
      hint: 'this month included',
      kind: 'text',
      pattern: month,
      isRare: true,
    },
  ],
  badge: [
    rubric,
    {
      name: 'label',
      label: 'Words',
      kind: 'choice',
      choices: choices({ value: '', label: 'Name and total' }, { value: 'total', label: 'Total only' }),
    },
  ],
  pricing: [
    { name: 'columns', label: 'Columns', kind: 'columns' },
    { name: 'as-of', label: 'Prices of', hint: 'today, if empty', kind: 'date' },
    { name: 'calculator', label: 'Calculator', kind: 'switch' },
    { name: 'controls', label: 'Search and filters for readers', kind: 'switch' },
    {
      name: 'sort',
      label: 'Order',
      kind: 'choice',
      isRare: true,
      choices: choices(
        { value: '', label: 'As chosen' },
        { value: 'model', label: 'Model' },
        { value: 'seller', label: 'Seller' },
        { value: 'input', label: 'Input, lowest first' },
        { value: 'output', label: 'Output, lowest first' },
        { value: '-output', label: 'Output, highest first' },
      ),
    },
    {
      name: 'group',
      label: 'Groups',
      kind: 'choice',
      isRare: true,
      choices: choices(
        { value: '', label: 'None' },
        { value: 'model', label: 'By model' },
        { value: 'seller', label: 'By seller' },
      ),
    },
    {
      name: 'baseline',
      label: 'Compare with',
      kind: 'listed',
      list: 'priced-model',
      none: 'Nothing',
      isRare: true,
    },
    { name: 'history', label: 'Chart of', kind: 'listed', list: 'meter', none: 'No chart', isRare: true },
    {
      name: 'blend',
      label: 'Weights of the blend',
      hint: 'input to output, such as 3:1',
      kind: 'text',
      pattern: /^\d+(\.\d+)?(:\d+(\.\d+)?){1,2}$/,
      isRare: true,
    },
  ],
};

/** The settings of a widget, in the order of the form. */
export const settingsOf = (widget: Widget): Setting[] => [...own[widget], ...common];

const longestText = 200;

/** Whether a text can be the value of a setting, as far as this can be said without data. */
export function isFit(setting: Setting, value: string): boolean {
  switch (setting.kind) {
    case 'choice':
      return setting.choices.some((choice) => choice.value === value);
    case 'switch':
      return value === '' || value === 'true';
    case 'date':
      return value === '' || (/^\d{4}-\d{2}-\d{2}$/.test(value) && parseDate(value) !== undefined);
    case 'text':
      return value.length <= longestText && (value === '' || (setting.pattern?.test(value) ?? true));
    case 'listed':
    case 'columns':
      return value.length <= longestText;
  }
}
