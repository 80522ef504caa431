/** What both tables can do, so that the same page measures both. */
export interface BenchTable {
  /** Where the rows are. */
  root: () => Document | ShadowRoot;
  show: (data: unknown) => void;
  /** Ascending. */
  sortBy: (key: 'byNumber' | 'byText') => void;
  search: (text: string) => void;
}
