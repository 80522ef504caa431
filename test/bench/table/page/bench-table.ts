/** What every table can do, so that the same page measures all of them. */
export interface BenchTable {
  show: (data: unknown) => void;
  /** Ascending. */
  sortBy: (key: 'byNumber' | 'byText') => void;
  search: (text: string) => void;
  /** How many rows are in the document. Asked in every frame, so that it must cost nothing. */
  drawnRows: () => number;
  /** How many rows it holds, and model and seller of the first and the last. */
  rows: () => number;
  ends: () => string[];
  /** Whether there is a row to be seen in the middle of the window. */
  isRowAt: (x: number, y: number) => boolean;
  scrollBy: (pixels: number) => void;
}
