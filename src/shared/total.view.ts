import type { Score } from '../dataset/score.js';
import { toCoverage, toOtherTotal } from './other-total.view.js';
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

export function toTotalView(score: Score, wording: Wording): TotalView {
  if (score.kind !== 'points') return toOtherTotal(score, wording);
  const { strings, format } = wording;
  const { points, maximum, share, known, counted } = score;
  return {
    text: strings.scoreOf(format.number(points), format.number(maximum)),
    percent: format.percent(share),
    share,
    ...(known !== counted && { remark: toCoverage(score, wording) }),
  };
}
