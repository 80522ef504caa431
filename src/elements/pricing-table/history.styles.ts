import { css } from 'lit';

/**
 * A calm chart: hairlines for the axes, one weight for all lines. Colours reach 3:1 on white and on near-black,
 * because a page may be dark without saying so. The selectors name the figure, so that the table of prices
 * beside it does not lend its grid to the table of periods.
 */
export const historyStyles = css`
  .history {
    container-type: inline-size;
    margin: 1.5em 0 0;
  }
  .history-caption {
    font-weight: 600;
    margin-block-end: 0.6em;
  }
  .history-note {
    margin-block: 0.3em 0;
    font-size: 0.8125em;
  }
  .history-chart {
    direction: ltr;
    max-inline-size: 45em;
  }
  .drawing {
    display: none;
    inline-size: 100%;
    block-size: auto;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .drawing[data-size='wide'] {
    display: block;
  }
  .drawing text {
    fill: currentColor;
    unicode-bidi: plaintext;
  }
  /* Colours that a page may name are set as such: a stroke or fill can be an address as well. */
  .drawing .tick {
    color: var(--_muted);
  }
  .drawing path,
  .drawing line {
    fill: none;
    stroke: currentColor;
  }
  .drawing .grid {
    color: var(--_rule);
    stroke-width: 0.75;
  }
  .drawing .axis {
    stroke-width: 0.75;
  }
  .drawing .as-of {
    color: var(--_muted);
    stroke-width: 0.75;
  }
  .line {
    --_line: #2f7fc1;
  }
  .drawing .past {
    stroke: var(--_line);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .drawing .future {
    stroke: var(--_line);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-dasharray: 0.1 4;
  }
  .drawing .leader {
    color: var(--_rule);
    stroke-width: 0.75;
  }
  .drawing .filled {
    stroke: none;
    fill: var(--_line);
  }
  .drawing .open {
    stroke: var(--_line);
    stroke-width: 1.25;
  }
  .drawing .amount {
    font-weight: 600;
  }
  .line[data-colour='1'] {
    --_line: #c94f38;
  }
  .line[data-colour='2'] {
    --_line: #0d8a63;
  }
  .line[data-colour='3'] {
    --_line: #9163c9;
  }
  .line[data-colour='4'] {
    --_line: #a87100;
  }
  .line[data-colour='5'] {
    --_line: #c4548f;
  }
  .line[data-colour='6'] {
    --_line: #1f8a99;
  }
  .line[data-colour='7'] {
    --_line: #7b7f86;
  }
  .history-text {
    margin-block-start: 0.6em;
    font-size: 0.875em;
  }
  .history-text summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  .history-text table {
    display: table;
    inline-size: 100%;
    table-layout: fixed;
    border: 0;
    border-collapse: collapse;
    margin-block-start: 0.4em;
  }
  .history-text thead {
    display: table-header-group;
    position: static;
    border: 0;
    backdrop-filter: none;
  }
  .history-text tbody {
    display: table-row-group;
    content-visibility: visible;
  }
  .history-text tr {
    display: table-row;
    padding: 0;
  }
  .history-text :is(th, td) {
    position: static;
    padding-block: 0.35em;
    padding-inline: 0 1em;
    border: 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-size: 1em;
    font-weight: 400;
    backdrop-filter: none;
    background-color: transparent;
  }
  .history-text thead th {
    color: var(--_muted);
    border-block-end-color: currentColor;
  }
  .history-text .history-line th {
    padding-block-start: 1em;
    font-weight: 600;
  }
  .history-text .detail {
    display: block;
    font-size: 0.9286em;
  }
  @container (max-width: 599px) {
    .drawing[data-size='wide'] {
      display: none;
    }
    .drawing[data-size='medium'] {
      display: block;
    }
  }
  @container (max-width: 399px) {
    .drawing[data-size='medium'] {
      display: none;
    }
    .drawing[data-size='narrow'] {
      display: block;
    }
  }
  @container (max-width: 34em) {
    .history-text :is(table, tbody) {
      display: block;
    }
    .history-text tr {
      display: block;
      border-block-end: 1px solid var(--_rule);
      padding-block: 0.4em;
    }
    .history-text thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .history-text :is(th, td) {
      display: block;
      border: 0;
      padding: 0;
    }
    .history-text :is(.history-from, .history-until) {
      display: inline;
    }
    .history-text .history-until::before {
      content: '– ';
    }
    .history-text .history-price {
      font-weight: 600;
    }
    .history-text .history-price .detail {
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .drawing {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .line[data-colour] {
      --_line: CanvasText;
    }
    .drawing :is(.grid, .leader, .as-of) {
      stroke: CanvasText;
      stroke-opacity: 0.4;
    }
    .drawing .tick {
      fill: CanvasText;
    }
  }
  @media print {
    .history-chart {
      break-inside: avoid;
    }
    .drawing {
      color: black;
      print-color-adjust: exact;
    }
    .line[data-colour] {
      --_line: black;
    }
  }
`;
