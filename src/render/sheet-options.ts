/** What a printed widget is asked to show: the attributes of its element. What a widget does not have is ignored. */
export interface SheetOptions {
  /** Ids or aliases. Scorecard, badge and comparison by source take the first; a price table without any takes all. */
  models?: string[];
  /** Id of the rubric; by default the first that has something to say. By source, ids with commas between. */
  rubric?: string;
  /** Id of an earlier edition of the rubric, to say what has moved since. */
  since?: string;
  /** compare: whether models stand side by side, or what several assessors say of one; `model` by default. */
  by?: 'model' | 'source';
  /** compare: whether rows in which the models do not differ are shown; `all` by default. */
  show?: 'all' | 'differences';
  /** badge: whether the name stands before the total; `name` by default. */
  label?: 'name' | 'total';
  /** index: the kind of models listed and ranked together; all by default. */
  modality?: string;
  /** index: `grid` has a column for every criterion; `bars` by default. */
  view?: 'bars' | 'grid';
  search?: string;
  organization?: string;
  license?: string;
  releasedFrom?: string;
  releasedUntil?: string;
  /** index: pairs such as `paper:open`, separated by commas. */
  levels?: string;
  /** index, pricing: a column, with a `-` before it for the reverse. */
  sort?: string;
  /** pricing: meters, `blend` and `context`; input, cached input and output by default. */
  columns?: string[];
  seller?: string;
  /** pricing: id or name of the one model whose prices are shown. */
  model?: string;
  plan?: string;
  freeOnly?: boolean;
  openWeightsOnly?: boolean;
  /** pricing: tokens of context that an offer has at least. */
  leastContext?: number;
  /** pricing: days after which a price may be out of date; 90 by default, 0 for never. */
  staleAfterDays?: number;
  group?: 'none' | 'model' | 'seller';
  /**
   * pricing: day or instant in UTC at which the prices hold. By default the day of `now`, for what is printed is
   * read later and must not speak of the present hour.
   */
  asOf?: string;
  /** pricing: the present instant as text of ISO 8601; that of the clock by default. */
  now?: string;
  /** pricing: id of the model or offer that the others are compared with. */
  baseline?: string;
  /** pricing: weights of a blended price, `3:1` by default. */
  blend?: string;
  /** pricing: ISO 4217; as listed by default. */
  currency?: string;
}
