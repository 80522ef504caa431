import { startOfDate } from '../dataset/date.js';
import type { Dataset, Offer, PriceComponent } from '../dataset/schema.js';
import { safeUrl } from '../dataset/url.js';
import { model, type Node, textsOf, thing } from './json-ld-parts.js';
import type { Sheet, SheetRow } from './sheet.js';

/** The offers of the rows shown, in their order, each at the seller's own prices in the seller's own currency. */
export function offerNodes({ groups }: Sheet, dataset: Dataset): Node {
  const offers = new Map(dataset.offers.map((offer) => [offer.id, offer]));
  const rows = groups.flatMap((group) => group.rows);
  return {
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: rows.length,
      itemListElement: rows.map((row, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: offerNode(row, offers.get(row.id)),
      })),
    },
  };
}

function offerNode({ head, cells }: SheetRow, offer: Offer | undefined): Node {
  const said = [...head.details, ...cells.map(textsOf)].filter(Boolean).join('; ');
  const common = { '@type': 'Offer', itemOffered: model(head), description: said };
  if (!offer) return common;
  const url = safeUrl(offer.url);
  return {
    ...common,
    seller: thing('Organization', { text: offer.seller }),
    ...(url && { url }),
    ...validityOf(offer),
    priceCurrency: offer.currency,
    ...pricesOf(offer),
  };
}

/** Free is a price of nothing; what a subscription includes has no price of its own. */
function pricesOf(offer: Offer): Node {
  if (offer.plan === 'free') return { price: 0 };
  const specifications = offer.components.flatMap((component) => specificationsOf(component, offer));
  return specifications.length > 0 ? { priceSpecification: specifications } : {};
}

/** The price of a meter, and one for each of its tiers. What is not published has none. */
function specificationsOf({ meter, amount, per, tiers = [] }: PriceComponent, offer: Offer): Node[] {
  if (amount === null) return [];
  const steps = [{ above: undefined, amount }, ...tiers];
  return steps.map((step) => ({
    '@type': 'UnitPriceSpecification',
    name: meter,
    price: step.amount,
    priceCurrency: offer.currency,
    referenceQuantity: { '@type': 'QuantitativeValue', value: per.quantity, unitText: per.unit },
    ...(step.above !== undefined && {
      eligibleQuantity: { '@type': 'QuantitativeValue', minValue: step.above, unitText: per.unit },
    }),
    ...validityOf(offer),
  }));
}

/** `until` is the first moment at which an offer no longer holds; the last one is the second before. */
function validityOf({ from, until }: Offer): Node {
  const end = until === undefined ? undefined : startOfDate(until);
  return {
    ...(from && { validFrom: from }),
    ...(end !== undefined && { validThrough: new Date(end - 1000).toISOString().replace('.000', '') }),
  };
}
