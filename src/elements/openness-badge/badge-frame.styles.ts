import { css } from 'lit';
import { baseStyles } from '../../shared/base.styles.js';

const sentenceStyles = css`
  :host {
    display: inline !important;
    container-type: normal !important;
    writing-mode: inherit !important;
    min-inline-size: auto;
  }
  /* The words are the sentence's own, whatever the theme: only the popover is a thing by itself. */
  :host,
  :host(:is([theme='light'], [theme='dark'])) {
    padding: 0;
    font-family: inherit;
    font-size: inherit;
    color: inherit;
    background-color: transparent;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    color: inherit !important;
    background-color: transparent !important;
  }
  .base {
    position: relative;
  }
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
`;

/** What a sentence shows before there is a badge, and where there is none; the badge itself stands like it. */
export const badgeFrameStyles = [baseStyles, sentenceStyles];
