import { lineageOf, primaryOf } from '../dataset/language-lineage.js';
import { ownOf } from '../dataset/own-of.js';
import type { Strings } from './en.js';
import { languageFiles } from './languages.js';
import { knownWords, type OwnStrings, withOwnWords } from './own-words.js';
import { type LoadedStrings, ownWords, stringsFor } from './strings.js';

export type { OwnStrings };

/** What lays the page's own words over ours, by the tag that it has given them for. */
const own = new Map<string, (words: Strings) => Strings>();
/** What has been put together of both, by language, until either changes. */
const made = new Map<string, { ours: LoadedStrings | undefined; both: LoadedStrings }>();
const refused = new Set<string>();

/**
 * A page's own words for a language, in place of ours or for a language that we do not have; what is left out stays
 * as it was, or English. A region (`de-AT`) keeps the others of its language. Elements on the page change at once.
 * What is no word of ours is ignored, and the console says so once.
 */
export function setStrings(language: string, strings: OwnStrings): void {
  const [tag = ''] = lineageOf(language);
  const given = knownWords(strings, (path) => {
    warnOf(path ? `“${path}”` : `what is no object: ${typeof strings}`);
  });
  if (!primaryOf(tag)) warnOf(`the language “${tag}”`);
  const before = own.get(tag);
  own.set(tag, (words) => withOwnWords(before ? before(words) : words, given));
  made.clear();
  ownWords.layOver = layOver;
  ownWords.onChange?.();
}

function layOver(language: string, ours: LoadedStrings | undefined): LoadedStrings | undefined {
  const known = made.get(language);
  if (known && known.ours === ours) return known.both;
  const layers = lineageOf(language).flatMap((tag) => own.get(tag) ?? []);
  const subtag = primaryOf(language);
  // Ours are on their way, and half of the words are no language.
  const areComing = !ours && ownOf(languageFiles, subtag);
  if (layers.length === 0 || areComing) return undefined;
  const base = ours?.strings ?? stringsFor('en').strings;
  const both = {
    ...ours,
    strings: layers.reduceRight((words, lay) => lay(words), base),
    language: subtag,
  };
  made.set(language, { ours, both });
  return both;
}

function warnOf(what: string): void {
  if (refused.has(what)) return;
  refused.add(what);
  console.warn(`openness-widgets: setStrings() ignores ${what}, which is none of its words.`);
}
