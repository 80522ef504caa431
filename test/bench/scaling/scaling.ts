import type { Part } from '../shared/part.js'; export const benchScaling: Part = () => Promise.resolve('');
