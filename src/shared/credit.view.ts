import type { Assessment, Dataset, License, Rubric, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import type { LinkView } from './cell.view.js';
import type { Wording } from './wording.js';

/** Who says it, when, and under which licence. No element is shown without. */
export interface CreditView {
  sources: LinkView[];
  /** Rubric and edition, where there is a rubric. */
  edition?: string;
  /** "as of 25 June 2025". */
  asOf: string;
  license: LinkView;
  citation?: string;
  /** How a total is made, and how missing results count. */
  rule?: string;
}

/** The credit of what a rubric says, on the day of the newest assessment shown. */
export function toCreditView(
  dataset: Dataset,
  rubric: Rubric,
  assessments: Assessment[],
  wording: Wording,
): CreditView {
  const date = assessments.map((assessment) => assessment.date).reduce(later, '');
  const ids = new Set(assessments.map(({ source }) => source));
  const sources = dataset.sources.filter(({ id }) => ids.has(id));
  const { aggregate } = rubric;
  const hasRule = aggregate.kind === 'mean' || aggregate.kind === 'sum';
  return {
    ...toSourceCredit(dataset, sources, date || dataset.updated, wording),
    edition: sources[0]?.name === rubric.name ? rubric.edition : `${rubric.name}, ${rubric.edition}`,
    ...(hasRule && { rule: wording.strings.missingRule[aggregate.missing] }),
  };
}

/**
 * The credit of some sources, or of the dataset as a whole where there is none. Licence and citation are the
 * source's own only where one source has said it all.
 */
export function toSourceCredit(
  dataset: Dataset,
  sources: Source[],
  date: string,
  { strings, format }: Wording,
): CreditView {
  const only = sources.length === 1 ? sources[0] : undefined;
  const citation = only?.citation ?? dataset.citation;
  return {
    sources: sources.length > 0 ? sources.map(({ name, url }) => toLink(name, url)) : [toLink(dataset.name)],
    asOf: strings.asOf(format.date(date)),
    license: toLicenseLink(only?.license ?? dataset.license),
    ...(citation && { citation }),
  };
}

const toLicenseLink = ({ name, url }: License) => toLink(name, url);

function toLink(text: string, address?: string): LinkView {
  const url = safeUrl(address);
  return { text, ...(url && { url }) };
}

const later = (one: string, other: string) => (one > other ? one : other);
