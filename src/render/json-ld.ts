import type { Dataset } from '../dataset/schema.js';
import { comparisonNodes, indexNodes } from './json-ld-lists.js';
import { offerNodes } from './json-ld-offers.js';
import { creditNode, type Node } from './json-ld-parts.js';
import { bySourceNodes, reviewNodes } from './json-ld-reviews.js';
import { printableText } from '../dataset/printable-text.js';
import { translateDataset } from '../dataset/translate.js';
import { localise, wordingFor } from '../shared/wording.js';
import type { Sheet } from './sheet.js';

/**
 * A sheet as data for search engines, in the vocabulary of schema.org: a data set with the reviews, models or
 * offers that it holds. It may stand in a script element. `language` is the one that the sheet was printed in.
 */
export function renderJsonLd(sheet: Sheet, dataset: Dataset, language = 'en'): string {
  const text = JSON.stringify(toJsonLd(sheet, dataset, language), printTexts, 2);
  // A browser ends a script at `</script`, and some readers take these two for the end of a line.
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${text.replace(/[<>&\u2028\u2029]/g, escape)}\n`;
}

/** The same as an object, with the texts as they are. */
export const toJsonLd = (sheet: Sheet, dataset: Dataset, language = 'en'): Node =>
  toNode(sheet, localise(dataset, wordingFor(language), translateDataset).dataset, language);

const toNode = (sheet: Sheet, dataset: Dataset, language: string): Node => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: sheet.title.text,
  description: descriptionOf(sheet),
  inLanguage: sheet.lang,
  ...creditNode(sheet, dataset, language),
  ...contentOf(sheet, dataset, language),
});

/** What is to be known before and after the table. */
const descriptionOf = ({ summary, notices, footnotes }: Sheet) =>
  [
    ...summary.map(({ label, text }) => withFullStop(label ? `${label}: ${text}` : text)),
    ...notices,
    ...footnotes,
  ].join(' ');

const withFullStop = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

function contentOf(sheet: Sheet, dataset: Dataset, language: string): Node {
  switch (sheet.widget) {
    case 'scorecard':
    case 'badge':
      return reviewNodes(sheet, dataset);
    case 'pricing':
      return offerNodes(sheet, dataset);
    case 'index':
      return indexNodes(sheet);
    case 'compare':
      return sheet.by === 'source' ? bySourceNodes(sheet, dataset, language) : comparisonNodes(sheet);
  }
}

const printTexts = (_: string, value: unknown) => (typeof value === 'string' ? printableText(value) : value);
