import { css } from 'lit';

/**
 * Tokens, the frame and the states, the same for all elements. Sizes are in `em` of the surrounding text, so
 * that neither a page's root size nor a reader's larger font breaks the layout. The colours of the levels
 * reach 3:1 on white and on near-black, because a page may be dark without saying so.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: min(100%, 14em);
    --_positive: var(--openness-positive-color, #0d8a63);
    --_middle: var(--openness-middle-color, #b07400);
    --_negative: var(--openness-negative-color, #c94f38);
    --_neutral: var(--openness-neutral-color, #7b7f86);
    --_muted: var(--openness-muted-color, color-mix(in srgb, currentColor 72%, transparent));
    --_rule: var(--openness-rule-color, color-mix(in srgb, currentColor 22%, transparent));
    --_wash: color-mix(in srgb, currentColor 6%, transparent);
    font-family: var(--openness-font-family, inherit);
    font-size: var(--openness-font-size, inherit);
    color: var(--openness-color, inherit);
    background-color: var(--openness-background, transparent);
    line-height: 1.45;
    text-align: start;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    box-sizing: border-box;
    padding: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
    color: var(--openness-color, #1b1c1e);
    background-color: var(--openness-background, #ffffff);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    color: var(--openness-color, #e9eaec);
    background-color: var(--openness-background, #17181b);
  }
  .base {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums lining-nums;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
  }
  .status:has(bdi:empty) {
    display: none;
  }
  .status {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block: 0.4em;
  }
  .status[data-status='error'] {
    color: inherit;
    border-inline-start: 0.25em solid var(--_negative);
    padding-inline-start: 0.75em;
  }
  .placeholder {
    min-block-size: var(--openness-reserved-height, 16em);
    background-color: var(--_wash);
    border-radius: 0.25em;
  }
  button {
    font: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_rule);
    border-radius: 0.3em;
    padding: 0.3em 0.8em;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .retry {
    margin-block: 0.4em 0.8em;
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .placeholder {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .retry {
      display: none;
    }
  }
`;
