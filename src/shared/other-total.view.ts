import type { ClassScore, NoScore, Points } from '../dataset/score.js';
import type { TotalView } from './total.view.js';
import type { Wording } from './wording.js';

/** Classes, or why there is no total. */
export function toOtherTotal(score: ClassScore | NoScore, { strings, format }: Wording): TotalView {
  if (score.kind === 'none') return { text: strings.noTotal, remark: strings.noTotalReason[score.reason] };
  return {
    text: score.reached?.name ?? strings.unclassified,
    steps: score.classes.map(({ name, share }) => ({
      name,
      share,
      text:
        share === 1
          ? strings.classQualified
          : share > 0
            ? strings.classInProgress(format.percent(share))
            : strings.classNotMet,
    })),
  };
}

/** Of how many criteria something is known. */
export const toCoverage = ({ known, counted }: Points, { strings }: Wording): string =>
  strings.coverage(known, counted);
