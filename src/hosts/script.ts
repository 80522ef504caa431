import { tagOf } from '../render/index.js';
import type { Embed, Release } from './snippet.js';

/** A script as a tag names it: with its hash, so that nothing else can run in its place. */
interface Script {
  url: string;
  integrity?: string;
}

/**
 * The script that brings the element of a snippet to life. It is the file of this element alone: that is smaller
 * than the one with all, and two snippets of one kind on a page share it.
 */
export const scriptOf = ({ sheet, release }: Embed): Script =>
  scriptNamed(`${tagOf(sheet.widget)}.js`, release);

/** The script with all elements, for a site that has one tag for whatever its pages show. */
export const wholeScriptOf = (release: Release): Script => scriptNamed('openness-widgets.js', release);

function scriptNamed(file: string, { scriptsUrl, integrity }: Release): Script {
  const hash = integrity[file];
  return { url: `${scriptsUrl}${file}`, ...(hash && { integrity: hash }) };
}
