import type { Score } from '../dataset/score.js';
import type { Wording } from './wording.js';

/** A total as it is shown. It always names its maximum; `share` draws the bar. */
export interface TotalView {
  /** "6.5 of 14", a class, or that there is no total. */
  text: string;
  /** "46 %", where the total is a share of something. */
  percent?: string;
  /** 0 to 1; absent where there is nothing to draw. */
  share?: number;
  /** Why there is no total, or what else has to be known about it. */
  remark?: string;
  /** The classes of the rubric, from the easiest to the hardest, and how far the model is in each. */
  steps?: StepView[];
}

export interface StepView {
  name: string;
  /** "Qualified", "In progress, 83 %" or "Not met". */
  text: string;
  /** 0 to 1. */
  share: number;
}

export function toTotalView(score: Score, { strings, format }: Wording): TotalView {
  if (score.kind === 'none') return { text: strings.noTotal, remark: strings.noTotalReason[score.reason] };
  if (score.kind === 'points') {
    const isComplete = score.known === score.counted;
    return {
      text: strings.scoreOf(format.number(score.points), format.number(score.maximum)),
      percent: format.percent(score.share),
      share: score.share,
      ...(!isComplete && { remark: strings.coverage(score.known, score.counted) }),
    };
  }
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
