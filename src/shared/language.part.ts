// What pages need that are not in English: loaded beside the words of their language.
export { translateDataset } from '../dataset/translate.js';
export { isRightToLeft } from './direction.js';
export { formatFor } from './format.js';
