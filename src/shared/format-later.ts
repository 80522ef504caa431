// The build of dist/cdn/ puts this in place of `format.ts`: an English page does without it, and every other loads it with
// the words of its language. Where it cannot be had, numbers and dates are English.
import { englishFormat, isPlainEnglish } from './english-format.js';
import type { Format } from './format.js';
import { languagePart } from './parts.js';

export const formatFor = (language: string): Format =>
  isPlainEnglish(language)
    ? englishFormat(language)
    : (languagePart.content?.formatFor(language) ?? englishFormat('en'));
