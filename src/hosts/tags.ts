/** Tags of all elements; a test compares them with the widgets. */
export const elementTags: ReadonlySet<string> = new Set([
  'openness-badge',
  'openness-compare',
  'openness-index',
  'openness-scorecard',
  'pricing-table',
]);
