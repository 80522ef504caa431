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

/**
 * Places an open card beside its anchor where the styles cannot: in browsers without anchor positioning, and in
 * Firefox, which puts an anchored box outside the window where text runs from right to left. Answers what
 * ends it. Through the CSSOM, which a strict Content-Security-Policy allows.
 */
export function keepBeside(card: HTMLElement, anchor: Element): () => void {
  if (CSS.supports('position-area', 'block-end') && isInside(card.getBoundingClientRect())) {
    return () => undefined;
  }
  const place = () => {
    for (const [name, value] of declarationsOf(card, anchor)) card.style.setProperty(name, value);
  };
  place();
  for (const type of ['scroll', 'resize']) window.addEventListener(type, place, true);
  return () => {
    for (const type of ['scroll', 'resize']) window.removeEventListener(type, place, true);
    for (const [name] of declarationsOf(card, anchor)) card.style.removeProperty(name);
  };
}

const windowSize = () => {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  return { width, height };
};

function isInside({ left, right, top, bottom }: Box): boolean {
  const { width, height } = windowSize();
  // Half a pixel may be lost in rounding.
  return left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1;
}

function declarationsOf(card: HTMLElement, anchor: Element): [name: string, value: string][] {
  const place = toPlace(anchor.getBoundingClientRect(), card.offsetWidth, windowSize());
  const length = (value: number | undefined) => (value === undefined ? 'auto' : `${value}px`);
  return [
    ['position-area', 'none'],
    ['margin', '0'],
    ['left', length(place.left)],
    ['right', 'auto'],
    ['top', length(place.top)],
    ['bottom', length(place.bottom)],
    ['max-height', length(place.maxHeight)],
    ['justify-self', 'auto'],
  ];
}
