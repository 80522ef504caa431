import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { headingLevelAttribute, oneOf, textOf, type Theme, themes } from '../../shared/attributes.js';
import { publishedDatasetOf } from '../../shared/published.js';
import { directionOfState } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import { HoverIntent } from './hover-intent.js';
import { badgeStyles } from './openness-badge.styles.js';
import {
  type BadgeState,
  renderBadge,
  renderCardContent,
  renderWithoutData,
} from './openness-badge.template.js';
import { type BadgeView, toBadgeView } from './openness-badge.view.js';
import { keepBeside } from './place-card.js';

const labels = ['name', 'total'] as const;

/**
 * How open a model is, at the size of a word in a sentence. A click, a tap, Enter, Space or a pointer at rest
 * opens its scorecard; Escape, a click elsewhere or the close button closes it.
 *
 *     <openness-badge model="deepseek-r1">DeepSeek R1 (42% open)</openness-badge>
 *
 * What stands inside the tag is shown until the first good render, and again when rendering is impossible;
 * without it the id stands there.
 *
 * @slot - Fallback: words of the sentence. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @csspart base - The words in the sentence.
 * @csspart status - What is going on, for screen readers.
 * @csspart name - The name of the model.
 * @csspart total - The total: the button that opens the scorecard.
 * @csspart fault - The mark after a failure that cannot be mended by asking again.
 * @csspart retry - The mark after any other failure, a button; and the button in the scorecard of old data.
 * @csspart card - The popover. It takes colours, typeface and size from the custom properties, the sentence never.
 * @csspart close - The button that closes it. The parts of a scorecard are there as well.
 * @csspart rubric - The rubric and its edition.
 * @csspart bar - Any bar. `bar-fill` is its filled part.
 * @csspart group - One group of criteria.
 * @csspart criterion - One criterion.
 * @csspart note - The note of a criterion.
 * @csspart evidence - The links of a criterion.
 * @csspart criterion-link - The link to an opened criterion.
 * @csspart saving - The citation (`cite`), folded, and its buttons (`save`).
 * @csspart credit - Source, date, licence and citation.
 * @cssproperty [--openness-color=CanvasText] - Colour of the text of the popover.
 * @cssproperty [--openness-background=Canvas] - Colour of its ground.
 * @cssproperty [--openness-font-family=inherit] - Its typeface.
 * @cssproperty [--openness-font-size] - Size of its text; a little less than the sentence by default.
 * @cssproperty [--openness-muted-color] - Colour of secondary text.
 * @cssproperty [--openness-link-color=inherit] - Colour of links.
 * @cssproperty [--openness-rule-color] - Colour of rules.
 * @cssproperty [--openness-top-rule-color=currentColor] - Colour of the strong rule at the top.
 * @cssproperty [--openness-positive-color=#0f8364] - Mark of a good level.
 * @cssproperty [--openness-middle-color=#ad7a00] - Mark of a level between.
 * @cssproperty [--openness-negative-color=#c93f5a] - Mark of a poor level.
 * @cssproperty [--openness-neutral-color=#838992] - Mark of a level without rank, and of nothing.
 * @cssproperty [--openness-bar-color=currentColor] - The filled part of a bar.
 * @cssproperty [--openness-bar-track-color] - The rest of a bar.
 */
export class OpennessBadge extends WidgetElement {
  static override styles = badgeStyles;

  /** Id or alias of the model. */
  @property() model = '';

  /** Id of the rubric. By default the first of the dataset that assesses the model. */
  @property() rubric = '';

  /** `name` shows name and total, `total` only the total, for a sentence that has just named the model. */
  @property({ converter: oneOf(labels) }) label: (typeof labels)[number] = 'name';

  /** Address of a dataset, or several with spaces between, which are merged; by default the published one. */
  @property() src: string | null | undefined = null;

  /** A dataset as an object. It is checked and copied; a later change of the object has no effect. */
  @property({ attribute: false }) data: unknown;

  /** `auto` takes the colours of the page, `light` and `dark` bring their own; the sentence keeps its colour. */
  @property({ converter: oneOf(themes), reflect: true, useDefault: true }) theme: Theme = 'auto';

  /** Level of the heading in the popover, 2 to 6; 3 by default. */
  @property({ attribute: 'heading-level', converter: headingLevelAttribute }) headingLevel = 3;

  /** Days after which a notice says that the data may be out of date; 0, the default, for never. */
  @property({ attribute: 'stale-after' }) staleAfter: string | number | null | undefined = 0;

  @state() private isOpen = false;
  /** What has never been opened is not rendered: a page may have many badges. */
  @state() private hasBeenOpened = false;
  @query('#card') private card!: HTMLElement | null;
  @query('#trigger') private trigger!: HTMLElement | null;

  /** Whether the reader has asked for the popover, and not just let the pointer rest. */
  #isAskedFor = false;
  #letGo: () => void = () => undefined;

  readonly #widget = new WidgetController<BadgeView>(this, {
    staleAfter: () => this.staleAfter,
    published: () => [publishedDatasetOf(textOf(this.rubric))],
    model: () => textOf(this.model),
    view: (dataset, wording) =>
      toBadgeView(
        dataset,
        { model: textOf(this.model), rubric: textOf(this.rubric), label: this.label },
        wording,
      ),
  });

  readonly #hover = new HoverIntent(this, { open: () => this.#peek(), close: () => this.#leave() });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A popover that is removed closes without an event.
    this.#setOpen(false);
  }

  override connectedMoveCallback(): void {
    // Firefox closes a popover that is moved, without an event too.
    super.connectedMoveCallback();
    if (this.isOpen && !this.card?.matches(':popover-open')) this.#setOpen(false);
  }

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    const view = state.status === 'ready' || state.status === 'stale' ? state.view : undefined;
    const { enter, move, leave, spend } = this.#hover;
    // prettier-ignore
    return html`<span class="base" part="base" lang=${state.wording.stringsLanguage} dir=${directionOfState(state) ?? nothing}
      @pointerenter=${enter} @pointermove=${move} @pointerleave=${leave} @pointerdown=${spend}
      >${view
        ? renderBadge(view, state, { isOpen: this.isOpen, onClick: this.#ask })
        : renderWithoutData(state, textOf(this.model), () => this.reload())
      }${view ? this.#renderCard(view, state) : nothing}</span>`;
  }

  protected override updated(): void {
    // Data that no longer has the model takes an open popover away.
    if (this.isOpen && !this.card) this.#setOpen(false);
  }

  #renderCard(view: BadgeView, state: BadgeState): TemplateResult {
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
        this.hasBeenOpened
          ? renderCardContent(view, state, { headingLevel: this.headingLevel, onRetry: () => this.reload() })
          : nothing
      }
    </div>`;
  }

  /** The browser opens and closes by itself, except that a click on what a hover has opened keeps it open. */
  readonly #ask = (event: Event) => {
    const isPeeking = this.isOpen && !this.#isAskedFor;
    this.#isAskedFor = isPeeking || !this.isOpen;
    if (!isPeeking) return;
    event.preventDefault();
    this.card?.focus();
  };

  #peek(): void {
    if (this.isOpen || !('popover' in HTMLElement.prototype)) return;
    this.#isAskedFor = false;
    this.card?.showPopover();
  }

  #leave(): void {
    if (!this.isOpen || this.#isAskedFor || this.card?.matches(':focus-within')) return;
    this.card?.hidePopover();
  }

  readonly #beforeToggle = ({ newState }: ToggleEvent) => {
    if (newState === 'closed' && this.card?.matches(':focus-within')) {
      this.trigger?.focus({ preventScroll: true });
    }
    this.#setOpen(newState === 'open');
  };

  readonly #afterToggle = () => {
    if (!this.isOpen || !this.card || !this.trigger) return;
    this.#letGo();
    this.#letGo = keepBeside(this.card, this.trigger);
    // What a resting pointer opens must not take the focus from where the reader is.
    if (this.#isAskedFor) this.card.focus();
  };

  #setOpen(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.hasBeenOpened ||= isOpen;
    if (isOpen) return;
    this.#isAskedFor = false;
    this.#letGo();
  }
}
