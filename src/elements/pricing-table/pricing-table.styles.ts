import { css, unsafeCSS } from 'lit';
import { controlStyles } from '../../shared/controls.styles.js';
import { creditStyles } from '../../shared/credit.js';
import { downloadStyles } from '../../shared/export/downloads.js';
import { listFrameStyles } from '../../shared/list-frame.styles.js';
import { oneSheet } from '../../shared/one-sheet.js';
import { tableStyles } from '../../shared/table.styles.js';
import { mostColumns } from './columns.js';
import { pricingControlStyles } from './pricing-controls.styles.js';

/**
 * A grid wants its number of columns as a number, which a strict page does not let a style attribute say; and so
 * for the rows that it takes in a narrow container, three numbers in each below the model.
 */
const columnCounts = unsafeCSS(
  Array.from({ length: mostColumns }, (_, index) => index + 1)
    .map((count) => `.columns-${count} { --_count: ${count}; --_rows: ${1 + Math.ceil(count / 3)} }`)
    .join(''),
);

/**
 * Rows are grids with the same columns at every width. So a chunk of rows that is out of sight costs no
 * layout, which the boxes of a table cannot do, and a narrow container only changes the columns.
 */
/** Where there is less room, the source of a price stands below it. */
const sourceBelow = (which: '' | '.many') =>
  unsafeCSS(`
  table${which} {
    --_columns: var(--_pick) minmax(0, 2.6fr) minmax(5em, 1.2fr) repeat(var(--_count), minmax(4.2em, 5.4em));
  }
  ${which} tr {
    row-gap: 0.15em;
  }
  ${which} tbody .source {
    grid-column: 1 / -1;
  }
  .pickable${which} tbody .source {
    grid-column: 2 / -1;
  }
  ${which} tbody .source .detail {
    display: inline;
    white-space: normal;
  }
  ${which} thead .source {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${which} .price .word {
    font-size: 0;
  }
  ${which} [data-kind='unknown']::before {
    content: '–';
    content: '–' / '';
  }
`);

/** In a narrow container three numbers stand beside each other, below the model and the seller. */
const stacked = (which: '' | '.many' | '.most') =>
  unsafeCSS(`
  table${which} {
    --_columns: var(--_pick) repeat(3, minmax(0, 1fr));
  }
  ${which} tr {
    column-gap: 0.75em;
  }
  ${which} .pick {
    grid-row: 1 / span var(--_rows);
  }
  ${which} thead .model,
  ${which} tbody th {
    grid-column: span 2;
  }
  ${which} .group th,
  ${which} .others {
    grid-column: 1 / -1;
  }
  .pickable${which} .others {
    grid-column: 2 / -1;
  }
  ${which} .seller {
    text-align: end;
  }
  ${which} tbody .seller {
    font-size: 0.875em;
  }
  ${which} .seller .sort {
    flex-direction: row-reverse;
  }
`);

const styles = css`
  ${columnCounts}
  table {
    --_pick: ;
    --_columns: var(--_pick) minmax(0, 2.5fr) minmax(6em, 1fr) repeat(var(--_count), minmax(4.2em, 5.75em))
      minmax(0, 1.9fr);
  }
  .pickable {
    --_pick: 1.5em;
  }
  table,
  thead,
  tbody {
    display: block;
  }
  .long tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 48em;
  }
  tr {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 1.1em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  thead tr {
    align-items: end;
    align-items: last baseline;
    padding-block: 0.25em;
    border-block-end-color: currentColor;
  }
  table {
    border: 0;
  }
  thead {
    position: sticky;
    inset-block-start: var(--openness-sticky-offset, 0);
    border-block-start: 2px solid var(--_top);
    z-index: 1;
    background-color: var(--_veil);
    backdrop-filter: blur(0.9em);
  }
  thead th {
    position: static;
    backdrop-filter: none;
    background-color: transparent;
    font-size: 0.875em;
    font-weight: 600;
  }
  th,
  td,
  thead th,
  tbody th {
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .price {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Heads may break anywhere. */
  td.price {
    overflow-wrap: break-word;
  }
  /* An amount reads in its own direction, on the side of the others. */
  tbody tr:dir(rtl) {
    text-align: end;
  }
  td.price:dir(rtl) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2em;
    border: 0;
    padding: 0;
    border-radius: 0.1em;
    text-align: inherit;
    font-weight: inherit;
  }
  .price .sort {
    flex-direction: row-reverse;
  }
  .sort::after {
    content: '';
    flex: none;
    border-inline: 0.28em solid transparent;
    border-block-end: 0.4em solid currentColor;
    opacity: 0;
  }
  .sort:hover::after,
  .sort:focus-visible::after {
    opacity: 0.45;
  }
  [aria-sort] .sort::after {
    opacity: 1;
  }
  [aria-sort='descending'] .sort::after {
    rotate: 180deg;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  [aria-sort] .sort {
    font-weight: 700;
  }
  tbody th {
    font-weight: 400;
  }
  bdi.model {
    font-weight: 600;
  }
  .detail {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    text-wrap: pretty;
    color: var(--_muted);
    /* Each line is a remark of its own, and reads in its own direction. */
    white-space: pre-line;
    unicode-bidi: plaintext;
    /* On the side of the number or name above it, whatever its own direction is. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .detail:empty {
    display: none;
  }
  .pick input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: currentColor;
  }
  /* Larger than the box, so that a finger finds it. */
  .pick label {
    display: block;
    margin-block: -0.4em;
    margin-inline: 0 -0.6em;
    padding-block: 0.4em;
    padding-inline: 0 0.6em;
  }
  .group th {
    grid-column: 1 / -1;
    padding-block: 0.5em 0;
    font-weight: 700;
  }
  tr.group {
    border-block-end-color: transparent;
    padding-block-end: 0;
  }
  .holds {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    font-weight: 600;
  }
  .lowest {
    display: block;
    font-size: 0.8125em;
    line-height: 1.2;
    font-variant-caps: small-caps;
    letter-spacing: 0.04em;
  }
  [data-lowest] {
    font-weight: 700;
  }
  .lowest {
    font-weight: inherit;
  }
  .price .detail {
    font-weight: 400;
  }
  [data-kind='unknown'] {
    color: var(--_muted);
  }
  .price .word {
    font-size: 0.8125em;
  }
  .others {
    grid-column: span var(--_count);
    text-align: end;
  }
  tbody .source {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  tbody .source .detail {
    font-size: 1em;
    color: inherit;
  }
  .footnote {
    margin-block: 0.5em 0;
    font-size: 0.8125em;
  }
  @container (max-width: 72em) {
    ${sourceBelow('.many')}
  }
  @container (max-width: 50em) {
    ${sourceBelow('')}
  }
  @container (max-width: 58em) {
    ${stacked('.most')}
  }
  @container (max-width: 46em) {
    ${stacked('.many')}
  }
  @container (max-width: 38em) {
    ${stacked('')}
  }
  @container (max-width: 16em) {
    tr {
      column-gap: 0.4em;
    }
    thead th,
    .price {
      font-size: 0.8125em;
    }
    td.price {
      overflow-wrap: anywhere;
    }
    tbody th,
    tbody .seller {
      grid-column: 1 / -1;
      text-align: start;
    }
    .sort::after {
      display: none;
    }
    [aria-sort] .sort {
      text-decoration: underline;
    }
  }
  @media (forced-colors: active) {
    .sort::after {
      border-inline-color: Canvas;
    }
    [aria-sort] .sort {
      text-decoration: underline;
    }
  }
  @media print {
    thead {
      position: static;
    }
    .pickable {
      --_pick: ;
    }
    .pick {
      display: none;
    }
    .pickable tbody .source,
    .pickable .others {
      grid-column-start: 1;
    }
    tbody {
      content-visibility: visible;
    }
    .sort::after {
      display: none;
    }
  }
`;

export const pricingStyles = oneSheet([
  creditStyles,
  tableStyles,
  controlStyles,
  downloadStyles,
  listFrameStyles,
  pricingControlStyles,
  styles,
]);
