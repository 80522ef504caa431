/** How rows may stand together. */
export const groupings = ['none', 'model', 'seller'] as const;
export type Grouping = (typeof groupings)[number];

/** Days after which a price may be out of date. */
export const defaultStaleAfter = 90;
