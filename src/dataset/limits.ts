// What the kit takes of others, and how much of it is shown: all limits are here. The README lists them for users,
// and a test compares.

/** For a whole request: its body, its retry and the pause before it. */
export const mostMilliseconds = 10_000;
/** Of a dataset, after decoding. */
export const mostBytes = 8 * 2 ** 20;
/** Models of one dataset that are read. */
export const mostModels = 20_000;
/** Entries of any other list of a dataset. */
export const mostEntries = 100_000;
/** Parts left out that are named; all of them are counted. */
export const mostIssues = 50;
/** Characters of a name, a label, a unit. */
export const longestName = 300;
/** Characters of a note, a question, a citation. */
export const longestNote = 2000;
export const longestUrl = 2048;
/** The highest price. */
export const mostAmount = 1e6;
/** Significant digits of a number that are shown. */
export const mostDigits = 12;

/** Rows of a list or a price table. */
export const mostRows = 5000;
/** Marks of a grid: rows times criteria. */
export const mostMarks = 100_000;
/** Criteria of a scorecard or a comparison; totals count all. */
export const mostCriteria = 500;
/** Columns of a comparison. */
export const mostColumns = 12;
/** Entries of a list to choose from. */
export const mostOptions = 500;
