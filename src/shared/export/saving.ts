import { css, html, nothing, type TemplateResult } from 'lit';
import type { CiteFacts, CiteView } from '../cite.view.js';
import type { Taken } from '../take-controller.js';
import type { Wording } from '../wording.js';

/** How a reader takes along what an element shows. */
export interface Saving {
  taken: Taken;
  /** A reader is near the buttons. */
  onNear: () => void;
  onCopy: (text: string) => void;
  onBibtex: (facts: CiteFacts) => void;
  /** Copies what is shown as text. */
  onCopyText?: () => void;
  /** Saves the table as a file. */
  onCsv?: () => void;
}

/** The citation, folded, and what can be copied and saved. Without `saving` the citation is there to read. */
export function renderSaving(cite: CiteView, { strings }: Wording, saving?: Saving): TemplateResult {
  return html`<div class="saving" part="saving" @pointerover=${saving?.onNear} @focusin=${saving?.onNear}>
      <details part="cite">
        <summary>${strings.cite}</summary>
        <p dir="auto">${cite.text}</p>
        ${
          saving
            ? html`<div class="copies">
                ${renderSave(strings.copy, () => saving.onCopy(cite.text))}
                ${renderSave('BibTeX', () => saving.onBibtex(cite.facts))}
              </div>`
            : nothing
        }
      </details>
      ${saving?.onCopyText ? renderSave(strings.copyText, saving.onCopyText) : nothing}
      ${saving?.onCsv ? renderSave(strings.downloadAs.csv, saving.onCsv) : nothing}
    </div>
    ${saving ? renderOutcome(saving.taken, strings) : nothing}
    <p class="printed"></p>`;
}

export const renderSave = (label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" part="save" @click=${onClick}>${label}</button>`;

/** Seen and said: that it has been copied, or could not be; or the text, where it may not be. */
function renderOutcome(taken: Taken, strings: Wording['strings']): TemplateResult {
  const said = { idle: '', refused: '', copied: strings.copied, failed: strings.notLoaded };
  return html`<p class="copied" role="status">${said[taken.status] || nothing}</p>
    ${
      taken.status === 'refused'
        ? html`<label class="refused"
            >${strings.copyYourself}<textarea readonly rows="6" dir="auto" .value=${taken.text}></textarea>
          </label>`
        : nothing
    }`;
}

export const savingStyles = css`
  .saving {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.4em;
  }
  .saving details[open] {
    flex-basis: 100%;
  }
  .saving > button,
  .saving summary {
    border: 0;
    padding: 0.3em 0;
    min-block-size: max(1.85em, 24px);
    box-sizing: border-box;
    border-radius: 0.1em;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .saving > button:hover,
  .saving summary:hover {
    text-decoration: underline;
  }
  .copies {
    display: flex;
    gap: 0.5em;
    margin-block: 0.5em 0.4em;
  }
  .refused {
    display: block;
    margin-block: 0.4em;
  }
  .refused textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.3em;
    font: inherit;
    color: inherit;
    background-color: transparent;
    border: 1px solid var(--_rule);
    border-radius: 0.3em;
    padding: 0.5em;
  }
  .printed:empty {
    display: none;
  }
  @media print {
    .saving button,
    .saving summary,
    .copied,
    .refused {
      display: none;
    }
  }
`;
