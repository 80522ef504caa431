import type { Translation } from '../../dataset/schema.js';
import type { Translations } from '../../dataset/translated.js';

/** The words of the published rubrics in one language. Criteria are by id: the name, and the question. */
export interface RubricWords {
  /** As after a share: "46 % open". */
  qualities: { open: string; transparent: string };
  groups: { availability: string; documentation: string; access: string };
  osai: Record<string, [name: string, question: string]>;
  osaiLevels: { open: string; partial: string; closed: string };
  mof: Record<string, string>;
  mofLevels: { included: string; unlicensed: string; invalid: string };
  classes: { 'class-iii': string; 'class-ii': string; 'class-i': string };
  /** Of the transparency index, and of a checklist. */
  yesOrNo: { yes: string; no: string };
  topics: Record<string, string>;
}

/** Names of months, in which editions are counted, come from the platform. */
export function publishedRubrics(language: string, words: RubricWords): Translations {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const edition = (month: string) => ({ edition: format.format(new Date(`${month}-01`)) });
  const osai: Translation = {
    quality: words.qualities.open,
    groups: words.groups,
    scales: { openness: { levels: words.osaiLevels } },
    criteria: Object.fromEntries(
      Object.entries(words.osai).map(([id, [name, question]]) => [id, { name, question }]),
    ),
  };
  const fmti: Translation = {
    quality: words.qualities.transparent,
    scales: { disclosed: { levels: words.yesOrNo } },
  };
  return {
    rubrics: {
      'osai-12': { ...osai, ...edition('2026-06') },
      'osai-14': { ...osai, ...edition('2025-06') },
      'mof-1.0': {
        groups: words.classes,
        classes: words.classes,
        scales: { component: { levels: words.mofLevels } },
        criteria: Object.fromEntries(Object.entries(words.mof).map(([id, name]) => [id, { name }])),
      },
      'osai-article': { groups: words.groups, criteria: osai.criteria },
      'fmti-2025-12': { ...fmti, ...edition('2025-12') },
      'fmti-2024-05': { ...fmti, ...edition('2024-05') },
      checklist: { scales: { check: { levels: words.yesOrNo } }, ...edition('2025-02') },
    },
    topics: words.topics,
  };
}
