import type { Criterion, Rubric, Scale } from '../../dataset/schema.js';
import type { Catalogue, Component } from './catalogue.js';
import { frameworkName, sourceId } from './source.js';

export const rubricId = 'mof-1.0';

/**
 * A component that a model file lists. One that it does not list is missing, not a level: upstream calls that
 * "missing" too, and a paper stands in for a report only where the paper is listed. The values are null, because
 * an unlicensed component is not half of an open one; classes count what is included and nothing else.
 */
export const scale: Extract<Scale, { kind: 'level' }> = {
  id: 'component',
  kind: 'level',
  ordered: false,
  levels: [
    { id: 'included', label: 'Included', symbol: '●', tone: 'positive', value: null },
    { id: 'unlicensed', label: 'Unlicensed', symbol: '○', tone: 'negative', value: null },
    { id: 'invalid', label: 'Invalid licence', symbol: '✕', tone: 'negative', value: null },
  ],
};

/** From the easiest to the hardest, as the aggregate wants them. */
const classes = [
  { number: 3, id: 'class-iii', name: 'Class III, Open Model' },
  { number: 2, id: 'class-ii', name: 'Class II, Open Tooling Model' },
  { number: 1, id: 'class-i', name: 'Class I, Open Science Model' },
];

/** The rubric that a catalogue of components makes; `questions` are by criterion id. */
export function toRubric({ components }: Catalogue, questions: Record<string, string>): Rubric {
  const ordered = classes.flatMap(({ number }) => inClass(components, number));
  return {
    id: rubricId,
    name: frameworkName,
    edition: '1.0',
    source: sourceId,
    scales: [scale],
    groups: classes.map(({ id, name }) => ({ id, name })),
    criteria: ordered.map((component) => toCriterion(component, questions)),
    aggregate: {
      kind: 'classes',
      metBy: ['included'],
      classes: classes.map(({ number, id, name }) => ({
        id,
        name,
        criteria: ordered.filter((one) => one.class === number && one.isRequired).map((one) => one.id),
      })),
      ...substitutesAmong(components),
      ties: { by: 'name', order: 'ascending' },
    },
  };
}

/** What a class requires, then what it allows: an optional component never changes a class. */
const inClass = (components: Component[], number: number) => {
  const own = components.filter((component) => component.class === number);
  return [...own.filter(({ isRequired }) => isRequired), ...own.filter(({ isRequired }) => !isRequired)];
};

function toCriterion({ id, name, class: number, isRequired }: Component, questions: Record<string, string>) {
  const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
  return {
    id,
    name: isRequired ? name : `${name} (optional)`,
    ...(question && { question }),
    group: classes.find((one) => one.number === number)?.id ?? '',
    scale: scale.id,
  } satisfies Criterion;
}

/** The one exception of the framework: a research paper may stand in for the technical report. */
function substitutesAmong(components: Component[]) {
  const [criterion, by] = ['technical-report', 'research-paper'];
  const isKnown = (wanted: string) => components.some(({ id }) => id === wanted);
  if (!isKnown(criterion) || !isKnown(by)) return {};
  return { substitutes: [{ criterion, by, classes: ['class-iii', 'class-ii'] }] };
}
