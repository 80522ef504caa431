/** The script of each element, as a part that a bundler loads when it is asked for. */
const scripts = new Map<string, () => Promise<unknown>>([
  ['openness-badge', () => import('../elements/openness-badge/openness-badge.define.js')],
  ['openness-compare', () => import('../elements/openness-compare/openness-compare.define.js')],
  ['openness-index', () => import('../elements/openness-index/openness-index.define.js')],
  ['openness-scorecard', () => import('../elements/openness-scorecard/openness-scorecard.define.js')],
  ['pricing-table', () => import('../elements/pricing-table/pricing-table.define.js')],
]);

/** Tags of all elements that can be loaded. */
export const loadableTags: readonly string[] = [...scripts.keys()];

/** Brings one element to life; a tag that is none of ours is left alone. */
export async function loadElement(tag: string): Promise<void> {
  await scripts.get(tag)?.();
}

/** Brings the elements of a page to life, and loads the scripts of no others. */
export async function loadElements(root: ParentNode = document): Promise<void> {
  await Promise.all(loadableTags.filter((tag) => root.querySelector(tag)).map(loadElement));
}
