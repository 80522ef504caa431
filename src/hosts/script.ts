import { tagOf } from '../render/index.js';
import type { Embed } from './snippet.js';

/**
 * The script that brings the element of a snippet to life. It is the file of this element alone: that is smaller
 * than the one with all, and two snippets of one kind on a page share it.
 */
export function scriptOf({ sheet, release }: Embed): { url: string; integrity?: string } {
  const file = `${tagOf(sheet.widget)}.js`;
  const integrity = release.integrity[file];
  return { url: `${release.scriptsUrl}${file}`, ...(integrity && { integrity }) };
}
