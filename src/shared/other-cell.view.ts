import type { Criterion, Measurement, Result, Rubric } from '../dataset/schema.js';
import type { CellView } from './cell.view.js';
import type { Wording } from './wording.js';

type Said = Pick<CellView, 'kind' | 'text' | 'values'>;

/** What a result says that is no level: values, a text, or that there is nothing. */
export function toOtherCell(
  rubric: Rubric,
  criterion: Criterion,
  result: Result | undefined,
  wording: Wording,
): Said {
  const { strings } = wording;
  if (result && 'text' in result) return { kind: 'text', text: result.text };
  if (result && 'values' in result) return valuesCell(rubric, criterion, result.values, wording);
  const isExplained = result && 'missing' in result;
  return { kind: 'missing', text: isExplained ? strings.missing[result.missing] : strings.noInformation };
}

function valuesCell(rubric: Rubric, criterion: Criterion, values: Measurement[], { format }: Wording): Said {
  const scale = rubric.scales.find(({ id }) => id === criterion.scale);
  const defaultUnit = scale?.kind === 'number' ? scale.unit : undefined;
  const printed = values.map(({ value, unit = defaultUnit, metric }) => ({
    text: withUnit(format.number(value), unit),
    ...(metric && { metric }),
  }));
  const text = printed.map(({ text, metric }) => (metric ? `${text} ${metric}` : text)).join('; ');
  return { kind: 'values', text, values: printed };
}

/** A no-break space keeps number and unit together. */
const withUnit = (number: string, unit?: string) => (unit ? `${number}\u00a0${unit}` : number);
