import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fail } from '../../dataset/failure.js';
import { headingLevelAttribute, oneOf, textOf, type Theme, themes } from '../../shared/attributes.js';
import { publishedDatasetOf } from '../../shared/published.js';
import { directionOfState, shownBy } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import type { BadgeDrawing } from './badge-drawing.js';
import { badgeFrameStyles } from './badge-frame.styles.js';
import { badgePart } from './badge-parts.js';
import type { BadgeView } from './openness-badge.view.js';
import { renderWithoutDrawing } from './without-drawing.template.js';

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
  static override styles = badgeFrameStyles;

  static override readonly drawing = badgePart;

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

  #drawing: BadgeDrawing | undefined;

  readonly #widget: WidgetController<BadgeView> = new WidgetController<BadgeView>(this, {
    staleAfter: () => this.staleAfter,
    published: () => [publishedDatasetOf(textOf(this.rubric))],
    model: () => textOf(this.model),
    drawing: badgePart,
    view: (dataset, wording) => this.#drawing?.view(dataset, wording) ?? fail('network'),
  });

  override connectedMoveCallback(): void {
    super.connectedMoveCallback();
    this.#drawing?.followMove();
  }

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = badgePart;
    this.#drawing ??= content && new content.Drawing(this, this.#widget);
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    const view = shownBy(state);
    const { enter, move, leave, spend } = this.#drawing?.hover ?? {};
    // prettier-ignore
    return html`<span class="base" part="base" lang=${state.wording.stringsLanguage} dir=${directionOfState(state) ?? nothing}
      @pointerenter=${enter} @pointermove=${move} @pointerleave=${leave} @pointerdown=${spend}
      >${this.#drawing
        ? this.#drawing.render(view)
        : renderWithoutDrawing(state, textOf(this.model), () => this.reload())
      }</span>`;
  }
}
