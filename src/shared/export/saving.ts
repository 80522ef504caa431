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

/** Renders what has no listeners and rarely changes; by default as any other template. */
export type Stamping = (template: TemplateResult) => unknown;
export const asAnyOther: Stamping = (template) => template;

/** The citation, folded, and what can be copied and saved. Without `saving` the citation is there to read. */
export function renderSaving(
  cite: CiteView,
  { strings }: Wording,
  saving?: Saving,
  stamp: Stamping = asAnyOther,
): TemplateResult {
  const onClick = saving && (({ target }: Event) => take(target as Element, cite, saving));
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its buttons have them
  return html`<div
      class="saving"
      part="saving"
      @click=${onClick}
      @pointerover=${saving?.onNear}
      @focusin=${saving?.onNear}
    >
      ${stamp(renderWays(cite, strings, saving))}
    </div>
    ${saving ? renderOutcome(saving.taken, strings) : nothing}
    <p class="printed"></p>`;
}

function renderWays(cite: CiteView, strings: Wording['strings'], saving?: Saving): TemplateResult {
  const copies = html`<div class="copies">
    ${renderWay('citation', strings.copy)} ${renderWay('bibtex', 'BibTeX')}
  </div>`;
  return html`<details part="cite">
      <summary>${strings.cite}</summary>
      <p dir="auto">${cite.text}</p>
      ${saving ? copies : nothing}
    </details>
    ${saving?.onCopyText ? renderWay('text', strings.copyText) : nothing}
    ${saving?.onCsv ? renderWay('csv', strings.downloadAs.csv) : nothing}`;
}

const renderWay = (way: string, label: string): TemplateResult =>
  html`<button type="button" part="save" data-save=${way}>${label}</button>`;

function take(clicked: Element, cite: CiteView, saving: Saving): void {
  const way = clicked.closest<HTMLElement>('[data-save]')?.dataset.save;
  if (way === 'citation') saving.onCopy(cite.text);
  if (way === 'bibtex') saving.onBibtex(cite.facts);
  if (way === 'text') saving.onCopyText?.();
  if (way === 'csv') saving.onCsv?.();
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
