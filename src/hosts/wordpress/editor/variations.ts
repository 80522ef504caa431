import type { Widget } from '../../../render/index.js';
import type { BlockAttributes } from './settings.js';
import { translate } from './wp.js';

interface Variation {
  widget: Widget;
  title: string;
  description: string;
  icon: string;
}

const variations: Variation[] = [
  {
    widget: 'scorecard',
    title: 'Openness scorecard',
    description: 'How open one model is, criterion by criterion.',
    icon: 'visibility',
  },
  {
    widget: 'compare',
    title: 'Openness comparison',
    description: 'Models side by side, or one model as several assessors see it.',
    icon: 'columns',
  },
  {
    widget: 'index',
    title: 'Openness index',
    description: 'All models of an index, with search and filters.',
    icon: 'editor-ol',
  },
  { widget: 'badge', title: 'Openness badge', description: 'One model at the size of a word.', icon: 'tag' },
  {
    widget: 'pricing',
    title: 'Price table of models',
    description: 'Prices per million tokens, with tiers, dates and a calculator.',
    icon: 'money-alt',
  },
];

/** Each widget stands in the inserter under its own name. */
export const blockVariations = () =>
  variations.map(({ widget, title, description, icon }) => ({
    name: widget,
    title: translate(title),
    description: translate(description),
    icon,
    isDefault: widget === 'scorecard',
    attributes: { widget },
    scope: ['inserter', 'transform'],
    isActive: (block: BlockAttributes) => block.widget === widget,
  }));
