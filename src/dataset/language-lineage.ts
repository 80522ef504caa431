import { primaryOf } from './primary-language.js';

export { primaryOf } from './primary-language.js';

/** The tag and what it is a kind of, the nearest first: `zh-hant-tw`, `zh-hant`, `zh`. */
export function lineageOf(language: string): string[] {
  const parts = language.trim().toLowerCase().split(/[-_]/);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Of some tags the one that serves a language best: itself, what it is a kind of, or another kind of the same. */
export function nearestTag(tags: string[], language: string): string | undefined {
  const lineage = lineageOf(language);
  const find = (isMeant: (tag: string) => boolean) => tags.find((tag) => isMeant(tag.toLowerCase()));
  for (const wanted of lineage) {
    const found = find((tag) => tag === wanted);
    if (found !== undefined) return found;
  }
  return find((tag) => primaryOf(tag) === lineage.at(-1));
}
