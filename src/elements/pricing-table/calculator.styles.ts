import { css } from 'lit';

/**
 * The calculator: fields in as many columns as there is room for, and the costs in rows of the same columns at
 * every width. The rules name its own classes, because the table of the prices is beside it.
 */
export const calculatorStyles = css`
  .calculator {
    margin-block-start: 1.6em;
  }
  .usage {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.15em 0.8em;
    min-inline-size: 0;
    margin: 0 0 0.6em;
    padding: 0;
    border: 0;
    font-size: 0.875em;
  }
  .usage legend {
    padding: 0;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .usage-field {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    min-inline-size: 0;
    padding-block-end: 0.4em;
  }
  .usage-field > span {
    align-self: end;
    color: var(--_muted);
    font-size: 0.9286em;
    line-height: 1.3;
  }
  .usage-field > .hint {
    align-self: start;
  }
  .usage-field input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.15em;
    margin: 0;
    padding: 0.2em 0.55em;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
  }
  .calculator .costs {
    display: block;
    border: 0;
  }
  .costs caption {
    display: block;
    padding: 0 0 0.3em;
    text-align: start;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .costs thead,
  .costs tbody {
    display: block;
    position: static;
    content-visibility: visible;
    backdrop-filter: none;
    border: 0;
  }
  .costs tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(3, minmax(0, 7.5em));
    gap: 0.1em 1.1em;
    align-items: baseline;
    padding-block: 0.5em;
    border: 0;
    border-block-end: 1px solid var(--_rule);
  }
  .costs thead tr {
    padding-block: 0.25em;
    border-block: 2px solid currentColor;
    border-block-end-width: 1px;
  }
  .costs th,
  .costs td {
    position: static;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    font-size: inherit;
    font-weight: 400;
    text-align: start;
  }
  .costs thead th {
    font-size: 0.875em;
    font-weight: 600;
  }
  .costs thead .visually-hidden {
    position: absolute;
  }
  .costs .cost {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .costs .no-cost {
    grid-column: span 3;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .costs [data-cost='free'] .no-cost {
    color: inherit;
    font-size: inherit;
  }
  .cost-name {
    display: block;
    font-weight: 600;
  }
  .cost-detail {
    display: block;
    font-size: 0.8125em;
    line-height: 1.35;
    text-wrap: pretty;
    color: var(--_muted);
  }
  .costs .steps {
    grid-column: 1 / -1;
    font-size: 0.8125em;
  }
  .steps:not(:has(details)) {
    display: none;
  }
  .steps summary {
    position: relative;
    inline-size: fit-content;
    min-block-size: 1.85em;
    align-content: center;
    cursor: pointer;
    color: var(--_muted);
  }
  .steps ul {
    margin: 0.2em 0 0.4em;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .steps li {
    padding-block: 0.1em;
  }
  @container (max-width: 38em) {
    .costs tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 0.75em;
    }
    .costs th.cost-model {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 16em) {
    .costs tr {
      column-gap: 0.4em;
    }
    .costs thead th.cost,
    .costs .cost:not(.no-cost) {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .usage-field input {
      color: FieldText;
      background-color: Field;
      border-color: FieldText;
    }
  }
  @media print {
    .usage-field input {
      padding-inline: 0;
      border-color: transparent;
      appearance: textfield;
    }
    .costs tr {
      break-inside: avoid;
    }
    .steps details:not([open]) {
      display: none;
    }
  }
`;
