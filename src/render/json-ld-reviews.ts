import type { Dataset, Level, Rubric } from '../dataset/schema.js';
import { wordingFor } from '../shared/wording.js';
import { model, type Node, textsOf, thing } from './json-ld-parts.js';
import type { Sheet, SheetRow } from './sheet.js';

/**
 * A model and a review of each criterion. Only a level is a rating: a number, a text and a missing result are said
 * in words, because a rating would turn them into something good or bad. One for the whole is there only where the
 * rubric makes a total.
 */
export function reviewNodes(sheet: Sheet, dataset: Dataset): Node {
  const rubric = dataset.rubrics.find(
    ({ name, edition }) => sheet.columns[1]?.label === `${name}, ${edition}`,
  );
  const rows = sheet.groups.flatMap((group) => group.rows);
  const authors = sheet.credit.sources.map(({ text, url }) =>
    thing('Organization', { text, ...(url && { url }) }),
  );
  const common = { '@type': 'Review', author: authors, itemReviewed: { '@id': '#model' } };
  const total = totalNode(sheet);
  return {
    about: { '@id': '#model', ...model(sheet.title), applicationCategory: 'Artificial intelligence model' },
    hasPart: [
      ...(total ? [{ ...common, ...total }] : []),
      ...rows.map((row) => ({ ...common, ...rowNode(row, rubric) })),
    ],
  };
}

/** A total is a share of its maximum, or a class; anything else is no rating. */
function totalNode({ widget, summary }: Sheet): Node | undefined {
  const total = summary.find(({ kind }) => kind === 'total');
  const hasClasses = summary.some(({ kind }) => kind === 'step');
  if (!total) return undefined;
  const { label = '', text, share } = total;
  if (share === undefined) {
    if (widget === 'badge') return { name: label || text, reviewBody: text };
    return hasClasses ? { name: label, reviewRating: { '@type': 'Rating', ratingValue: text } } : undefined;
  }
  const rating = { ratingValue: Number(share.toFixed(4)), bestRating: 1, worstRating: 0 };
  return { name: label || text, reviewRating: { '@type': 'Rating', ...rating, ratingExplanation: text } };
}

function rowNode({ id, head, cells }: SheetRow, rubric: Rubric | undefined): Node {
  const [cell] = cells;
  if (!cell) return {};
  const level = cell.mark && levelOf(rubric, id, cell.text);
  const remarks = textsOf({ ...cell, text: '', entries: [] });
  return {
    reviewAspect: head.text,
    ...(head.details.length > 0 && { abstract: head.details.join(' ') }),
    ...(level
      ? { reviewRating: { '@type': 'Rating', ratingValue: cell.text, ...extremesOf(level) } }
      : { reviewBody: textsOf(cell) }),
    ...(level && remarks && { reviewBody: remarks }),
  };
}

/** The levels of the scale, where the text is one of them. */
function levelOf(rubric: Rubric | undefined, criterionId: string, text: string): Level[] | undefined {
  const criterion = rubric?.criteria.find(({ id }) => id === criterionId);
  const scale = rubric?.scales.find(({ id }) => id === criterion?.scale);
  if (scale?.kind !== 'level' || !scale.levels.some(({ label }) => label === text)) return undefined;
  return scale.levels;
}

function extremesOf(levels: Level[]): Node {
  const ranked = levels
    .filter(({ value }) => value !== null)
    .sort((one, other) => (one.value ?? 0) - (other.value ?? 0));
  const [worst, best] = [ranked[0], ranked.at(-1)];
  return worst && best ? { bestRating: best.label, worstRating: worst.label } : {};
}

/** What each assessor says of a model, topic by topic, in words: their scales do not compare. */
export function bySourceNodes({ title, columns, groups }: Sheet, dataset: Dataset, language: string): Node {
  const { strings } = wordingFor(language);
  const subject = dataset.models.find(({ name }) => strings.bySourceCaption(name) === title.text);
  const rows = groups.flatMap((group) => group.rows);
  return {
    about: { '@id': '#model', ...model({ text: subject?.name ?? title.text }) },
    hasPart: rows.flatMap(({ head, cells }) =>
      cells.map((cell, index) => {
        const { label = '', url, details = [] } = columns[index + 1] ?? {};
        return {
          '@type': 'Review',
          itemReviewed: { '@id': '#model' },
          author: thing('Organization', { text: label, ...(url && { url }) }),
          name: details.join(', '),
          reviewAspect: [head.text, ...head.details].join('; '),
          reviewBody: textsOf(cell),
        };
      }),
    ),
  };
}
