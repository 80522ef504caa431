import type { Release } from './snippet.js';

/** The script with all elements, for a site that has one tag for whatever its pages show. */
export function wholeScriptOf({ scriptsUrl, integrity }: Release): { url: string; integrity?: string } {
  const file = 'openness-widgets.js';
  const hash = integrity[file];
  return { url: `${scriptsUrl}${file}`, ...(hash && { integrity: hash }) };
}
