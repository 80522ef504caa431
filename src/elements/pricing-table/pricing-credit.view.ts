import type { Dataset, Source } from '../../dataset/schema.js';
import { safeUrl } from '../../dataset/url.js';
import type { LinkView } from '../../shared/cell.view.js';
import { type CiteView, toCiteView } from '../../shared/cite.view.js';
import type { Wording } from '../../shared/wording.js';
import type { PricedOffer } from './meter-price.js';

/** Where the prices come from, when they were read, and under which licence they may be used. */
export interface PricingCreditView {
  /** The sources of the rows shown and those that confirm them, each once, with date and licence. */
  sources: { link: LinkView; details: string }[];
  /** Name and day of the dataset. */
  dataset: string;
  license: LinkView;
  citation?: string;
  /** What is shown, ready to be cited. */
  cite: CiteView;
}

export function toPricingCreditView(
  dataset: Dataset,
  rows: PricedOffer[],
  sources: Map<string, Source>,
  wording: Wording,
): PricingCreditView {
  const { strings, format } = wording;
  const checked = new Map<string, string>();
  for (const { offer } of rows) {
    const [known, day] = [checked.get(offer.source), offer.checked ?? ''];
    if (known === undefined || day > known) checked.set(offer.source, day);
  }
  for (const { offer } of rows)
    for (const id of offer.confirmedBy ?? []) if (!checked.has(id)) checked.set(id, '');
  return {
    sources: [...checked].map(([id, day]) => {
      const source = sources.get(id);
      const date = day || source?.retrieved || source?.published;
      const details = [
        ...(date ? [strings.asOf(format.date(date))] : []),
        ...(source?.license ? [source.license.name] : []),
      ];
      return { link: toLink(source?.name ?? id, source?.url), details: details.join(', ') };
    }),
    dataset: `${dataset.name}, ${strings.asOf(format.date(dataset.updated))}`,
    license: toLink(dataset.license.name, dataset.license.url),
    ...(dataset.citation && { citation: dataset.citation }),
    cite: toCiteView(
      dataset,
      {
        id: dataset.id,
        title: dataset.name,
        date: dataset.updated,
        sources: [...checked.keys()].flatMap((id) => sources.get(id) ?? []),
      },
      wording,
    ),
  };
}

function toLink(text: string, address?: string): LinkView {
  const url = safeUrl(address);
  return { text, ...(url && { url }) };
}
