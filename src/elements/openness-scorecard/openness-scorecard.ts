import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { headingLevelAttribute, oneOf, textOf, type Theme, themes } from '../../shared/attributes.js';
import { publishedDatasetOf } from '../../shared/published.js';
import { CriterionLink } from '../../shared/criterion-link.js';
import { LazyController, type Loading, loadings } from '../../shared/lazy-controller.js';
import { renderWidget, shownBy } from '../../shared/states.js';
import { SteadyController } from '../../shared/steady-controller.js';
import { changesPart } from '../../shared/changes-part.js';
import { TakeController } from '../../shared/take-controller.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import type { Wording } from '../../shared/wording.js';
import { compactPart, scorecardTake } from './scorecard-parts.js';
import { offScreenStyles, scorecardStyles } from './openness-scorecard.styles.js';
import { renderScorecard } from './openness-scorecard.template.js';
import { type ScorecardView, toScorecardView } from './openness-scorecard.view.js';

const layouts = ['card', 'compact'] as const;

/**
 * How open one model is: the total, its groups, and every criterion with level, note and evidence.
 *
 *     <openness-scorecard model="deepseek-r1">
 *       <a href="https://osai-index.eu/">DeepSeek R1 in the European Open Source AI Index</a>
 *     </openness-scorecard>
 *
 * An address that ends in `#openness=model:deepseek-r1;criterion:paper` opens the criterion of this id.
 * What stands inside the tag is shown until the first good render, and again when rendering is impossible.
 *
 * @slot - Fallback: a table, a sentence or a link. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @csspart base - The frame around everything.
 * @csspart status - What is going on: loading, an error, old data.
 * @csspart retry - The button after a failure.
 * @csspart name - The name of the model.
 * @csspart rubric - The rubric and its edition.
 * @csspart total - The total with its bar.
 * @csspart bar - Any bar. `bar-fill` is its filled part.
 * @csspart changes - What has moved since an earlier edition. `before` is what a result was.
 * @csspart group - One group of criteria.
 * @csspart criterion - One criterion.
 * @csspart note - The note of a criterion.
 * @csspart evidence - The links of a criterion.
 * @csspart criterion-link - The link to an opened criterion.
 * @csspart saving - The citation (`cite`), folded, and the buttons that copy and download (`save`).
 * @csspart credit - Source, date, licence and citation.
 * @cssproperty [--openness-color=inherit] - Colour of the text.
 * @cssproperty [--openness-background=transparent] - Colour behind everything.
 * @cssproperty [--openness-font-family=inherit] - Typeface.
 * @cssproperty [--openness-font-size=inherit] - Size of the text; everything else is relative to it.
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
 * @cssproperty [--openness-reserved-height] - Least height, from loading on. Without it, an estimate while loading.
 */
export class OpennessScorecard extends WidgetElement {
  static override styles = [scorecardStyles, offScreenStyles];

  /** Id or alias of the model. */
  @property() model = '';

  /** Id of the rubric. By default the first of the dataset that assesses the model. */
  @property() rubric = '';

  /** Id of an earlier edition of the rubric: what has moved since is shown with both dates. */
  @property() since = '';

  /** `card` shows every criterion, `compact` one line a group with the criteria folded. */
  @property({ converter: oneOf(layouts) }) layout: (typeof layouts)[number] = 'card';

  /** Address of a dataset, or several with spaces between, which are merged; by default the published one. */
  @property() src: string | null | undefined = null;

  /** A dataset as an object. It is checked and copied; a later change of the object has no effect. */
  @property({ attribute: false }) data: unknown;

  /** `auto` takes the colours of the page, `light` and `dark` bring their own. */
  @property({ converter: oneOf(themes), reflect: true, useDefault: true }) theme: Theme = 'auto';

  /** Level of the heading, 2 to 6; 3 by default. */
  @property({ attribute: 'heading-level', converter: headingLevelAttribute }) headingLevel = 3;

  /** Days after which a notice says that the data may be out of date; 0, the default, for never. */
  @property({ attribute: 'stale-after' }) staleAfter: string | number | null | undefined = 0;

  /** `lazy` shows it when it comes near the window; `eager`, the default, at once. */
  @property({ converter: oneOf(loadings) }) loading: Loading = 'eager';

  readonly #lazy: LazyController = new LazyController(this, () => this.performUpdate());

  readonly #widget = new WidgetController<ScorecardView>(this, {
    staleAfter: () => this.staleAfter,
    isWaiting: () => this.#lazy.isWaiting,
    published: () => this.#publishedNames(),
    model: () => textOf(this.model),
    view: (dataset, wording) =>
      toScorecardView(
        dataset,
        { model: textOf(this.model), rubric: textOf(this.rubric), since: textOf(this.since) },
        wording,
        changesPart.content?.toChangesView,
      ),
    parts: () => [
      ...(textOf(this.since) ? [changesPart] : []),
      ...(this.layout === 'compact' ? [compactPart] : []),
    ],
    forgetsView: true,
  });

  #shownIds: ScorecardView['ids'] | undefined;

  readonly #take = new TakeController(this, scorecardTake);

  readonly #link = new CriterionLink(this, {
    shown: () => this.#shownIds,
    isLoading: () => this.#widget.state.status === 'loading',
  });

  constructor() {
    super();
    new SteadyController(this, () => shownBy(this.#widget.state) !== undefined);
  }

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  #publishedNames(): string[] {
    const since = textOf(this.since);
    return [...new Set([textOf(this.rubric), since || textOf(this.rubric)].map(publishedDatasetOf))];
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    const { wording } = state;
    this.#shownIds = shownBy(state)?.ids;
    return renderWidget(
      state,
      wording.strings.noAssessment(textOf(this.model)),
      (view) => this.#renderView(view, wording),
      () => this.reload(),
    );
  }

  #renderView(view: ScorecardView, wording: Wording): TemplateResult {
    return renderScorecard(view, wording, {
      headingLevel: this.headingLevel,
      // A card shows the same where a part cannot be had.
      compact: this.layout === 'compact' ? compactPart.content?.renderCompact : undefined,
      linkTo: this.#link.addresses(),
      saving: {
        ...this.#take.saving,
        onCopyText: () => this.#copyText(wording),
      },
    });
  }

  #copyText(wording: Wording): void {
    void this.#take.copy((part) => {
      const view = this.#widget.makeView();
      return view && part.toScorecardMarkdown(view, wording);
    });
  }
}
