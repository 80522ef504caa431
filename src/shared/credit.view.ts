import type { Assessment, Dataset, License, Rubric, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import type { LinkView } from './cell.view.js';
import type { Wording } from './wording.js';

/** Who says it, when, and under which licence. No element is shown without. */
export interface CreditView {
  source: LinkView;
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
  const sourceId = assessments[0]?.source ?? rubric.source;
  const source = dataset.sources.find(({ id }) => id === sourceId);
  const { aggregate } = rubric;
  const hasRule = aggregate.kind === 'mean' || aggregate.kind === 'sum';
  return {
    ...toSourceCredit(dataset, source, date || dataset.updated, wording),
    edition: source?.name === rubric.name ? rubric.edition : `${rubric.name}, ${rubric.edition}`,
    ...(hasRule && { rule: wording.strings.missingRule[aggregate.missing] }),
  };
}

/** The credit of one source, or of the dataset as a whole where no source is given. */
export function toSourceCredit(
  dataset: Dataset,
  source: Source | undefined,
  date: string,
  { strings, format }: Wording,
): CreditView {
  const citation = source?.citation ?? dataset.citation;
  return {
    source: toLink(source?.name ?? dataset.name, source?.url),
    asOf: strings.asOf(format.date(date)),
    license: toLicenseLink(source?.license ?? dataset.license),
    ...(citation && { citation }),
  };
}

const toLicenseLink = ({ name, url }: License) => toLink(name, url);

function toLink(text: string, address?: string): LinkView {
  const url = safeUrl(address);
  return { text, ...(url && { url }) };
}

const later = (one: string, other: string) => (one > other ? one : other);
