// What of a view is shown. A view also has ids, kinds, shares and what its controls need; those have no text on the
// page.

/** Parts of a view, by the path of their keys, that its element does not print either. */
const silent: RegExp[] = [
  /(^|\.)(id|url|kind|tone|outline|sorted|column|pickLabel|spoken|order|filter)$/,
  /(^|\.)(ids|controls|selected|picked|amount|scorecard)(\.|$)/,
  // The beginning of the caption.
  /^title$/,
  // What a reader copies says the credit once more; in a narrow comparison an assessor stands for its column.
  /(^|\.)(cite(\.\w+)+|fullName)$/,
  // An index says a total without its percentage; a group only what its share is.
  /^list\.rows\.\d+\.total\.percent$/,
  /^groups\.\d+\.total\.(percent|remark|steps)/,
  /^totals\.\d+\.steps\./,
  // The same rows stand in the groups.
  /^rows\.\d+\.(model|remarks|seller|prices|otherPrices|source|holds)/,
];

/** Parts that depend on what else the view has. */
function silentIn(view: object): RegExp[] {
  const isGrid = 'list' in view && (view.list as { kind: string }).kind === 'grid';
  return [
    ...silent,
    // A rubric that makes no totals has neither ranks nor a column of totals.
    ...('hasTotals' in view && !view.hasTotals ? [/^list\.rows\.\d+\.(rank|total)(\.|$)/] : []),
    // In a grid the criteria take the place of these.
    ...(isGrid
      ? [/^list\.(heads\.groups|rows\.\d+\.(organization|released))(\.|$)/, /^columns\.\d+\.label$/]
      : []),
    // How many prices there are is said where some are left out.
    ...('sourceLabel' in view && 'isNarrowed' in view && !view.isNarrowed ? [/^count$/] : []),
  ];
}

/** Texts that stand before the table, beside their row or below it: somewhere, not in the order of the rows. */
const unordered =
  /(^|\.)(before|symbol|difference|lowest|best|question|note|details|remarks|holds|evidence)(\.|$)|^(facts|reported|changes|credit|notices|footnotes|summary|description|total|hidden|rules|hours|list\.heads)(\.|$)/;

interface ShownText {
  path: string;
  text: string;
}

export function shownTexts(view: object): ShownText[] {
  const rules = silentIn(view);
  return leavesOf(view, '').filter(({ path, text }) => text !== '' && !rules.some((rule) => rule.test(path)));
}

/** Those that come in the order of the view: columns, groups and rows. */
export const orderedTexts = (view: object): string[] =>
  shownTexts(view)
    .filter(({ path }) => !unordered.test(path))
    .map(({ text }) => text);

function leavesOf(value: unknown, path: string): ShownText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isSaidByValues(key, value) || isWithoutShare(key, value)
      ? []
      : leavesOf(inner, path ? `${path}.${key}` : key),
  );
}

/** The text of a cell of values is all of them in one line. */
const isSaidByValues = (key: string, cell: object) =>
  key === 'text' && 'values' in cell && Array.isArray(cell.values);

/** The total of a group is shown where it is a share of something and the group has a name. */
function isWithoutShare(key: string, group: object): boolean {
  if (key !== 'total' || !('criteria' in group) || !('total' in group)) return false;
  return !('name' in group) || (group.total as { share?: number }).share === undefined;
}
