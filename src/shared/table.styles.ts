import { css } from 'lit';

/** What all tables have: a head that stays in view, a caption, and what the focus is not below. */
export const tableFrameStyles = css`
  :host {
    /* What stays in view while rows pass below it. The ground of the page is not known, but text is dark on light
       grounds and light on dark ones. */
    --_veil: var(
      --openness-background,
      color-mix(in srgb, lch(from currentColor clamp(12, (50 - l) * 1000, 100) 0 0 / 1) 78%, transparent)
    );
  }
  /* Without containers, columns stay beside each other. */
  @supports not (container-type: inline-size) {
    .base {
      overflow-x: auto;
    }
  }
  .caption {
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
    margin-block: 0 0.5em;
  }
  .notice {
    margin-block: 0.3em;
    font-size: 0.875em;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    border-block-start: 2px solid var(--_top);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
  }
  thead a {
    color: inherit;
  }
  /* What has the focus is not below a head or a tray that stays in view. */
  :is(thead, tbody, .after) :is(a, button, input, summary) {
    scroll-margin-block: calc(var(--openness-sticky-offset, 0px) + 8em) 12em;
  }
  @media (max-height: 26em) {
    thead,
    thead th {
      position: static;
    }
  }
  @media print {
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    tr:has(> [scope='rowgroup']) {
      break-after: avoid;
    }
  }
`;

/**
 * Cells of a table with calm rules, and in a narrow container a line for the head of each row above its cells, so that
 * nothing is cut off at 240 px. For few rows: each rule for a container is tried on every cell.
 */
export const tableStyles = css`
  th,
  td {
    padding: 0.4em 1em 0.4em 0;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_rule);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--openness-sticky-offset, 0);
    z-index: 1;
    vertical-align: bottom;
    line-height: 1.25;
    background-color: var(--_veil);
    backdrop-filter: blur(0.9em);
    border-block-end: 1px solid currentColor;
  }
  .corner {
    font-weight: 400;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (max-width: 36em) {
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--_rule);
      padding-block: 0.4em;
    }
    tbody th {
      flex: 0 0 100%;
      padding: 0 0 0.15em;
      border: 0;
    }
    /* Of no size at all, a single cell would stay beside its head, which fills the line. */
    thead th,
    td {
      flex: 1 1 1px;
      min-inline-size: 0;
      padding-block: 0.1em;
      padding-inline: 0 0.6em;
      border: 0;
    }
    thead {
      position: sticky;
      inset-block-start: var(--openness-sticky-offset, 0);
      z-index: 1;
      background-color: var(--_veil);
      backdrop-filter: blur(0.9em);
    }
    thead tr {
      border-block-end-color: currentColor;
    }
    thead th {
      position: static;
      backdrop-filter: none;
      font-size: 0.9375em;
    }
  }
`;
