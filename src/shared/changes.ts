import { css, html, type TemplateResult } from 'lit';
import { levelBelow } from './attributes.js';
import type { ChangesSummary } from './changes.view.js';
import { renderSentence } from './text.js';
import type { Wording } from './wording.js';

/** What has moved since an earlier edition, in sentences; the results themselves say what they were. */
export function renderChanges(
  { dates, sentences }: ChangesSummary,
  wording: Wording,
  headingLevel: number,
): TemplateResult {
  return html`<div class="changes" part="changes">
    <p role="heading" aria-level=${levelBelow(headingLevel)}><bdi>${wording.strings.since(dates)}</bdi></p>
    <ul>
      ${sentences.map((sentence) => html`<li>${renderSentence(sentence, wording)}</li>`)}
    </ul>
  </div>`;
}

/** What a result was in the earlier edition: behind the result, and set apart from it for who hears it too. */
export const renderBefore = (text: string): TemplateResult =>
  html`<span class="before muted" part="before"><bdi>(${text})</bdi></span>`;

export const changesStyles = css`
  .changes {
    margin-block: 0.8em;
    padding: 0.5em 0.8em;
    font-size: 0.875em;
    background-color: var(--_wash);
    border-inline-start: 0.25em solid var(--_rule);
  }
  .changes p {
    margin: 0 0 0.2em;
    font-weight: 600;
  }
  .changes ul {
    margin: 0;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .before {
    display: block;
    font-size: 0.8125em;
  }
  .line .before {
    flex: 0 0 100%;
    box-sizing: border-box;
  }
  .line .mark ~ .before {
    padding-inline-start: 1.97em;
  }
`;
