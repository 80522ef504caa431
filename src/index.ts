// The public list. Importing it changes nothing on the page; `openness-widgets/define` registers the elements.
export * from './dataset/index.js';
export { OpennessBadge } from './elements/openness-badge/openness-badge.js';
export { OpennessCompare } from './elements/openness-compare/openness-compare.js';
export { OpennessIndex } from './elements/openness-index/openness-index.js';
export { OpennessScorecard } from './elements/openness-scorecard/openness-scorecard.js';
export { PricingTable } from './elements/pricing-table/pricing-table.js';
export type { Strings } from './locales/en.js';
export { setStrings } from './locales/set-strings.js';
export { loadStrings } from './locales/strings.js';
export { OpennessErrorEvent, OpennessLoadEvent } from './shared/events.js';
export {
  OpennessFilterEvent,
  OpennessSelectEvent,
  OpennessSettingEvent,
  OpennessSortEvent,
} from './shared/reader-events.js';
