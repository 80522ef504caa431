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
`;

/** What a sentence shows before there is a badge. */
export const badgeFrameStyles = [baseStyles, sentenceStyles];
