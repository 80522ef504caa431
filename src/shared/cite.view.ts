import type { Dataset, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import type { Wording } from './wording.js';

/** What a widget shows, ready to be cited. */
export interface CiteView {
  /** In the language of the widget. */
  text: string;
  /** The same for reference managers. */
  facts: CiteFacts;
}

/** What is cited. */
export interface Cited {
  /** Of the entry for reference managers. */
  id: string;
  /** The rubric with its edition, or the dataset. */
  title: string;
  /** The models that it is about, where it is about some alone. */
  subject?: string;
  /** Day of the newest assessment. */
  date: string;
  /** Where exactly it stands; else the address of the only source. */
  url?: string;
  sources: Source[];
}

/** A citation from what the dataset says about itself and its sources. */
export function toCiteView(dataset: Dataset, cited: Cited, wording: Wording): CiteView {
  const [first, ...others] = cited.sources;
  const only = others.length === 0 ? first : undefined;
  const url = safeUrl(cited.url) ?? safeUrl(only?.url);
  const facts: CiteFacts = {
    id: cited.id,
    date: cited.date,
    title: [cited.title, ...(cited.subject ? [cited.subject] : [])].join(': '),
    authors: authorsOf(only),
    ...(url && { url }),
    retrieved: only?.retrieved ?? '',
    license: (only?.license ?? dataset.license).name,
    citation: only?.citation ?? dataset.citation ?? (only ? '' : namesOf(cited.sources)),
  };
  return { text: toText(facts, wording), facts };
}

/** What a citation says. */
export interface CiteFacts {
  id: string;
  title: string;
  authors: string[];
  date: string;
  url?: string;
  retrieved: string;
  license: string;
  citation: string;
}

function authorsOf(source: Source | undefined): string[] {
  if (!source) return [];
  return source.authors ?? [source.publisher ?? source.name];
}

const namesOf = (sources: Source[]) => sources.map(({ name }) => name).join('; ');

function toText(facts: CiteFacts, { strings, format }: Wording): string {
  const { title, authors, date, url, retrieved, license, citation } = facts;
  const said = title.startsWith(authors.join()) ? [] : authors;
  const seen = retrieved && ` (${strings.retrieved(format.date(retrieved))})`;
  return [
    `${[...said, title, strings.asOf(format.date(date))].join(', ')}.`,
    ...(url ? [`${url}${seen}.`] : []),
    `${strings.license}: ${license}.`,
    ...(citation ? [`${strings.citation}: ${citation}`] : []),
  ].join(' ');
}
