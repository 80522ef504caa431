import { css } from 'lit';
import { baseStyles } from '../../shared/base.styles.js';
import { creditStyles } from '../../shared/credit.js';
import { tableStyles } from '../../shared/table.styles.js';

/**
 * Rows are grids with the same columns at every width. So a chunk of rows that is out of sight costs no
 * layout, which the boxes of a table cannot do, and a narrow container only changes the columns.
 */
const styles = css`
  .base {
    --_columns: minmax(0, 2.5fr) minmax(0, 1fr) repeat(3, 5.75em) minmax(0, 1.9fr);
  }
  table,
  thead,
  tbody {
    display: block;
  }
  tbody + tbody,
  tbody:has(+ tbody) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 130em;
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
    border-block-start: 2px solid currentColor;
    z-index: 1;
    background-color: var(--openness-background, transparent);
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
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
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
  .model {
    font-weight: 600;
  }
  .detail {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    text-wrap: pretty;
    color: var(--_muted);
  }
  .amount {
    overflow-wrap: normal;
  }
  .lowest {
    display: block;
    font-size: 0.8125em;
    line-height: 1.2;
    font-variant-caps: small-caps;
    letter-spacing: 0.04em;
  }
  .price:has(.lowest) .amount {
    font-weight: 700;
  }
  [data-kind='unknown'] {
    color: var(--_muted);
  }
  [data-kind='unknown'] .dash {
    display: none;
  }
  [data-kind='unknown'] .amount {
    font-size: 0.8125em;
  }
  .others {
    grid-column: span 3;
    text-align: end;
  }
  tbody .source {
    font-size: 0.8125em;
  }
  tbody .source .detail {
    font-size: 1em;
  }
  .footnote {
    margin-block: 0.5em 0;
    font-size: 0.8125em;
  }
  @container (max-width: 50em) {
    .base {
      --_columns: minmax(0, 2.6fr) minmax(0, 1.2fr) repeat(3, 5.4em);
    }
    tr {
      row-gap: 0.15em;
    }
    tbody .source {
      grid-column: 1 / -1;
    }
    tbody .source .detail {
      display: inline;
    }
    thead .source {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [data-kind='unknown'] .dash {
      display: inline;
    }
    [data-kind='unknown'] .amount {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 38em) {
    .base {
      --_columns: repeat(3, minmax(0, 1fr));
    }
    tr {
      column-gap: 0.75em;
    }
    thead .model,
    tbody th {
      grid-column: span 2;
    }
    .seller {
      text-align: end;
    }
    .seller .sort {
      flex-direction: row-reverse;
    }
    thead .sort {
      min-block-size: 1.75em;
    }
  }
  @container (max-width: 16em) {
    tr {
      column-gap: 0.4em;
    }
    thead th,
    .price {
      font-size: 0.8125em;
    }
    .amount {
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
    tbody {
      content-visibility: visible;
    }
    .sort::after {
      display: none;
    }
  }
`;

export const pricingStyles = [baseStyles, creditStyles, tableStyles, styles];
