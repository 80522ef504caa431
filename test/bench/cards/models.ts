import { readFile } from 'node:fs/promises';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { toScorecardView } from '../../../src/elements/openness-scorecard/openness-scorecard.view.js';
import type { ScorecardView } from '../../../src/elements/openness-scorecard/openness-scorecard.view.js';
import { wordingFor } from '../../../src/shared/wording.js';
import type { CardView } from './page/card-view.js';

const rubric = 'osai-12';

/** The published dataset. */
export async function publishedOpenness(): Promise<Dataset> {
  const text = await readFile(new URL(`../../../data/${rubric}.json`, import.meta.url), 'utf8');
  const parsed = parseDataset(JSON.parse(text));
  if (!parsed.ok) throw new Error(`data/${rubric}.json: ${parsed.failure.code}`);
  return parsed.value.dataset;
}

/** Its first models with all that belongs to them, and nothing else. */
export function withModels(dataset: Dataset, count: number): Dataset {
  const models = dataset.models.slice(0, count);
  const kept = new Set(models.map(({ id }) => id));
  return { ...dataset, models, assessments: dataset.assessments.filter(({ model }) => kept.has(model)) };
}

/** With copies of its models under other ids, so that there are so many. */
export function enlarge(dataset: Dataset, count: number): Dataset {
  const ids = new Map(dataset.models.map(({ id }) => [id, [id]]));
  const known = [...ids.keys()];
  for (let index = known.length; index < count; index++) {
    const id = known[index % known.length] ?? '';
    ids.get(id)?.push(`${id}-${index}`);
  }
  const copiesOf = (id: string) => ids.get(id) ?? [];
  return {
    ...dataset,
    models: dataset.models.flatMap((model) => copiesOf(model.id).map((id) => ({ ...model, id }))),
    assessments: dataset.assessments.flatMap((assessment) =>
      copiesOf(assessment.model).map((model) => ({ ...assessment, model })),
    ),
  };
}

export const cardViewsOf = (dataset: Dataset): CardView[] =>
  dataset.models.map(({ id }) => {
    const outcome = toScorecardView(dataset, { model: id }, wordingFor('en'));
    if (!outcome.ok || !outcome.value) throw new Error(`there is no scorecard of ${id}`);
    return { id, ...toCard(outcome.value) };
  });

const toCard = ({ name, rubric, facts, total, groups, credit }: ScorecardView): Omit<CardView, 'id'> => ({
  name: name.text,
  rubric,
  facts: facts.map(({ label, value }) => ({ label, text: value.text })),
  total: total?.text ?? '',
  share: total?.share ?? 0,
  groups: groups.map(({ name = '', total, criteria }) => ({
    name,
    total: total.text,
    share: total.share ?? 0,
    criteria: criteria.map(({ name, question = '', cell }) => ({
      name,
      word: cell.text,
      tone: cell.tone,
      question,
      note: cell.note ?? '',
      evidence: cell.evidence.map(({ text, url = '' }) => ({ text, url })),
    })),
  })),
  credit: [
    credit.edition,
    ...credit.sources.map(({ text }) => text),
    credit.asOf,
    credit.license.text,
    credit.citation,
    credit.rule,
  ]
    .filter(Boolean)
    .join(' · '),
});

/** What each kind of card has to say. */
export const wordsOf = ({ name, total, groups }: CardView): string[] => [
  name,
  total,
  ...groups.flatMap(({ criteria }) => criteria.flatMap(({ name, word }) => [name, word])),
];
