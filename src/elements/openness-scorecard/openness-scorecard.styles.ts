import { css } from 'lit';
import { barStyles } from '../../shared/bar.js';
import { baseStyles } from '../../shared/base.styles.js';
import { cellStyles } from '../../shared/cell.js';
import { creditStyles } from '../../shared/credit.js';
import { markStyles } from '../../shared/mark.js';
import { seldomStyles } from '../../shared/seldom.styles.js';

const styles = css`
  /* What the newest edition of the index takes; the fewer columns, the higher. */
  .placeholder {
    --_estimated-height: clamp(31em, 90em - 100%, 60em);
  }
  :host([layout='compact']) .placeholder {
    --_estimated-height: clamp(15em, 28em - 30%, 25em);
  }
  article {
    border-block-start: 2px solid var(--_top);
    padding-block: 0.8em 0.6em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2em;
    justify-content: space-between;
    align-items: start;
  }
  .title {
    flex: 999 1 min(16em, 100%);
    min-inline-size: 0;
  }
  .rubric {
    margin: 0 0 0.2em;
    font-size: 0.8125em;
  }
  #name {
    font-size: 1.375em;
    line-height: 1.2;
    font-weight: 700;
  }
  #name a {
    color: inherit;
    text-decoration: none;
  }
  #name a:hover {
    text-decoration: underline;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    margin: 0.4em 0 0;
    font-size: 0.875em;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }
  dt {
    color: var(--_muted);
    flex: none;
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  /* Beside the name it keeps its width; below it, it takes the line. */
  .total {
    flex: 1 1 12em;
    min-inline-size: min(10em, 100%);
  }
  .total p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 0.8em;
    margin: 0 0 0.35em;
  }
  .total strong {
    font-size: 1.375em;
    line-height: 1.2;
  }
  .total .remark {
    font-size: 0.8125em;
    margin-block: 0.35em 0;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.2em 2em;
    margin-block-start: 1.2em;
    align-items: start;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    align-items: baseline;
    margin-block-end: 0.3em;
  }
  .group-name {
    font-weight: 600;
  }
  .group-name + bdi {
    flex: none;
  }
  ul {
    list-style: none;
    margin: 0.3em 0 0;
    padding: 0;
  }
  .criterion + .criterion {
    border-block-start: 1px solid var(--_rule);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.6em;
    padding-block: 0.35em;
    padding-inline-end: 1.1em;
    min-block-size: 1.5em;
  }
  /* Beside its mark even where a reader's font leaves no room for the level. */
  .criterion-name {
    flex: 1 1 min(8em, 100% - 1.6em);
    min-inline-size: 0;
  }
  /* In the middle of the first line of the name. */
  .line .mark {
    align-self: start;
  }
  .line svg.mark {
    margin-block-start: 0.225em;
  }
  .line .word {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Also below a long name it keeps to the side where levels stand. */
  .line > .word {
    margin-inline-start: auto;
  }
  summary {
    cursor: pointer;
  }
  summary.line {
    list-style: none;
    position: relative;
  }
  summary.line::-webkit-details-marker {
    display: none;
  }
  summary.line::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.2em;
    inset-block-start: 0.95em;
    inline-size: 0.35em;
    block-size: 0.35em;
    border-block-end: 1.5px solid var(--_muted);
    border-inline-end: 1.5px solid var(--_muted);
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  summary.line:dir(rtl)::after {
    rotate: -45deg;
  }
  [open] > summary.line::after {
    rotate: 225deg;
    translate: 0 0.05em;
  }
  [open] > summary.line:dir(rtl)::after {
    rotate: 135deg;
  }
  summary.line:hover .criterion-name {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.15em;
  }
  .remarks {
    font-size: 0.875em;
    padding-block-end: 0.7em;
    display: grid;
    gap: 0.4em;
  }
  .remarks p {
    margin: 0;
  }
  @media print {
    .criterion {
      break-inside: avoid;
    }
    summary.line::after {
      display: none;
    }
  }
`;

/**
 * A card, or the space that is kept for it, is not laid out before it comes near the window; the height is what a card
 * has in a column of text. Paper and a search of the page find everything nevertheless. What an author has put inside the
 * tag keeps its own height. What has the focus has a line around it, which may not be cut off.
 */
export const offScreenStyles = css`
  /* It has no rules for containers, and each container of a page has its styles found while it is laid out. */
  :host {
    container-type: normal !important;
    contain: inline-size layout !important;
  }
  @supports (overflow-clip-margin: 1px) {
    .base:has(> :is(article, .placeholder)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--openness-reserved-height, 32em);
      overflow-clip-margin: 0.5em;
    }
    @media print {
      div.base {
        content-visibility: visible !important;
        min-block-size: var(--openness-reserved-height, auto) !important;
      }
    }
  }
`;

/** Of the card itself, wherever it stands. */
export const cardStyles = [markStyles, cellStyles, barStyles, creditStyles, styles, seldomStyles];

export const scorecardStyles = [baseStyles, ...cardStyles];
