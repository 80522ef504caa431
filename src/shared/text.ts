import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from './direction.js';
import type { Wording } from './wording.js';

/** What says in which language a text of the data is. */
export type Marks = Pick<Wording, 'foreign'>;

/** The language of a text where it is another one than that of the words around it; for the attribute `lang`. */
export const languageMark = (text: string | undefined, { foreign }: Marks) =>
  (text === undefined ? undefined : foreign.get(text)) ?? nothing;

/** A sentence of ours, or a name with an edition or date: it runs as our language does, whatever it begins with. */
export const renderSentence = (text: string, wording: Wording): TemplateResult =>
  html`<bdi lang=${languageMark(text, wording)} dir=${directionOf(wording.stringsLanguage)}>${text}</bdi>`;

/** A text of the data: it must not turn what stands beside it, and is to be read aloud in its own language. */
export const renderText = (text: string, marks: Marks): TemplateResult =>
  html`<bdi lang=${languageMark(text, marks)}>${keepDates(text)}</bdi>`;

const isoDate = /(\b\d{4}-\d\d(?:-\d\d)?\b)/;

/**
 * A text in which no line ends inside a date such as 2026-11-22 or a month such as 2026-11; browsers would end one
 * behind a hyphen.
 */
export const keepDates = (text: string): unknown =>
  isoDate.test(text)
    ? text
        .split(isoDate)
        .map((part, index) =>
          index % 2 ? html`<span class="date">${part}</span>` : html`<span>${part}</span>`,
        )
    : text;
