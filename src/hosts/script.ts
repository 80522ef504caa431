import { tagOf } from '../render/index.js';
import type { Embed, Release } from './snippet.js';

interface Script {
  url: string;
  integrity?: string;
}

/** The script with all elements, as tags name it: with its hash, so that nothing else can run in its place. */
export const scriptOf = (release: Release): Script => fileOf(release, 'openness-widgets.js');

/** The script with the one element of an embed: smaller, and shared by several of its kind on a page. */
export const elementScriptOf = ({ sheet, release }: Embed): Script =>
  fileOf(release, `${tagOf(sheet.widget)}.js`);

function fileOf({ scriptsUrl, integrity }: Release, file: string): Script {
  const hash = integrity[file];
  return { url: `${scriptsUrl}${file}`, ...(hash && { integrity: hash }) };
}
