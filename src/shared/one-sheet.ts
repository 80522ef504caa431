import { css, type CSSResult } from 'lit';

/** Several sheets as one: browsers look through every sheet of every element. */
export const oneSheet = (sheets: CSSResult[]): CSSResult =>
  sheets.reduce(
    (all, sheet) => css`
      ${all} ${sheet}
    `,
    css``,
  );
