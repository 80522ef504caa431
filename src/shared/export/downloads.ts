import { css, html, nothing, type TemplateResult } from 'lit';
import type { Wording } from '../wording.js';
import { type ExportFormat, exportFormats } from './export-file.js';
import { renderSave } from './saving.js';

/** A button for each format in which what is shown can be had, with a name that says so by itself; one copies it. */
export function renderDownloads(
  { strings }: Wording,
  onExport: (format: ExportFormat) => void,
  onCopy?: () => void,
  onNear?: () => void,
): TemplateResult {
  return html`<div class="export" part="export" @pointerover=${onNear} @focusin=${onNear}>
    <span id="download" class="muted">${strings.download}</span>
    ${exportFormats.map(
      (format) =>
        html`<button
          id=${`download-${format}`}
          type="button"
          part="download"
          aria-labelledby=${`download download-${format}`}
          @click=${() => onExport(format)}
        >
          ${strings.downloadAs[format]}
        </button>`,
    )}
    ${onCopy ? renderSave(strings.copyText, onCopy) : nothing}
  </div>`;
}

export const downloadStyles = css`
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 1.2em;
    font-size: 0.875em;
  }
  .export span {
    margin-inline-end: 0.3em;
  }
  @media print {
    .export {
      display: none;
    }
  }
`;
