import { css, html, type TemplateResult } from 'lit';
import type { CiteView } from '../cite.view.js';
import type { Copy } from '../take-controller.js';
import type { Wording } from '../wording.js';
import { toBibtex } from './bibtex.js';
import { renderWay, type Saving } from './saving.js';
import { writeToClipboard } from './write-to-clipboard.js';

type Strings = Wording['strings'];

export const renderCopies = (strings: Strings): TemplateResult =>
  html`<div class="copies">${renderWay('citation', strings.copy)} ${renderWay('bibtex', 'BibTeX')}</div>`;

/** Does what the button of this name is for. */
export function press(way: string | undefined, cite: CiteView, saving: Saving): void {
  if (way === 'citation') saving.onCopy(cite.text);
  if (way === 'bibtex') saving.onCopy(toBibtex(cite.facts));
  if (way === 'text') saving.onCopyText?.();
  if (way === 'csv') saving.onCsv?.();
}

export const copy = async (text: string): Promise<Copy> => ({ text, isCopied: await writeToClipboard(text) });

export const printCopy = ({ isCopied }: Copy, strings: Strings): string => (isCopied ? strings.copied : '');

/**
 * Pages without encryption have no clipboard, and a frame may not be allowed to use it: then the text is shown and
 * selected instead, so that it is not lost.
 */
export const renderCopy = ({ isCopied, text }: Copy, strings: Strings): TemplateResult | undefined =>
  isCopied
    ? undefined
    : html`<label class="refused"
        >${strings.copyYourself}<textarea readonly rows="6" dir="auto" .value=${text}></textarea>
      </label>`;

export function focusCopy(root: ParentNode | null): void {
  const field = root?.querySelector<HTMLTextAreaElement>('.refused textarea');
  field?.focus();
  field?.select();
}

export const copiesStyles = css`
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
  @media print {
    .refused {
      display: none;
    }
  }
`;
