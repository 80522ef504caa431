/** The most of a card that is shown without scrolling, and the room around it, in `em` of its text. */
const tallestCard = 40;
const roomAround = 2;

/**
 * The further height that an open popover of the element needs, in CSS pixels; 0 where none is open. It lies
 * above the page and makes it no higher, and the frame would cut it off. The answer follows from what is in the
 * card and never from how high the frame lets it be.
 */
export function openCardHeight(element: Element): number {
  const card = element.shadowRoot?.querySelector('[popover]:popover-open');
  if (!card) return 0;
  const fontSize = parseFloat(getComputedStyle(card).fontSize);
  return Math.ceil(Math.min(card.scrollHeight, tallestCard * fontSize) + roomAround * fontSize);
}
