import type { Rubric, Scale } from '../../dataset/schema.js';
import { toSlug } from '../shared/slug.js';
import { sourceId, sourceName } from './source.js';
import type { Indicator } from './tables.js';

const scale: Scale = {
  id: 'disclosed',
  kind: 'level',
  ordered: true,
  levels: [
    { id: 'yes', label: 'Yes', symbol: '✓', tone: 'positive', value: 1 },
    { id: 'no', label: 'No', symbol: '✗', tone: 'negative', value: 0 },
  ],
};

export interface Edition {
  /** `2025-12` */
  date: string;
  /** `December 2025` */
  name: string;
}

export const rubricIdOf = ({ date }: Edition) => `fmti-${date}`;

/** The rubric of one edition. No two editions share one, because hardly an indicator stayed the same. */
export function toRubric(edition: Edition, indicators: Indicator[], keepProse: boolean): Rubric {
  const groups = new Map(indicators.map((indicator) => [groupIdOf(indicator), groupNameOf(indicator)]));
  return {
    id: rubricIdOf(edition),
    name: sourceName,
    edition: edition.name,
    source: sourceId,
    scales: [scale],
    groups: [...groups].map(([id, name]) => ({ id, name })),
    criteria: indicators.map((indicator) => ({
      id: indicator.id,
      name: indicator.name,
      ...(keepProse && indicator.definition && { question: indicator.definition }),
      group: groupIdOf(indicator),
      scale: scale.id,
    })),
    aggregate: {
      kind: 'sum',
      missing: 'zero',
      ties: { by: 'name', order: 'ascending' },
      quality: 'transparent',
    },
  };
}

const groupNameOf = ({ domain, subdomain }: Indicator) =>
  [domain, subdomain].filter(Boolean).join(': ') || 'Indicators';

const groupIdOf = (indicator: Indicator) => toSlug(groupNameOf(indicator));
