import type { Dataset } from './schema.js';

/** What a sealed text begins with. */
const start = /^\{"seal":(\d+),/;

/** The text of a dataset that the build has checked. Its first member is a sum by which a change is seen. */
export const withSeal = (text: string, version: string): string =>
  `{"seal":${sumOf(version + text.slice(1))},${text.slice(1)}`;

/**
 * The dataset of a text that is, letter by letter, what the build of this version of the kit has written. It was checked
 * then, and is not checked again. Undefined for any other text.
 */
export function openSealed(text: string, version: string): Dataset | undefined {
  const [head = '', seal] = start.exec(text) ?? [];
  const rest = text.slice(head.length);
  return seal === String(sumOf(version + rest)) ? (JSON.parse(`{${rest}`) as Dataset) : undefined;
}

/** FNV-1a over the code units: quick, and against accidents only. Who can write the file can write the script. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
