// One model as its assessors see it: loaded where that is asked for.
export { renderBySource } from './by-source.template.js';
export { toBySourceView } from './by-source.view.js';
