import type { Dataset, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { wordingFor } from '../shared/wording.js';
import type { Sheet, SheetCell, SheetColumn, SheetEntry, SheetText } from './sheet.js';

/** A thing of schema.org. */
export type Node = Record<string, unknown>;

/** Who says it, when, and under which licence. */
export function creditNode(sheet: Sheet, dataset: Dataset, language: string): Node {
  const { credit } = sheet;
  const sources = credit.sources.map(({ text, url }) => ({
    ...thing('CreativeWork', { text, ...(url && { url }) }),
    ...licenseOf(dataset.sources.find(({ name }) => name === text)),
  }));
  return {
    dateModified: dateOf(sheet, dataset, language),
    license: credit.license.url ?? thing('CreativeWork', credit.license),
    creator: credit.sources.map(({ text }) => creatorOf(text, dataset)),
    isBasedOn: sources,
    ...(credit.edition && { version: credit.edition }),
    ...(credit.citation && { citation: credit.citation }),
  };
}

export const thing = (type: string | string[], { text, url }: SheetText): Node => ({
  '@type': type,
  name: text,
  ...(url && { url }),
});

/** The publisher or the authors of a source, where they are known. */
function creatorOf(name: string, dataset: Dataset): Node | Node[] {
  const source = dataset.sources.find((known) => known.name === name);
  if (source?.authors?.length) return source.authors.map((author) => thing('Person', { text: author }));
  return thing('Organization', { text: source?.publisher ?? name });
}

function licenseOf(source: Source | undefined): Node {
  if (!source?.license) return {};
  const { name, url } = source.license;
  return { license: safeUrl(url) ?? thing('CreativeWork', { text: name }) };
}

/** The day that the sheet prints, in the form of ISO 8601. */
function dateOf({ asOf }: Sheet, dataset: Dataset, language: string): string {
  const { strings, format } = wordingFor(language);
  const dates = new Set(dataset.assessments.map(({ date }) => date));
  return [...dates].find((date) => strings.asOf(format.date(date)) === asOf) ?? dataset.updated;
}

/** What a cell says, with everything that has to be known about it. */
export const textsOf = ({ entries, ...cell }: SheetCell): string =>
  (entries ? [...entries.map(entryText), ...remarksOf(cell)] : [entryText(cell)]).join('; ');

function entryText({ name, text, best, ...remarks }: SheetEntry): string {
  const said = best ? `${text} (${best})` : text;
  const rest = remarksOf(remarks).join('; ');
  return `${name ? `${name}: ` : ''}${said}${rest && (said ? ` (${rest})` : rest)}`;
}

const remarksOf = ({ details, links }: Pick<SheetEntry, 'details' | 'links'>): string[] => [
  ...details,
  ...links.map(({ text, url }) => (url ? `${text} ${url}` : text)),
];

/** What a column is about one thing. */
export const property = (name: string, value: string): Node => ({ '@type': 'PropertyValue', name, value });

export const labelOf = ({ label, details }: SheetColumn): string => [label, ...details].join(', ');

/** A model: software that can be had, so that search engines also read its properties. */
export const model = (text: SheetText): Node => thing(['SoftwareApplication', 'Product'], text);
