// A custom element without any library: a template string into its shadow root.
import { cardStyles } from './card-styles.js';
import type { CardCriterion, CardView } from './card-view.js';
import { loadCard } from './load-cards.js';

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const bar = (share: number) =>
  `<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="1" fill="#ddd"/><rect width="${share * 100}" height="1"/></svg>`;

const criterion = ({ name, word, tone, question, note, evidence }: CardCriterion) =>
  `<li class="criterion"><details><summary class="line"><span class="mark ${tone}"></span><span>${escape(name)}</span><span>${escape(word)}</span></summary><p>${escape(question)}</p><p>${escape(note)}</p><ul>${evidence
    .map(({ text, url }) => `<li><a href="${escape(url)}">${escape(text)}</a></li>`)
    .join('')}</ul></details></li>`;

const card = ({ name, rubric, facts, total, share, groups, credit }: CardView) =>
  `<article class="card"><p>${escape(rubric)}</p><div class="name" role="heading" aria-level="3">${escape(name)}</div><dl>${facts
    .map(({ label, text }) => `<div><dt>${escape(label)}</dt><dd>${escape(text)}</dd></div>`)
    .join('')}</dl><p><strong>${escape(total)}</strong></p>${bar(share)}<div class="groups">${groups
    .map(
      (group) =>
        `<div><div class="line"><span>${escape(group.name)}</span><span>${escape(group.total)}</span></div>${bar(group.share)}<ul>${group.criteria.map(criterion).join('')}</ul></div>`,
    )
    .join('')}</div><p>${escape(credit)}</p></article>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);

class VanillaCard extends HTMLElement {
  readonly #root: ShadowRoot;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sheet];
  }

  async connectedCallback() {
    const view = await loadCard(this.getAttribute('model') ?? '');
    if (view) this.#root.innerHTML = card(view);
  }
}
customElements.define('vanilla-card', VanillaCard);
