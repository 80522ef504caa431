import { css } from 'lit';

/** What stands around a long list: how many there are, the way past it, what has been chosen. */
export const listFrameStyles = css`
  .count {
    margin-block: 0.8em 0.4em;
    font-size: 0.875em;
  }
  .body {
    position: relative;
  }
  .skip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 3;
    background-color: Canvas;
    color: CanvasText;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .no-match {
    padding-block: 2.5em;
    border-block-start: 1px solid var(--_rule);
    text-align: center;
  }
  .no-match p {
    margin-block: 0 0.8em;
  }
  .tray {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.6em;
    padding-block: 0.6em;
    border-block-start: 1px solid currentColor;
    background-color: var(--_veil);
    backdrop-filter: blur(0.9em);
    font-size: 0.875em;
  }
  .tray p {
    flex: 1 1 14em;
    min-inline-size: 0;
    margin: 0;
    line-height: 1.3;
  }
  .tray .picked {
    display: block;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  /* In a low window, as at a zoom of 400 %, they would leave no room for the list. */
  @media (max-height: 26em) {
    .tray,
    .body table thead {
      position: static;
    }
  }
  @media print {
    .skip,
    .tray,
    .no-match button {
      display: none;
    }
  }
`;
