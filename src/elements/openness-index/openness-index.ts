import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fail } from '../../dataset/failure.js';
import {
  headingLevelAttribute,
  listAttribute,
  listOf,
  oneOf,
  textOf,
  type Theme,
  themes,
} from '../../shared/attributes.js';
import { publishedDatasetOf } from '../../shared/published.js';
import { renderWidget } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import type { IndexDrawing } from './index-drawing.js';
import { indexFrameStyles } from './index-frame.styles.js';
import { indexPart } from './index-parts.js';
import type { IndexView } from './openness-index.view.js';

const views = ['bars', 'grid'] as const;

/** An empty text leaves no attribute behind. */
const filled = { reflect: true, converter: { toAttribute: (value: unknown) => textOf(value) || null } };
const selectedAttribute = {
  ...listAttribute,
  toAttribute: (value: unknown) => listOf(value).join(',') || null,
};
const viewAttribute = {
  ...oneOf(views),
  toAttribute: (value: unknown) => (value === 'grid' ? value : null),
};

/**
 * All models that a rubric assesses, in the order of their totals: to search, to filter, and to choose from
 * for a comparison in place.
 *
 *     <openness-index rubric="osai-14" modality="text"></openness-index>
 *
 * Models with equal totals share a rank ("=45"), and a line says in which order they stand. Ranks count the
 * models of the kind that is shown; a filter hides rows and changes no rank. What is not known passes no filter
 * and is last in every order. Rubrics without totals are listed by name. What stands inside the tag is shown
 * until the first good render, and again when rendering is impossible.
 *
 * @slot - Fallback: a table, a sentence or a link. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @fires {OpennessFilterEvent} openness-filter - A reader has searched or filtered; with `shown`, `total`.
 * @fires {OpennessSortEvent} openness-sort - A reader has sorted the list; with `column`, `direction`.
 * @fires {OpennessSelectEvent} openness-select - A reader has changed the choice; with `selected`.
 * @csspart base - The frame around everything.
 * @csspart status - What is going on: loading, an error, old data.
 * @csspart retry - The button after a failure.
 * @csspart caption - The caption of the list.
 * @csspart count - How many models are shown, and how ranks are given.
 * @csspart controls - Search, kind, view and filters.
 * @csspart search - The search field.
 * @csspart select - A list to choose from.
 * @csspart view - A button for bars or grid.
 * @csspart filters - The filters, to fold out.
 * @csspart active-filters - The filters in use, and the button that clears them. `active-filter` is one of them.
 * @csspart clear - A button that clears the filters.
 * @csspart no-match - What stands where no model matches.
 * @csspart skip - The button past a long list.
 * @csspart key - What the marks of the grid mean, to fold out.
 * @csspart table - The list, and the table of the comparison.
 * @csspart column - The head of a column. `sort` is its button.
 * @csspart row - One model.
 * @csspart pick - The box that chooses a model.
 * @csspart rank - A rank.
 * @csspart model - The name of a model.
 * @csspart organization - Its maker.
 * @csspart released - When it was released.
 * @csspart total - A total.
 * @csspart bar - The bar of a total. `bar-fill` is its filled part.
 * @csspart group - The head of a group of criteria.
 * @csspart criterion - The head of a criterion.
 * @csspart cell - One result.
 * @csspart tray - The choice, with its buttons `show-comparison` and `clear-choice`.
 * @csspart comparison - The comparison of the chosen models. `picker` shows one where room is short.
 * @csspart note - The note of a result.
 * @csspart evidence - The links of a result.
 * @csspart criterion-link - The link to an opened row of the comparison.
 * @csspart export - The downloads. `download` is a button.
 * @csspart saving - The citation (`cite`), folded, and its buttons (`save`).
 * @csspart credit - Source, date, licence and citation.
 * @cssproperty [--openness-sticky-offset=0] - Distance of the sticky heads from the top of the window.
 */
export class OpennessIndex extends WidgetElement {
  static override styles = indexFrameStyles;

  static override readonly drawing = indexPart;

  /** Id of the rubric. By default the first of the dataset that assesses a model. */
  @property() rubric = '';

  /** Kind of the models that are listed and ranked together, such as `text`; all by default. */
  @property(filled) modality: string | null | undefined = '';

  /** Text to look for in names, organisations, base models and aliases, whatever its case and accents. */
  @property(filled) search: string | null | undefined = '';

  /** Name of the organisation whose models are shown. */
  @property(filled) organization: string | null | undefined = '';

  /** SPDX id or name of a licence that the models have. */
  @property(filled) license: string | null | undefined = '';

  /** First year, month or day of release, such as `2024-05`. */
  @property({ ...filled, attribute: 'released-from' }) releasedFrom: string | null | undefined = '';

  /** Last year, month or day of release, included. */
  @property({ ...filled, attribute: 'released-until' }) releasedUntil: string | null | undefined = '';

  /** Levels that the models have, such as `weights:open,paper:closed`; of one criterion any, of several all. */
  @property(filled) levels: string | null | undefined = '';

  /** `rank`, `name`, `organization` or `released`; with `-` before it the other way round. By rank by default. */
  @property(filled) sort: string | null | undefined = '';

  /** `bars` draws totals, `grid` the level of each criterion. */
  @property({ reflect: true, converter: viewAttribute }) view: (typeof views)[number] = 'bars';

  /** Ids of the models to compare, separated by commas; at most 12. */
  @property({ reflect: true, converter: selectedAttribute }) selected: string[] | string | null | undefined =
    [];

  /** A key under which the address of the page keeps what the reader has set, so that a link restores it. */
  @property() hash: string | null | undefined = '';

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

  #drawing: IndexDrawing | undefined;

  readonly #widget: WidgetController<IndexView> = new WidgetController<IndexView>(this, {
    staleAfter: () => this.staleAfter,
    published: () => [publishedDatasetOf(textOf(this.rubric))],
    drawing: indexPart,
    view: (dataset, wording) => this.#drawing?.view(dataset, wording) ?? fail('network'),
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = indexPart;
    this.#drawing ??= content && new content.Drawing(this, this.#widget);
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    return renderWidget(
      state,
      state.wording.strings.emptyModels,
      (view) => this.#drawing?.render(view, state.wording) ?? nothing,
      () => this.reload(),
    );
  }
}
