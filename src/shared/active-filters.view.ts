/** A filter in use, in words. */
export interface ActiveFilter {
  text: string;
  removeLabel: string;
}
