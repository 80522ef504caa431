import { createElement } from '../create-element.js';
import type { ExportFile } from './export-file.js';

/** Long enough for a browser to begin the download; the text is then let go. */
const keptFor = 10_000;

/** Gives a text to the reader as a file. The page's own listeners for clicks do not see it. */
export function saveFile({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = createElement('a');
  // eslint-disable-next-line openness/safe-address -- the browser has just made it, and it leads nowhere
  link.href = address;
  link.download = fileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

/** Ids come from data and may hold what no file system takes. */
const fileName = (name: string) => name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'data';
