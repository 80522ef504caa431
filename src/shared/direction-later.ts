// The build of dist/cdn/ puts this in place of `direction.ts`, which only pages need that are not in English.
import type { Direction } from './direction.js';
import { languagePart } from './parts.js';

export const isRightToLeft = (language: string): boolean =>
  languagePart.content?.isRightToLeft(language) ?? false;

export const directionOf = (language: string): Direction => (isRightToLeft(language) ? 'rtl' : 'ltr');
