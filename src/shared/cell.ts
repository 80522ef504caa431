import { css, html, nothing, type TemplateResult } from 'lit';
import { encodedHost } from '../dataset/url.js';
import type { CellView, LinkView } from './cell.view.js';
import { languageMark, type Marks, renderText } from './text.js';
import type { Wording } from './wording.js';

/** A link where there is an address that may be followed, else its text. */
export function renderLink({ text, url, isShortened }: LinkView, marks: Marks): TemplateResult {
  if (!url) return renderText(text, marks);
  return html`<a
    href=${url}
    title=${encodedHost(url) ?? nothing}
    rel="noopener noreferrer"
    data-shortened=${isShortened ? '' : nothing}
    ><bdi lang=${languageMark(text, marks)}>${text}</bdi></a
  >`;
}

/** What a result rests on: the note, and where it can be checked. */
export const renderRemarks = (cell: CellView, wording: Wording): TemplateResult =>
  html`${renderNote(cell, wording)}${renderEvidence(cell, wording)}`;

export const renderNote = ({ note }: CellView, marks: Marks): TemplateResult | typeof nothing =>
  note ? html`<p class="note" part="note" dir="auto" lang=${languageMark(note, marks)}>${note}</p>` : nothing;

export function renderEvidence(
  { evidence: [first, ...others] }: CellView,
  wording: Wording,
): TemplateResult | typeof nothing {
  if (!first) return nothing;
  // prettier-ignore
  return html`<p class="evidence" part="evidence"><bdi class="muted">${wording.strings.evidence}:</bdi> ${renderLink(first, wording)}${others.map((link) => [', ', renderLink(link, wording)])}</p>`;
}

export const hasRemarks = ({ note, evidence }: CellView) => !!note || evidence.length > 0;

export const cellStyles = css`
  .note,
  .evidence {
    margin: 0;
  }
  @media print {
    /* The address stands behind its link, or in place of what is shortened. */
    .evidence a::after {
      content: ' ' attr(href);
      font-size: 0.9em;
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
    /* Its full address is there instead; as the name of the link it stays. */
    .evidence [data-shortened] bdi {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
