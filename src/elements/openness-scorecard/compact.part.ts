// A compact scorecard: loaded where one is asked for.
export { compactStyles as styles, renderCompact } from './compact.template.js';
