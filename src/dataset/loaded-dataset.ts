import type { ParsedDataset } from './parse.js';

export interface LoadedDataset extends ParsedDataset {
  /** Where it came from in the end, after redirects. */
  url: string;
  /** What the server called it; empty where it did not say. */
  contentType?: string;
  /** Whether letters were lost on the way: the body was not in UTF-8, or its maker had lost them before. */
  isDamaged?: boolean;
  /** Whether the build of the kit has checked it, so that there is nothing to be said of it. */
  isSealed?: boolean;
}
