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
    --_columns: 1.9em 4em minmax(0, 1.5fr) minmax(0, 1.4fr) 7.5em minmax(0, 2.2fr);
  }
  table.list,
  .list thead,
  .list tbody {
    display: block;
    inline-size: auto;
    border: 0;
  }
  .list[data-long] tbody {
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
    border-block-start: 2px solid var(--_top);
    border-block-end: 1px solid currentColor;
    background-color: var(--_veil);
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
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
  }
  .list thead :is(.sort, .label) {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
    font-size: 0.875em;
  }
  .list tbody :is(.rank, .name, .organization, .released, .total) {
    padding-block: 0.15em;
  }
  .list .pick {
    align-self: start;
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
  /* Some languages have a long word for it. */
  .list thead .rank {
    color: inherit;
    overflow-wrap: anywhere;
  }
  .list tbody .name {
    font-weight: 600;
  }
  .list tbody .name a {
    color: inherit;
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
    border: 0;
    padding: 0;
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
  /* The name and the total, below them the rest in one line; what stands before them keeps its own columns. */
  @container (max-width: 44em) {
    .list[data-view='bars'] {
      --_lead: 2.2em;
    }
    .list[data-view='bars'][data-ranked] {
      --_lead: 5em;
    }
    .list[data-view='bars'] tr {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.6em;
      padding-block: 0.4em;
    }
    .list[data-view='bars'] tbody tr {
      padding-inline-start: var(--_lead);
    }
    .list[data-view='bars'] tbody .pick {
      position: absolute;
      inset-inline-start: 0;
    }
    .list[data-view='bars'] tbody .rank {
      position: absolute;
      inset-inline-start: 1.9em;
      inline-size: 2.6em;
    }
    .list[data-view='bars'] tbody .name {
      flex: 1 1 calc(100% - max(7.5em, 32%) - 0.6em);
    }
    .list[data-view='bars'] tbody .total {
      order: 1;
      flex: 0 0 max(7.5em, 32%);
      display: block;
    }
    .list[data-view='bars'] .total .points {
      display: block;
    }
    .list[data-view='bars'] .total .bar {
      margin-block-start: 0.2em;
    }
    .list[data-view='bars'] tbody :is(.organization, .released) {
      order: 2;
      flex: 0 1 auto;
      padding-block: 0;
    }
    .list[data-view='bars'] thead tr {
      column-gap: 1.1em;
      padding-block: 0.1em;
    }
    .list[data-view='bars'] thead th {
      flex: 0 0 auto;
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
  @container (max-width: 24em) {
    .list[data-view='bars'] tbody .name {
      flex-basis: calc(100% - 6em);
    }
    .list[data-view='bars'] tbody .total {
      flex-basis: 5.2em;
    }
    .list[data-view='bars'] .total .points {
      min-inline-size: 0;
      white-space: normal;
    }
    .list[data-view='bars'][data-ranked] {
      --_lead: 4.5em;
    }
    .list[data-view='bars'] tbody .rank {
      inline-size: 2.2em;
    }
    .list[data-view='bars'] thead tr {
      column-gap: 0.7em;
    }
  }
  @container (max-width: 13em) {
    .list[data-view='bars'] tbody :is(.name, .total) {
      flex-basis: 100%;
    }
    .list[data-view='bars'] .total .points {
      text-align: start;
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
    .list[data-long] tbody {
      content-visibility: visible;
    }
    .list .sort::after,
    .list .pick input {
      display: none;
    }
  }
`;
