import { barStyles } from '../../shared/bar.js';
import { cellStyles } from '../../shared/cell.js';
import { creditStyles } from '../../shared/credit.js';
import { markStyles } from '../../shared/mark.js';
import { oneSheet } from '../../shared/one-sheet.js';
import { resultStyles } from '../../shared/result.js';
import { tableFrameStyles, tableStyles } from '../../shared/table.styles.js';
import { css } from 'lit';

// How narrow is too narrow depends on the number of columns. Queries count in the font size of their container,
// so the frame takes a larger one for more columns, the table takes it back, and each rule stands once.
const styles = css`
  .frame {
    --_scale: calc((6 + var(--_columns, 12) * var(--_column, 8)) / 36);
    container-type: inline-size;
    font-size: calc(var(--_scale) * 1em);
  }
  .frame:has([data-kind='text']) {
    --_column: 11;
  }
  .frame[data-long] {
    --_column: 13;
  }
  [data-columns='1'],
  [data-columns='2'] {
    --_columns: 2;
  }
  [data-columns='3'] {
    --_columns: 3;
  }
  [data-columns='4'] {
    --_columns: 4;
  }
  [data-columns='5'],
  [data-columns='6'] {
    --_columns: 6;
  }
  [data-columns='7'],
  [data-columns='8'] {
    --_columns: 8;
  }
  table {
    font-size: calc(1em / var(--_scale));
  }
  .criteria {
    inline-size: 12em;
  }
  [data-columns='3'] .criteria {
    inline-size: 32%;
  }
  :is([data-columns='1'], [data-columns='2']) .criteria {
    inline-size: 38%;
  }
  .best {
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    overflow-wrap: normal;
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
    margin-inline-end: 0.25em;
  }
  .caption .edition {
    font-weight: 400;
  }
  .totals td,
  .totals th {
    vertical-align: baseline;
    border-block-end: 0;
  }
  /* The last row of the table has a rule of its own. */
  .frame + .credit {
    margin-block-start: 0.4em;
    border: 0;
  }
  .totals .bar {
    margin-block-start: 0.35em;
  }
  .totals .remark {
    display: block;
    font-size: 0.8125em;
  }
  .toggle {
    -webkit-user-select: text;
    user-select: text;
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
  .by-source tbody th {
    font-weight: 600;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 0.35em;
  }
  .entries .level {
    align-items: baseline;
  }
  .entries .mark {
    align-self: center;
  }
  .entries summary {
    display: block;
    list-style: none;
    cursor: pointer;
  }
  .entries summary::-webkit-details-marker {
    display: none;
  }
  .entries summary .entry-name bdi {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .entry-name,
  .difference {
    display: block;
    font-size: 0.8125em;
  }
  .entry-remarks {
    font-size: 0.875em;
    display: grid;
    gap: 0.3em;
    padding-block: 0.3em;
  }
  .difference {
    font-weight: 600;
    margin-block-start: 0.2em;
  }
  .by-source .row:not(:has([open])) .to-criterion {
    display: none;
  }
  .silent {
    font-size: 0.875em;
    font-style: italic;
  }
  .picker {
    display: none;
    font-size: calc(0.875em / var(--_scale));
  }
  @container (max-width: 42em) {
    .totals strong {
      font-size: 1em;
    }
  }
  @container (max-width: 36em) {
    .remarks td {
      flex-basis: 100%;
    }
    .remarks .of-model {
      display: block;
    }
    /* Heard, so that each cell keeps to the head of its column. */
    .corner {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .group {
      border: 0;
      padding-block-end: 0;
    }
    .totals strong {
      display: block;
      font-size: 0.9375em;
    }
    td .level {
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.3em;
    }
    td .mark {
      align-self: center;
    }
  }
  @container (max-width: 23em) {
    thead {
      position: static;
    }
    thead th {
      flex: 0 1 auto;
      padding-inline-end: 1.2em;
    }
    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
      column-gap: 1.5em;
    }
    tbody th,
    .remarks td {
      grid-column: 1 / -1;
    }
    tbody td {
      padding-inline-end: 0;
    }
    .row td {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 0.8em;
    }
    /* Symbols stand one below the other. */
    .row .level {
      min-inline-size: 5em;
    }
    [data-long] .row .level {
      min-inline-size: min(8em, 100%);
    }
    /* Read out, the head of the column names the model already. */
    td[data-model]::before {
      content: attr(data-model);
      content: attr(data-model) / '';
      color: var(--_muted);
      unicode-bidi: isolate;
    }
    .totals td::before {
      display: block;
    }
    .totals strong {
      display: inline;
    }
    .totals td {
      padding-block-end: 0.5em;
    }
    .by-source .row td {
      display: block;
      grid-column: 1 / -1;
      padding-block-start: 0.6em;
    }
    .by-source .row td::before {
      display: block;
      font-size: 0.875em;
      font-weight: 600;
    }
    .by-source .row td:has(.silent) {
      display: none;
    }
  }
  /* On paper nobody can choose a model. */
  @media not print {
    @container (max-width: 23em) {
      .picker {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4em;
        margin-block-end: 0.6em;
      }
      .picker [aria-pressed='true'] {
        border-color: currentColor;
        box-shadow: inset 0 0 0 1px currentColor;
        font-weight: 600;
      }
      [data-picking] [data-aside] {
        display: none;
      }
      [data-picking] td[data-model]::before {
        content: none;
      }
      [data-picking] .row {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 1em;
        flex-wrap: wrap;
      }
      [data-picking] .row th {
        flex: 1 1 9em;
        padding: 0;
      }
      [data-picking] .row td {
        flex: 0 1 auto;
      }
    }
    .remarks[aria-hidden] {
      padding: 0;
      border: 0;
    }
    .remarks[aria-hidden] :is(td, th) {
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .remarks [hidden] {
      display: block;
      content-visibility: visible;
    }
    .row:has(+ .remarks) {
      break-after: avoid;
    }
    .by-source tr {
      break-inside: auto;
    }
    .of-model {
      font-weight: 600;
    }
    .toggle {
      text-decoration: none;
    }
  }
`;

export const comparisonStyles = oneSheet([
  markStyles,
  cellStyles,
  resultStyles,
  barStyles,
  creditStyles,
  tableStyles,
  tableFrameStyles,
  styles,
]);
