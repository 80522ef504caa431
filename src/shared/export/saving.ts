import { css, html, nothing, type TemplateResult } from 'lit';
import type { CiteView } from '../cite.view.js';
import type { Copy, Taking } from '../take-controller.js';
import type { Wording } from '../wording.js';

/** How a reader takes along what an element shows. */
export interface Saving {
  /** What is loaded for who does; undefined until it is here. */
  taking?: Taking | undefined;
  /** Whether that could not be had. */
  hasFailed: boolean;
  /** The text that a reader has copied, or could not copy. */
  copy?: Copy | undefined;
  /** A reader is near the buttons. */
  onNear: () => void;
  /** A reader has pressed the button of this name, or has unfolded the citation. */
  onPress: (way: string | undefined, cite: CiteView, saving: Saving) => void;
  onCopy: (text: string) => void;
  /** Copies what is shown as text. */
  onCopyText?: () => void;
  /** Saves the table as a file; with the button for it. */
  onCsv?: () => void;
  csvButton?: TemplateResult;
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
  const onClick = saving && (({ target }: Event) => saving.onPress(wayOf(target as Element), cite, saving));
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
    ${saving ? renderOutcome(saving, strings) : nothing}
    <p class="printed"></p>`;
}

const wayOf = (pressed: Element) => pressed.closest<HTMLElement>('[data-save]')?.dataset.save;

const renderWays = (cite: CiteView, strings: Wording['strings'], saving?: Saving): TemplateResult =>
  html`<details part="cite">
      <summary>${strings.cite}</summary>
      <p dir="auto">${cite.text}</p>
      ${saving?.taking?.renderCopies(strings) ?? nothing}
    </details>
    ${saving?.onCopyText ? renderWay('text', strings.copyText) : nothing} ${saving?.csvButton ?? nothing}`;

export const renderWay = (way: string, label: string): TemplateResult =>
  html`<button type="button" part="save" data-save=${way}>${label}</button>`;

/** Seen and said: that it has been copied, or could not be; or the text, where it may not be. */
function renderOutcome({ taking, copy, hasFailed }: Saving, strings: Wording['strings']): TemplateResult {
  const said = hasFailed ? strings.notLoaded : copy && taking?.printCopy(copy, strings);
  return html`<p class="copied" role="status">${said || nothing}</p>
    ${copy && taking?.renderCopy(copy, strings)}`;
}

export const renderSave = (label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" part="save" @click=${onClick}>${label}</button>`;

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
  .saving summary {
    cursor: pointer;
    inline-size: fit-content;
  }
  .saving > button:hover,
  .saving summary:hover {
    text-decoration: underline;
  }
  .printed:empty {
    display: none;
  }
  @media print {
    .saving button,
    .saving summary,
    .copied {
      display: none;
    }
  }
`;
