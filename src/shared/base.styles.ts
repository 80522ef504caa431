import { css } from 'lit';

/**
 * Tokens, the frame and the states, the same for all elements. Sizes are in `em` of the surrounding text, so
 * that neither a page's root size nor a reader's larger font breaks the layout. The colours of the levels
 * reach 3:1 on white and on near-black, because a page may be dark without saying so, and stay apart for readers
 * who do not tell red from green. Hairlines are quiet; what frames a field is not.
 */
export const baseStyles = css`
  /* What a page says to all of its elements must not break this one. It can be hidden by its attribute, or with
     what it stands in. */
  :host {
    display: block !important;
    container-type: inline-size !important;
    visibility: inherit !important;
    writing-mode: horizontal-tb !important;
    min-inline-size: min(100%, 14em);
    --_positive: var(--openness-positive-color, #0f8364);
    --_middle: var(--openness-middle-color, #ad7a00);
    --_negative: var(--openness-negative-color, #c93f5a);
    --_neutral: var(--openness-neutral-color, #838992);
    --_muted: var(--openness-muted-color, color-mix(in srgb, currentColor 72%, transparent));
    --_rule: var(--openness-rule-color, color-mix(in srgb, currentColor 16%, transparent));
    --_top: var(--openness-top-rule-color, currentColor);
    --_border: color-mix(in srgb, var(--_muted) 70%, transparent);
    --_wash: color-mix(in srgb, currentColor 4%, transparent);
    font-family: var(--openness-font-family, inherit);
    font-size: var(--openness-font-size, inherit);
    color: var(--openness-color, inherit);
    background-color: var(--openness-background, transparent);
  }
  :host(:is([theme='light'], [theme='dark'])) {
    box-sizing: border-box;
    padding: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
    color: var(--openness-color, #1b1c1e) !important;
    background-color: var(--openness-background, #ffffff) !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
    color: var(--openness-color, #e9eaec) !important;
    background-color: var(--openness-background, #17181b) !important;
  }
  /* Of the text of the page only typeface, size, colour and direction are taken over. A badge, which is no block,
     is part of a sentence and looks like it; and what the author has written must not move when the script arrives. */
  div.base {
    font-size: max(1em, 9px);
    /* Kept when the data are here, too, so that what follows stays where it is. */
    min-block-size: var(--openness-reserved-height, auto);
  }
  :where(div.base > :not(slot)) {
    font-style: normal;
    font-variant: tabular-nums lining-nums;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: manual;
  }
  .status {
    color: var(--_muted);
    font-size: 0.875em;
    padding-block: 0.4em;
  }
  /* Without room, but there: of a region that was not, a screen reader does not tell the change. */
  .status:has(bdi:empty) {
    padding-block: 0;
    block-size: 0;
    /* Or each of many costs something in every frame. */
    animation: none;
  }
  .status[data-status='error'] {
    color: inherit;
    border-inline-start: 0.25em solid var(--_negative);
    padding-inline-start: 0.75em;
  }
  /* Over the space that is kept: when it comes, nothing moves. */
  .status[data-status='loading'] {
    position: absolute;
    padding-inline: 0.75em;
  }
  /* A padding, because its percentages are shares of the width. */
  .placeholder {
    padding-block-end: var(--openness-reserved-height, var(--_estimated-height, 16em));
    border-radius: 0.25em;
  }
  .placeholder[data-slow] {
    background-image: linear-gradient(var(--_wash), transparent);
  }
  .status[data-status='loading'],
  .placeholder[data-slow] {
    animation: appear 0.3s ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  button {
    font: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_border);
    border-radius: 0.3em;
    padding: 0.3em 0.8em;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  /* No margin: it would leave a box with a least height. */
  .again {
    padding-block: 0.4em 0.8em;
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  a {
    color: var(--openness-link-color, inherit);
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
    /* Who copies a passage wants what is in sight. */
    -webkit-user-select: none;
    user-select: none;
  }
  .muted {
    color: var(--_muted);
  }
  .date {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    /* The reader's colours are painted anyway; so they are also what is computed of them. */
    :host {
      --openness-color: CanvasText !important;
      --openness-background: Canvas !important;
      --openness-muted-color: CanvasText !important;
      --openness-link-color: LinkText !important;
    }
    .placeholder[data-slow] {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
  /* Neither ours nor what a page gives to the parts. */
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    /* Paper is light, and a browser leaves dark grounds out: the colours of a dark page would be lost on it. */
    :host,
    :host([theme]) {
      --openness-color: #000 !important;
      --openness-background: transparent !important;
      --openness-muted-color: initial !important;
      --openness-rule-color: initial !important;
      --openness-positive-color: initial !important;
      --openness-middle-color: initial !important;
      --openness-negative-color: initial !important;
      --openness-neutral-color: initial !important;
      --openness-bar-color: initial !important;
      --openness-bar-track-color: initial !important;
      color-scheme: light !important;
      color: #000 !important;
      background-color: transparent !important;
    }
    .again {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .evidence,
    .credit,
    li {
      break-inside: avoid;
    }
    .caption,
    header,
    .group-head {
      break-after: avoid;
    }
  }
`;
