import { css } from 'lit';
import { baseStyles } from '../../shared/base.styles.js';

/** What is seen before there is a list, and where there is none. */
export const indexFrameStyles = [
  baseStyles,
  css`
    .placeholder {
      --_estimated-height: 60em;
    }
  `,
];
