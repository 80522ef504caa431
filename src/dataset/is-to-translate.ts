import { primaryOf } from './primary-language.js';
import type { Dataset } from './schema.js';
import { defaultLanguage, type Reader } from './translated.js';

/** Whether a reader gets other texts than those of the dataset, or texts in another language than the words around. */
export function isToTranslate(
  { language = defaultLanguage, rubrics, topics }: Dataset,
  reader: Reader,
): boolean {
  const isInOneLanguage = [language, ...rubrics.map((rubric) => rubric.language ?? language)].every(
    (one) => primaryOf(one) === primaryOf(reader.language) && primaryOf(one) === reader.stringsLanguage,
  );
  return !isInOneLanguage || [...rubrics, ...topics].some(({ translations }) => translations);
}
