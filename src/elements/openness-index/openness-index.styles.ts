import { css } from 'lit';
import { comparisonStyles } from '../openness-compare/openness-compare.styles.js';
import { controlStyles } from '../../shared/controls.styles.js';
import { downloadStyles } from '../../shared/export/downloads.js';
import { listFrameStyles } from '../../shared/list-frame.styles.js';
import { oneSheet } from '../../shared/one-sheet.js';
import { gridStyles } from './index-grid.styles.js';
import { listStyles } from './index-list.styles.js';

const styles = css`
  .show {
    font-weight: 600;
    border-color: currentColor;
  }
  .comparison {
    margin-block-start: 2em;
    scroll-margin-block-start: var(--openness-sticky-offset, 0);
  }
  /* The foot of the list says the same of both. */
  .comparison .credit {
    display: none;
  }
  .after:focus-visible,
  .comparison:focus-visible {
    outline-offset: 0.5em;
  }
`;

export const indexStyles = oneSheet([
  comparisonStyles,
  controlStyles,
  downloadStyles,
  listFrameStyles,
  listStyles,
  ...gridStyles,
  styles,
]);
