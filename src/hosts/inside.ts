import { inSentence } from './in-sentence.js';
import { frameOf, printBody, renderHtml } from '../render/html.js';
import type { Sheet } from '../render/index.js';

/** What stands inside the tag, for templates that write the tag themselves; a badge is one line. */
export const printInside = (sheet: Sheet): string =>
  inSentence(sheet)
    ? renderHtml(sheet, { variant: 'classic' }).trimEnd()
    : printBody(sheet, frameOf(sheet)).join('\n');

/** HTML in which template languages find nothing of theirs. */
export const withoutTemplateTags = (html: string): string =>
  html.replaceAll('{{', '&#123;{').replaceAll('{%', '&#123;%').replaceAll('{#', '&#123;#');
