// The least that Lit makes of the same card: no states, no languages, no check of the data.
import { html, LitElement, svg, unsafeCSS } from 'lit';
import { cardStyles } from './card-styles.js';
import type { CardCriterion, CardView } from './card-view.js';
import { loadCard } from './load-cards.js';

const bar = (share: number) =>
  html`<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width="100" height="1" fill="#ddd"/><rect width=${share * 100} height="1"/>`}
  </svg>`;

const criterion = ({ name, word, tone, question, note, evidence }: CardCriterion) =>
  html`<li class="criterion">
    <details>
      <summary class="line">
        <span class="mark ${tone}"></span><span>${name}</span><span>${word}</span>
      </summary>
      <p>${question}</p>
      <p>${note}</p>
      <ul>
        ${evidence.map(({ text, url }) => html`<li><a href=${url}>${text}</a></li>`)}
      </ul>
    </details>
  </li>`;

class LitCard extends LitElement {
  static override styles = unsafeCSS(cardStyles);
  #view: CardView | undefined;

  override connectedCallback() {
    super.connectedCallback();
    void loadCard(this.getAttribute('model') ?? '').then((view) => {
      this.#view = view;
      this.requestUpdate();
    });
  }

  override render() {
    if (!this.#view) return html``;
    const { name, rubric, facts, total, share, groups, credit } = this.#view;
    return html`<article class="card">
      <p>${rubric}</p>
      <div class="name" role="heading" aria-level="3">${name}</div>
      <dl>
        ${facts.map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
      <p><strong>${total}</strong></p>
      ${bar(share)}
      <div class="groups">
        ${groups.map(
          (group) =>
            html`<div>
              <div class="line"><span>${group.name}</span><span>${group.total}</span></div>
              ${bar(group.share)}
              <ul>
                ${group.criteria.map(criterion)}
              </ul>
            </div>`,
        )}
      </div>
      <p>${credit}</p>
    </article>`;
  }
}
customElements.define('lit-card', LitCard);
