import type { Dataset, Translation } from './schema.js';

/** Translations that a dataset may lack: of rubrics by their ids, and of topics. They are of English texts. */
export interface Translations {
  rubrics: Readonly<Record<string, Translation>>;
  topics: Readonly<Record<string, string>>;
}

/** Who reads a dataset. */
export interface Reader {
  /** The language asked for. */
  language: string;
  /** The language of the words around the data: not every language has some. */
  stringsLanguage: string;
  /** What may stand in where the dataset has no translation of its own. */
  translations?: Translations | undefined;
}

/** The language of texts that state none. */
export const defaultLanguage = 'en';

export const noForeignTexts: ReadonlyMap<string, string> = new Map();

const originals = new WeakMap<Dataset, Dataset>();

/** The dataset as it was before it was translated. */
export const originalOf = (dataset: Dataset): Dataset => originals.get(dataset) ?? dataset;

export const noteOriginal = (translated: Dataset, dataset: Dataset): void =>
  void originals.set(translated, dataset);
