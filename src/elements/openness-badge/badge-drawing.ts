import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../dataset/failure.js';
import type { Dataset } from '../../dataset/schema.js';
import { textOf } from '../../shared/attributes.js';
import type { Drawing } from '../../shared/drawing.js';
import type { WidgetController } from '../../shared/widget-controller.js';
import type { Wording } from '../../shared/wording.js';
import { HoverIntent } from './hover-intent.js';
import type { OpennessBadge } from './openness-badge.js';
import { renderBadge, renderCardContent } from './openness-badge.template.js';
import { type BadgeView, toBadgeView } from './openness-badge.view.js';
import { keepBeside } from './place-card.js';
import { renderWithoutData } from './without-data.template.js';
import type { BadgeState } from './without-drawing.template.js';

/** The badge of an element with its popover, and what a reader does with it. */
export class BadgeDrawing implements Drawing<BadgeView> {
  readonly #host: OpennessBadge;
  readonly #widget: WidgetController<BadgeView>;
  readonly hover: HoverIntent;
  #isOpen = false;
  /** What has never been opened is not rendered: a page may have many badges. */
  #hasBeenOpened = false;
  /** Whether the reader has asked for the popover, and not just let the pointer rest. */
  #isAskedFor = false;
  #letGo: () => void = () => undefined;

  constructor(host: OpennessBadge, widget: WidgetController<BadgeView>) {
    this.#host = host;
    this.#widget = widget;
    this.hover = new HoverIntent(host, { open: () => this.#peek(), close: () => this.#leave() });
    host.addController(this);
  }

  hostDisconnected(): void {
    // A popover that is removed closes without an event.
    this.#setOpen(false);
  }

  hostUpdated(): void {
    // Data that no longer has the model takes an open popover away.
    if (this.#isOpen && !this.#card) this.#setOpen(false);
  }

  /** Firefox closes a popover that is moved, without an event too. */
  followMove(): void {
    if (this.#isOpen && !this.#card?.matches(':popover-open')) this.#setOpen(false);
  }

  view(dataset: Dataset, wording: Wording): Outcome<BadgeView | undefined> {
    const { model, rubric, label } = this.#host;
    return toBadgeView(dataset, { model: textOf(model), rubric: textOf(rubric), label }, wording);
  }

  render(view: BadgeView | undefined): TemplateResult {
    const { state } = this.#widget;
    if (!view) return renderWithoutData(state, textOf(this.#host.model), () => this.#host.reload());
    const trigger = { isOpen: this.#isOpen, onClick: this.#ask };
    return html`${renderBadge(view, state, trigger)}${this.#renderCard(view, state)}`;
  }

  get #card(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#card');
  }

  get #trigger(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#trigger');
  }

  #renderCard(view: BadgeView, state: BadgeState): TemplateResult {
    const host = this.#host;
    return html`<div
      id="card"
      class="card"
      part="card"
      popover
      role="dialog"
      aria-label=${state.wording.strings.badgeCard(view.scorecard.name.text)}
      tabindex="-1"
      @beforetoggle=${this.#beforeToggle}
      @toggle=${this.#afterToggle}
    >
      ${
        this.#hasBeenOpened
          ? renderCardContent(view, state, { headingLevel: host.headingLevel, onRetry: () => host.reload() })
          : nothing
      }
    </div>`;
  }

  /** The browser opens and closes by itself, except that a click on what a hover has opened keeps it open. */
  readonly #ask = (event: Event) => {
    const isPeeking = this.#isOpen && !this.#isAskedFor;
    this.#isAskedFor = isPeeking || !this.#isOpen;
    if (!isPeeking) return;
    event.preventDefault();
    this.#card?.focus();
  };

  #peek(): void {
    if (this.#isOpen || !('popover' in HTMLElement.prototype)) return;
    this.#isAskedFor = false;
    this.#card?.showPopover();
  }

  #leave(): void {
    if (!this.#isOpen || this.#isAskedFor || this.#card?.matches(':focus-within')) return;
    this.#card?.hidePopover();
  }

  readonly #beforeToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'closed' && this.#card?.matches(':focus-within')) {
      this.#trigger?.focus({ preventScroll: true });
    }
    this.#setOpen(newState === 'open');
  };

  readonly #afterToggle = () => {
    if (!this.#isOpen || !this.#card || !this.#trigger) return;
    this.#letGo();
    this.#letGo = keepBeside(this.#card, this.#trigger);
    // What a resting pointer opens must not take the focus from where the reader is.
    if (this.#isAskedFor) this.#card.focus();
  };

  #setOpen(isOpen: boolean): void {
    if (isOpen !== this.#isOpen) this.#host.requestUpdate();
    this.#isOpen = isOpen;
    this.#hasBeenOpened ||= isOpen;
    if (isOpen) return;
    this.#isAskedFor = false;
    this.#letGo();
  }
}
