import { css } from 'lit';

/**
 * Rows are grids with the same columns at every width: a chunk of rows that is out of sight then costs no
 * layout. The comparison below has a table of its own, so every rule names the list.
 */
export const listStyles = css`
  .list {
    --_columns: 1.9em minmax(0, 1.6fr) minmax(0, 1.5fr) 7.5em;
  }
  .list[data-ranked] {
    --_columns: 1.9em 2.9em minmax(0, 1.5fr) minmax(0, 1.5fr) 7.5em minmax(0, 1.9fr);
  }
  table.list,
  .list thead,
  .list tbody {
    display: block;
    inline-size: auto;
    border: 0;
  }
  .list tbody + tbody,
  .list tbody:has(+ tbody) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 100em;
  }
  .list tr {
    display: grid;
    grid-template-columns: var(--_columns);
    column-gap: 0.9em;
    align-items: baseline;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_rule);
  }
  .list tr[data-chosen] {
    background-color: var(--_wash);
  }
  .list thead {
    position: sticky;
    inset-block-start: var(--openness-sticky-offset, 0);
    z-index: 1;
    border-block-start: 2px solid currentColor;
    border-block-end: 1px solid currentColor;
    background-color: var(--openness-background, transparent);
    backdrop-filter: blur(0.9em);
  }
  .list thead tr {
    align-items: end;
    border: 0;
  }
  .list :is(th, td) {
    position: static;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    background-color: transparent;
    backdrop-filter: none;
  }
  .list thead th {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  .list .pick {
    align-self: center;
  }
  .list .pick label {
    display: grid;
    place-items: center;
    inline-size: max(1.75em, 24px);
    block-size: max(1.75em, 24px);
    cursor: pointer;
  }
  .list .pick input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    accent-color: var(--openness-bar-color, currentColor);
    cursor: inherit;
  }
  .list .rank {
    text-align: end;
    color: var(--_muted);
    overflow-wrap: normal;
  }
  .list thead .rank {
    color: inherit;
  }
  .list tbody .name {
    font-weight: 600;
  }
  .list tbody .name a {
    text-decoration-color: transparent;
  }
  .list tbody .name a:is(:hover, :focus-visible) {
    text-decoration-color: currentColor;
  }
  .list tbody :is(.organization, .released) {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .list tbody .total {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.7em;
  }
  .list .total .points {
    order: 1;
    min-inline-size: 5em;
    text-align: end;
    white-space: nowrap;
    font-size: 0.9375em;
  }
  .list .total:not(:has(.bar)) .points {
    grid-column: 1 / -1;
    text-align: start;
    white-space: normal;
  }
  .list .total .bar {
    block-size: 0.55em;
  }
  .list .total .remark {
    order: 2;
    grid-column: 1 / -1;
    font-size: 0.8125em;
    line-height: 1.3;
  }
  .list .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    border: 0;
    padding: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    border-radius: 0.1em;
    text-align: inherit;
    font-weight: inherit;
  }
  .list .rank .sort {
    flex-direction: row-reverse;
    gap: 0.15em;
  }
  .list .sort::after {
    content: '';
    flex: none;
    border-inline: 0.28em solid transparent;
    border-block-end: 0.4em solid currentColor;
    opacity: 0;
  }
  .list .sort:is(:hover, :focus-visible)::after {
    opacity: 0.45;
  }
  .list [aria-sort] .sort {
    font-weight: 700;
  }
  .list [aria-sort] .sort::after {
    opacity: 1;
  }
  .list [aria-sort='descending'] .sort::after {
    rotate: 180deg;
  }
  .list .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  @container (max-width: 44em) {
    .list[data-view='bars'] {
      --_columns: 1.9em minmax(0, 1fr) minmax(4em, auto);
    }
    .list[data-view='bars'][data-ranked] {
      --_columns: 1.9em 2.4em minmax(0, 1fr) minmax(5.2em, 32%);
    }
    .list tr {
      column-gap: 0.5em;
    }
    .list[data-view='bars'] tbody tr {
      padding-block: 0.4em;
    }
    .list[data-view='bars'] tbody :is(.pick, .rank) {
      grid-row: 1 / span 2;
      align-self: start;
    }
    .list[data-view='bars'] tbody .pick {
      margin-block-start: -0.1em;
    }
    .list[data-ranked][data-view='bars'] tbody .total {
      grid-row: 1;
      grid-column: 4;
    }
    .list[data-view='bars'] tbody .organization {
      grid-row: 2;
      grid-column: -3;
    }
    .list[data-view='bars'] tbody .released {
      grid-row: 2;
      grid-column: -2;
      text-align: end;
    }
    .list[data-view='bars'] .total {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.3em;
    }
    .list .total .points {
      order: 0;
    }
    .list[data-view='bars'] thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.1em;
    }
    .list[data-view='bars'] thead :is(.pick, .total) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list[data-view='bars'] .rank .sort {
      flex-direction: row;
    }
  }
  @container (max-width: 20em) {
    .list[data-view='bars'][data-ranked] {
      --_columns: 1.75em 2.2em minmax(0, 1fr) 4.6em;
    }
    .list tr {
      column-gap: 0.3em;
    }
    .list .total .points {
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .list .sort::after {
      border-inline-color: Canvas;
    }
    .list [aria-sort] .sort {
      text-decoration: underline;
    }
    .list tr[data-chosen] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    .list thead {
      position: static;
    }
    .list tbody + tbody,
    .list tbody:has(+ tbody) {
      content-visibility: visible;
    }
    .list .sort::after,
    .list .pick input {
      display: none;
    }
  }
`;
