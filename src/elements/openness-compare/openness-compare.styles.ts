import { barStyles } from '../../shared/bar.js';
import { baseStyles } from '../../shared/base.styles.js';
import { cellStyles } from '../../shared/cell.js';
import { creditStyles } from '../../shared/credit.js';
import { markStyles } from '../../shared/mark.js';
import { tableStyles } from '../../shared/table.styles.js';
import { css } from 'lit';

const styles = css`
  .criteria {
    inline-size: 32%;
  }
  [data-columns='2'] .criteria {
    inline-size: 38%;
  }
  .organization {
    display: block;
    font-weight: 400;
    font-size: 0.8125em;
  }
  .group th {
    padding-block: 1.1em 0.35em;
    font-weight: 600;
    border-block-end: 1px solid currentColor;
  }
  tbody th {
    font-weight: 400;
  }
  .totals strong {
    font-size: 1.125em;
    white-space: nowrap;
  }
  .totals td,
  .totals th {
    border-block-end: 0;
  }
  .totals .percent {
    margin-inline-start: 0.4em;
  }
  .totals .bar {
    margin-block-start: 0.35em;
  }
  .totals .remark {
    display: block;
    font-size: 0.8125em;
  }
  .toggle {
    border: 0;
    padding: 0;
    min-block-size: 0;
    border-radius: 0.1em;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.25em;
  }
  .toggle:hover,
  .toggle[aria-expanded='true'] {
    text-decoration: underline;
  }
  .remarks td,
  .remarks th {
    font-size: 0.875em;
    vertical-align: top;
    background-color: var(--_wash);
  }
  .remarks .of-model {
    display: none;
  }
  td[data-kind='text'] {
    font-size: 0.9375em;
  }
  @container (max-width: 36em) {
    .remarks td {
      flex-basis: 100%;
    }
    .remarks .of-model {
      display: block;
    }
    .corner {
      display: none;
    }
    .totals strong {
      display: block;
      font-size: 0.9375em;
    }
    .totals .percent {
      margin-inline-start: 0;
    }
    td .level {
      align-items: baseline;
      gap: 0.3em;
    }
    td .mark {
      align-self: center;
    }
  }
`;

export const compareStyles = [
  baseStyles,
  markStyles,
  cellStyles,
  barStyles,
  creditStyles,
  tableStyles,
  styles,
];
