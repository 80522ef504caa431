import type { Assessment, Dataset, License, Model, Rubric, Source } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import type { LinkView } from './cell.view.js';
import { type Cited, type CiteView, toCiteView } from './cite.view.js';
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
  /** What is shown, ready to be cited. */
  cite: CiteView;
  /** How a total is made, and how missing results count. */
  rule?: string;
}

/** The credit of what a rubric says, of some models or of all, on the day of the newest assessment shown. */
export function toCreditView(
  dataset: Dataset,
  rubric: Rubric,
  assessments: Assessment[],
  wording: Wording,
  models: Model[] = [],
): CreditView {
  const date = assessments.map((assessment) => assessment.date).reduce(later, '');
  const ids = new Set(assessments.map(({ source }) => source));
  const sources = dataset.sources.filter(({ id }) => ids.has(id));
  const { aggregate } = rubric;
  const hasRule = aggregate.kind === 'mean' || aggregate.kind === 'sum';
  const [first, ...others] = assessments;
  const cited = {
    id: [rubric.id, ...models.map(({ id }) => id)].join('-'),
    title: `${rubric.name}, ${rubric.edition}`,
    subject: wording.format.list(models.map(({ name }) => name)),
    ...(first?.url && others.length === 0 && { url: first.url }),
  };
  return {
    ...toSourceCredit(dataset, sources, date || dataset.updated, wording, cited),
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
  wording: Wording,
  cited: Pick<Cited, 'id' | 'title' | 'subject' | 'url'> = { id: dataset.id, title: dataset.name },
): CreditView {
  const { strings, format } = wording;
  const only = sources.length === 1 ? sources[0] : undefined;
  const citation = only?.citation ?? dataset.citation;
  return {
    sources: sources.length > 0 ? sources.map(({ name, url }) => toLink(name, url)) : [toLink(dataset.name)],
    asOf: strings.asOf(format.date(date)),
    license: toLicenseLink(only?.license ?? dataset.license),
    ...(citation && { citation }),
    cite: toCiteView(dataset, { ...cited, date, sources }, wording),
  };
}

const toLicenseLink = ({ name, url }: License) => toLink(name, url);

function toLink(text: string, address?: string): LinkView {
  const url = safeUrl(address);
  return { text, ...(url && { url }) };
}

const later = (one: string, other: string) => (one > other ? one : other);
