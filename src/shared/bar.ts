import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * A bar for a share from 0 to 1. Widths are SVG attributes: a style attribute would be dropped under a strict
 * Content-Security-Policy, and a bar of the wrong length is wrong data. For the same reason height and colours are
 * there without styles. The number always stands beside it.
 */
export function renderBar(share: number | undefined): TemplateResult | typeof nothing {
  if (share === undefined) return nothing;
  return html`<svg class="bar" part="bar" aria-hidden="true" width="100%" height="4">
    <rect class="track" fill="none" width="100%" height="100%"></rect>
    <rect
      class="fill"
      part="bar-fill"
      width=${`${Math.min(Math.max(share, 0), 1) * 100}%`}
      height="100%"
    ></rect>
  </svg>`;
}

// A fill may be an address, which browsers fetch; a colour cannot.
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.4em;
    border-radius: 0.2em;
    /* What a bar inherits where a colour is none: a black track would look like a full bar. */
    fill: none;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .track {
    /* Mixed with nothing, so that it can be no address. */
    fill: color-mix(
      in srgb,
      var(--openness-bar-track-color, color-mix(in srgb, currentColor 14%, transparent)) 100%,
      transparent
    );
  }
  .fill {
    color: var(--openness-bar-color, inherit);
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .track {
      fill: Canvas;
    }
    .fill {
      fill: CanvasText;
    }
  }
  @media print {
    .bar {
      print-color-adjust: exact;
      outline: 1px solid #000;
      outline-offset: -1px;
    }
  }
`;
