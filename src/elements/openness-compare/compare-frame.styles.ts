import { css } from 'lit';
import { baseStyles } from '../../shared/base.styles.js';

/** What is seen before there is a comparison, and where there is none. */
export const compareFrameStyles = [
  baseStyles,
  css`
    .placeholder {
      --_estimated-height: clamp(50em, 95em - 90cqi, 85em);
    }
  `,
];
