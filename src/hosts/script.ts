import type { Release } from './snippet.js';

/** The script with all elements, as tags name it: with its hash, so that nothing else can run in its place. */
export function scriptOf({ scriptsUrl, integrity }: Release): { url: string; integrity?: string } {
  const file = 'openness-widgets.js';
  const hash = integrity[file];
  return { url: `${scriptsUrl}${file}`, ...(hash && { integrity: hash }) };
}
