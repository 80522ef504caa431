import { css } from 'lit';
import { controlStyles } from '../../shared/controls.styles.js';
import { oneSheet } from '../../shared/one-sheet.js';

const styles = css`
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.4em;
    min-inline-size: 0;
  }
  .toggle[aria-pressed='true'],
  .tray [aria-pressed='true'] {
    font-weight: 600;
    background-color: color-mix(in srgb, currentColor 14%, transparent);
  }
  .check {
    display: flex;
    align-items: center;
    align-self: end;
    gap: 0.5em;
    min-block-size: 2.15em;
  }
  .check input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: currentColor;
  }
  @media (forced-colors: active) {
    .toggle[aria-pressed='true'],
    .tray [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
    }
  }
`;

/** What the controls of prices have besides search and lists: a day, a toggle, boxes to tick. */
export const pricingControlStyles = oneSheet([controlStyles, styles]);
