import { elementTags } from '../tags.js';

/** Whether a tag is one of the elements: for `compilerOptions.isCustomElement` of Vue's compiler. */
export const isOpennessElement = (tag: string): boolean => elementTags.has(tag);
