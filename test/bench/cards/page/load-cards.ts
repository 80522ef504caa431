import type { CardView } from './card-view.js';

let asked: Promise<Map<string, CardView>> | undefined;

/** One request for all cards of the page. */
export function loadCard(id: string): Promise<CardView | undefined> {
  asked ??= fetch(document.documentElement.dataset.cards ?? '')
    .then((response) => response.json() as Promise<CardView[]>)
    .then((cards) => new Map(cards.map((card) => [card.id, card])));
  return asked.then((cards) => cards.get(id));
}
