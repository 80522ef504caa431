import { css, unsafeCSS } from 'lit';
import { creditStyles } from '../../shared/credit.js';
import { downloadStyles } from '../../shared/export/downloads.js';
import { listFrameStyles } from '../../shared/list-frame.styles.js';
import { oneSheet } from '../../shared/one-sheet.js';
import { tableFrameStyles } from '../../shared/table.styles.js';
import { mostColumns } from './columns.js';

/**
 * A grid wants its number of columns as a number, which a strict page does not let a style attribute say; and so
 * for the lines that it takes in a narrow container, with three numbers in each below the model or with two.
 */
const columnCounts = unsafeCSS(
  Array.from({ length: mostColumns }, (_, index) => index + 1)
    .map((count) => {
      const [thirds, halves] = [3, 2].map((beside) => 1 + Math.ceil(count / beside));
      return `.columns-${count} { --_count: ${count}; --_thirds: ${thirds}; --_halves: ${halves} }`;
    })
    .join(''),
);

/** Where there is less room, the source of a price stands below it. */
const sourceBelow = (which: '' | '.many') =>
  unsafeCSS(`
  table${which} {
    --_columns: var(--_pick) minmax(0, 2.6fr) minmax(6.5em, 1.2fr) repeat(var(--_count), minmax(4.2em, var(--_most, 5.4em)));
    --_source: var(--_first) / -1;
    --_lines: normal;
    --_word: 0;
    --_dash: '–';
  }
  @supports (content: '–' / '') {
    table${which} {
      --_dash: '–' / '';
    }
  }
  ${which} thead .source {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`);

/** In a narrow container three numbers stand beside each other, below the model and the seller. */
const stacked = (which: '' | '.many' | '.most') =>
  unsafeCSS(`
  table${which} {
    --_columns: var(--_pick) var(--_stacked);
    --_gap: var(--_tight, 0.75em);
    --_picks: 1 / span var(--_rows);
    --_model: var(--_wide);
    --_others: var(--_first) / -1;
    --_seller: end;
    --_name: 0.875em;
  }
  ${which} .seller .sort {
    flex-direction: row-reverse;
  }
`);

/** Where three would break, two numbers. */
const twoBeside = (which: '' | ':dir(rtl)') =>
  unsafeCSS(`
  table${which} {
    --_stacked: repeat(8, minmax(0, 1fr));
    --_wide: span 5;
    --_sellers: span 3;
    --_price: span 4;
    --_rows: var(--_halves);
    --_tight: 0.4em;
  }
`);

/**
 * Rows are grids with the same columns at every width. So a chunk of rows that is out of sight costs no
 * layout, which the boxes of a table cannot do, and a narrow container only changes the columns. What changes is said
 * once to the table, and the cells ask for it: a rule for a container would be tried on each of thousands of cells.
 */
const styles = css`
  ${columnCounts}
  table {
    --_pick: ;
    --_first: 1;
    --_stacked: repeat(3, minmax(0, 1fr));
    --_wide: span 2;
    --_rows: var(--_thirds);
    --_columns: var(--_pick) minmax(0, 2.5fr) minmax(6em, 1fr)
      repeat(var(--_count), minmax(4.2em, var(--_most, 5.75em))) minmax(0, 1.9fr);
  }
  /* There, currencies have longer names. */
  table:dir(rtl) {
    --_most: clamp(5.4em, 16cqi, 7em);
  }
  .many:dir(rtl) {
    --_most: clamp(5.4em, 10.5cqi, 7em);
  }
  .pickable {
    --_pick: 1.5em;
    --_first: 2;
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
    gap: 0.15em var(--_gap, 1.1em);
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
    line-height: 1.25;
    font-size: var(--_head, 0.875em);
    font-weight: 600;
  }
  th,
  td {
    padding: 0;
    min-inline-size: 0;
  }
  .price {
    grid-column: var(--_price);
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
  th.model,
  tbody th {
    grid-column: var(--_model);
  }
  .seller {
    grid-column: var(--_sellers);
    text-align: var(--_seller, start);
  }
  tbody .seller {
    font-size: var(--_name, 1em);
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
  .pick {
    grid-row: var(--_picks);
  }
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
    font-size: var(--_word, 0.8125em);
  }
  [data-kind='unknown']::before {
    content: var(--_dash, none);
  }
  .others {
    grid-column: var(--_others, span var(--_count));
    text-align: end;
  }
  tbody .source {
    font-size: 0.8125em;
    color: var(--_muted);
    white-space: var(--_lines, pre-line);
    grid-column: var(--_source);
  }
  .source a:dir(rtl) {
    unicode-bidi: plaintext;
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
  @container (max-width: 40em) {
    ${stacked('')}
  }
  @container (max-width: 24em) {
    ${twoBeside(':dir(rtl)')}
  }
  @container (max-width: 21em) {
    ${twoBeside('')}
  }
  @container (max-width: 16em) {
    table[part] {
      --_rows: calc(1 + var(--_halves));
      --_head: 0.8125em;
      --_model: var(--_first) / -1;
      --_sellers: var(--_first) / -1;
      --_seller: start;
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
      --_first: 1;
    }
    .pick {
      display: none;
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
  tableFrameStyles,
  downloadStyles,
  listFrameStyles,
  styles,
]);
