import { css } from 'lit';
import { baseStyles } from '../../shared/base.styles.js';

/** What is seen before there is a table, and where there is none. */
export const pricingFrameStyles = [
  baseStyles,
  css`
    .placeholder {
      --_estimated-height: 40em;
    }
  `,
];
