import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fail } from '../../dataset/failure.js';
import {
  headingLevelAttribute,
  listAttribute,
  oneOf,
  textOf,
  type Theme,
  themes,
} from '../../shared/attributes.js';
import { changesPart } from '../../shared/changes-part.js';
import { CriterionLink, linkPart } from '../../shared/criterion-link.js';
import { LazyController, type Loading, loadings } from '../../shared/lazy-controller.js';
import { publishedBySource, publishedDatasetOf } from '../../shared/published.js';
import { renderWidget, shownBy } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import type { CompareDrawing } from './compare-drawing.js';
import type { ComparisonView } from './compare-export.js';
import { compareFrameStyles } from './compare-frame.styles.js';
import { bySourcePart, comparePart } from './compare-parts.js';

const shows = ['all', 'differences'] as const;
const columnKinds = ['model', 'source'] as const;

/**
 * Models side by side under one rubric: a table with a column for each model and a row for each criterion.
 *
 *     <openness-compare models="olmo,deepseek-r1,llama-3.1" rubric="osai-14"></openness-compare>
 *
 * An address that ends in `#openness=models:olmo,llama-3.1;criterion:paper` opens the row of this criterion, and by
 * source `#openness=models:olmo;topic:weights` that of this topic.
 * What stands inside the tag is shown until the first good render, and again when rendering is impossible.
 * In a narrow container each criterion takes a line of its own above its cells, and where the columns would be
 * too narrow for words each cell names its model.
 *
 * @slot - Fallback: a table, a sentence or a link. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @csspart base - The frame around everything.
 * @csspart status - What is going on: loading, an error, old data.
 * @csspart retry - The button after a failure.
 * @csspart caption - The caption of the table.
 * @csspart table - The table.
 * @csspart model - The head of a column.
 * @csspart picker - The models to choose from, where there is room for one at a time.
 * @csspart group - The head of a group of rows.
 * @csspart criterion - The head of a row.
 * @csspart assessor - The head of a column by source.
 * @csspart topic - The head of a row by source.
 * @csspart difference - That the assessors differ on a topic.
 * @csspart changes - What has moved since an earlier edition. `before` is what a result was.
 * @csspart cell - One result.
 * @csspart bar - The bar of a total. `bar-fill` is its filled part.
 * @csspart note - The note of a result.
 * @csspart evidence - The links of a result.
 * @csspart criterion-link - The link to an opened row.
 * @csspart saving - The citation (`cite`), folded, and the buttons that copy and download (`save`).
 * @csspart credit - Source, date, licence and citation.
 * @cssproperty [--openness-sticky-offset=0] - Distance of the sticky heads from the top of the window.
 */
export class OpennessCompare extends WidgetElement {
  static override styles = compareFrameStyles;

  static override readonly drawing = comparePart;

  /** Ids or aliases of the models, separated by commas, in the order of the columns; at most 12. */
  @property({ converter: listAttribute }) models: string[] | string | null | undefined = [];

  /** `model` has a column for each model, `source` one for each assessor of the first model. */
  @property({ converter: oneOf(columnKinds) }) by: (typeof columnKinds)[number] = 'model';

  /**
   * Id of the rubric. By default the first of the dataset that assesses one of the models. By source, the ids
   * of all rubrics to show, separated by commas; by default every one that says something on a topic.
   */
  @property() rubric = '';

  /** Id of an earlier edition of the rubric: what has moved since is shown with both dates. */
  @property() since = '';

  /** `all` shows every criterion, `differences` only those in which the models differ. */
  @property({ converter: oneOf(shows) }) show: (typeof shows)[number] = 'all';

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

  #drawing: CompareDrawing | undefined;

  readonly #widget: WidgetController<ComparisonView> = new WidgetController<ComparisonView>(this, {
    staleAfter: () => this.staleAfter,
    isWaiting: () => this.#lazy.isWaiting,
    published: () => this.#publishedNames(),
    drawing: comparePart,
    view: (dataset, wording) => this.#drawing?.view(dataset, wording) ?? fail('network'),
    parts: () => [
      ...(this.by === 'source' ? [bySourcePart, linkPart] : []),
      ...(textOf(this.since) ? [changesPart] : []),
    ],
  });

  readonly #link = new CriterionLink(this, {
    shown: () => shownBy(this.#widget.state)?.view.ids,
    target: () => (shownBy(this.#widget.state)?.by === 'source' ? 'topic' : 'criterion'),
    isLoading: () => this.#widget.state.status === 'loading',
    open: (criterion) => this.#drawing?.open(criterion),
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = comparePart;
    this.#drawing ??= content && new content.Drawing(this, this.#link);
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    return renderWidget(
      state,
      state.wording.strings.emptyModels,
      (shown) => this.#drawing?.render(shown, state.wording) ?? nothing,
      () => this.reload(),
    );
  }

  #publishedNames(): string[] {
    if (this.by === 'source') return [publishedBySource];
    const [rubric, since] = [textOf(this.rubric), textOf(this.since)];
    return [...new Set([rubric, since || rubric].map(publishedDatasetOf))];
  }
}
