import { css } from 'lit';
import { oneSheet } from '../../shared/one-sheet.js';
import { compactStyles } from '../openness-scorecard/compact.template.js';
import { cardStyles } from '../openness-scorecard/openness-scorecard.styles.js';

const styles = css`
  .unbroken {
    white-space: nowrap;
  }
  /* As much margin is taken as padding is given: room for a finger, and the line keeps its height. In whole
     pixels, because an engine that rounds would move the baseline. */
  .trigger,
  .fault {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 0;
    box-sizing: content-box;
    margin: -5px -0.12em;
    padding: 5px 0.12em;
    border: 0;
    border-radius: 0.15em;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-transform: inherit;
    text-align: start;
    text-shadow: inherit;
    vertical-align: baseline;
    white-space: normal;
    user-select: text;
  }
  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .fault {
    margin-inline-start: 0.1em;
    color: var(--_muted);
  }
  .fault .icon {
    inline-size: 0.72em;
    block-size: 0.72em;
  }
  span.fault {
    cursor: help;
  }
  @media (forced-colors: active) {
    .trigger,
    .fault {
      color: LinkText;
      background-color: Canvas;
      /* The room for a finger lies over the lines above and below. */
      background-clip: content-box;
    }
  }
  @media print {
    .fault {
      display: none;
    }
  }
  /* A word that no line has room for breaks; elsewhere the lines are the sentence's own. */
  .name bdi,
  .trigger {
    overflow-wrap: break-word;
  }
  .name {
    cursor: pointer;
  }
  .trigger {
    text-decoration: underline dotted color-mix(in srgb, currentColor 62%, transparent) max(1px, 0.06em);
    text-underline-offset: 0.2em;
  }
  .base:hover .trigger,
  .trigger[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .card {
    display: none;
    position: fixed;
    inset: auto;
    margin: 0.4em 0.5em;
    box-sizing: border-box;
    inline-size: min(26em, 100% - 1em);
    max-block-size: min(40em, 100% - 0.8em);
    padding: 0.9em 1em 0.7em;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_rule);
    border-radius: 0.25em;
    box-shadow: 0 0.15em 1em rgb(0 0 0 / 14%);
    color: var(--openness-color, CanvasText);
    /* The ground may be said to be transparent, which a card above other text must not be. */
    background: linear-gradient(var(--openness-background, transparent) 0 0) Canvas;
    font-family: var(--openness-font-family, inherit);
    font-size: var(--openness-font-size, clamp(13px, 0.875em, max(20px, 1.25rem)));
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  .card:popover-open {
    display: block;
  }
  .card:focus-visible {
    outline-offset: -2px;
  }
  :host([theme='light']) .card {
    color: var(--openness-color, #1b1c1e);
    background-color: #ffffff;
  }
  :host([theme='dark']) .card {
    color: var(--openness-color, #e9eaec);
    background-color: #17181b;
  }
  .trigger {
    anchor-name: --badge;
  }
  /* On the side with more room, so that it does not jump when a reader unfolds something. */
  @supports (position-area: block-end) {
    .card {
      position-anchor: --badge;
      position-area: block-end span-all;
      justify-self: anchor-center;
      position-try: most-block-size flip-block;
    }
  }
  .close {
    position: sticky;
    inset-block-start: 0;
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    min-block-size: 0;
    margin-block: -0.4em 0;
    margin-inline: 0.5em -0.5em;
    padding: 0;
    border: 0;
    background: inherit;
  }
  .close .icon {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .card article {
    border: 0;
    padding-block: 0;
  }
  /* Around the close button, and below it at full width. */
  .card header {
    display: block;
  }
  .card .total {
    margin-block-start: 0.4em;
  }
  .remark {
    margin-block: 0 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
  @media print {
    .trigger {
      text-decoration: none;
    }
    .card:popover-open {
      display: none;
    }
  }
`;

export const badgeStyles = oneSheet([...cardStyles, compactStyles, styles]);
