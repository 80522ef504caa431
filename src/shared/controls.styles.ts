import { css } from 'lit';

/** Search, filters and other settings of a list: labels above fields, in as many columns as there is room for. */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 0.8em;
    font-size: 0.875em;
  }
  /* An engine lets the text of a list to choose from reach out of it. The ring of the focus has room inside. */
  .field {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
  }
  .field :focus-visible {
    outline-offset: -2px;
  }
  .field > span {
    display: block;
    color: var(--_muted);
    font-size: 0.9286em;
    margin-block-end: 0.15em;
  }
  .field.search {
    flex: 1 1 14em;
  }
  .field input,
  .field select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.15em;
    margin: 0;
    padding: 0.2em 0.55em;
    font: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
  }
  .field select {
    text-overflow: ellipsis;
  }
  .field select:disabled {
    opacity: 0.55;
  }
  .field option {
    color: FieldText;
    background-color: Field;
  }
  .controls > .field:not(.search) select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .views {
    display: flex;
  }
  .controls button {
    min-block-size: 2.15em;
  }
  .views button {
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: 0.3em;
    border-end-start-radius: 0.3em;
    border-inline-end: 0;
  }
  .views button:last-child {
    border-start-end-radius: 0.3em;
    border-end-end-radius: 0.3em;
  }
  .views [aria-pressed='true'] {
    font-weight: 600;
    background-color: color-mix(in srgb, currentColor 14%, transparent);
  }
  .filters {
    flex: 0 0 auto;
  }
  .filters[open] {
    flex: 1 0 100%;
  }
  .filters summary {
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: 2.15em;
    padding: 0.3em 0.2em;
    cursor: pointer;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    gap: 0.6em 0.8em;
    padding-block: 0.5em 0.3em;
  }
  .active {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    margin-block-start: 0.7em;
    font-size: 0.875em;
  }
  .active .clear {
    padding-inline: 0;
  }
  .active[hidden] {
    display: none;
  }
  .active ul {
    display: contents;
    list-style: none;
  }
  .chip {
    text-align: start;
    background-color: var(--_wash);
  }
  .cross {
    color: var(--_muted);
  }
  .clear {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
    }
  }
  @media print {
    .controls,
    .active .clear,
    .cross {
      display: none;
    }
  }
`;
