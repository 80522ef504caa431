import type { CriterionLink } from './criterion-link.js';
import { findCriterion } from './find-criterion.js';
import { type HashState, readHash } from './hash-state.js';

/** The part of the address that has been followed: what a reader has scrolled away from must not come back. */
let followed = '';

/**
 * Follows the address of the page to one criterion. Of several elements that show it the first one of the page opens it,
 * whichever data come first. `isNew` where the reader has just gone there, perhaps once more.
 */
export function followLink(links: Iterable<CriterionLink>, isNew: boolean): void {
  const { hash } = location;
  if (isNew) followed = '';
  if (hash === followed) return;
  const address = readHash(hash, 'openness');
  if (!(address?.criterion || address?.topic) || !(address.model || address.models)) return;
  const inOrder = [...links].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const found = inOrder.find((link) => isMeant(link, address) !== false);
  if (!found || !isMeant(found, address)) return;
  followed = hash;
  void show(found, address);
}

const isBefore = (one: CriterionLink, other: CriterionLink) =>
  !!(one.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Undefined where that is not known yet. */
function isMeant({ options, target }: CriterionLink, address: HashState): boolean | undefined {
  const shown = options.shown();
  if (!shown) return options.isLoading() ? undefined : false;
  return Object.entries(address).every(([name, value]) => name === target || shown[name] === value);
}

async function show({ host, options, target }: CriterionLink, address: HashState): Promise<void> {
  const id = address[target] ?? '';
  const place = await (options.open ? options.open(id) : unfold(host.shadowRoot, id));
  if (!place) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  place.focus({ preventScroll: true });
}

/** Unfolds a criterion and all that it is folded into. */
function unfold(root: ParentNode | null, id: string): HTMLElement | undefined {
  const found = root ? findCriterion(root, id) : undefined;
  found?.querySelector('details')?.setAttribute('open', '');
  for (let outer = found?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
    outer.open = true;
  return found?.querySelector<HTMLElement>('.line') ?? undefined;
}
