/** Where a card of a given width goes, in pixels of the viewport; one of `top` and `bottom` holds it. */
export interface Place {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
}

type Box = Pick<DOMRectReadOnly, 'left' | 'right' | 'top' | 'bottom'>;

const edge = 8;
const gap = 6;

/** Below or above the anchor, where there is more room, and never beyond the sides. The styles say the same. */
export function toPlace(anchor: Box, cardWidth: number, viewport: { width: number; height: number }): Place {
  const below = viewport.height - anchor.bottom;
  const centred = (anchor.left + anchor.right - cardWidth) / 2;
  const left = Math.max(edge, Math.min(centred, viewport.width - edge - cardWidth));
  const maxHeight = Math.max(0, Math.max(below, anchor.top) - gap - edge);
  return below >= anchor.top
    ? { left, top: anchor.bottom + gap, maxHeight }
    : { left, bottom: viewport.height - anchor.top + gap, maxHeight };
}

/** For browsers without anchor positioning. Through the CSSOM, which a strict Content-Security-Policy allows. */
export function placeCard(card: HTMLElement, anchor: Element): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const place = toPlace(anchor.getBoundingClientRect(), card.offsetWidth, { width, height });
  const length = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
  card.style.setProperty('left', length(place.left));
  card.style.setProperty('top', length(place.top));
  card.style.setProperty('bottom', length(place.bottom));
  card.style.setProperty('max-height', length(place.maxHeight));
}
