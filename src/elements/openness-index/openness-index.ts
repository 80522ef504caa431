import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../../dataset/schema.js';
import {
  headingLevelAttribute,
  listAttribute,
  listOf,
  oneOf,
  textOf,
  type Theme,
  themes,
} from '../../shared/attributes.js';
import { OpennessFilterEvent, OpennessSelectEvent, OpennessSortEvent } from '../../shared/reader-events.js';
import { publishedDatasetOf } from '../../shared/published.js';
import { renderWidget } from '../../shared/states.js';
import { TakeController } from '../../shared/take-controller.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import type { Wording } from '../../shared/wording.js';
import { Announcer } from '../../shared/announcer.js';
import type { ActiveFilterView } from './controls.view.js';
import { type IndexFilters, noFilters, withLevel } from './filters.js';
import { HashController } from '../../shared/hash-controller.js';
import type { ExportFile, ExportFormat } from '../../shared/export/export-file.js';
import { indexTake } from './index-parts.js';
import { optionsOf, propertiesOf, stateOf, views } from './index-state.js';
import { renderIndex } from './openness-index.template.js';
import { indexStyles } from './openness-index.styles.js';
import {
  type ColumnView,
  type IndexOptions,
  type IndexView,
  mostSelected,
  rubricOf,
  toIndexView,
} from './openness-index.view.js';
import { formatSort } from './sort-entries.js';

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
  static override styles = indexStyles;

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

  /** The row of the comparison whose notes and evidence are open. */
  @state() private openRow: string | undefined;

  /** Position of the model that a narrow comparison shows. */
  @state() private shownColumn = 0;

  /** The criterion of which a level is being chosen. */
  @state() private criterion = '';

  #dataset: Dataset | undefined;

  readonly #widget = new WidgetController<IndexView>(this, {
    staleAfter: () => this.staleAfter,
    published: () => [publishedDatasetOf(textOf(this.rubric))],
    view: (dataset, wording) => {
      this.#dataset = dataset;
      return toIndexView(dataset, this.#options, wording);
    },
  });

  readonly #announcer = new Announcer(this);

  readonly #take = new TakeController(this, indexTake);

  readonly #hash = new HashController(this, {
    key: () => textOf(this.hash).trim(),
    state: () => stateOf(this),
    restore: (kept) => Object.assign(this, propertiesOf(kept)),
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hash.start();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const view = this.#shown;
    if (!view) return;
    const { strings } = this.#widget.state.wording;
    this.#announcer.follow(
      view.shown > 0 ? view.count : strings.indexNoMatch,
      view.order,
      strings.indexPicked(view.selected.length, mostSelected),
    );
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    return renderWidget(
      state,
      state.wording.strings.emptyModels,
      (view) => this.#renderView(view, state.wording),
      () => this.reload(),
    );
  }

  get #options(): IndexOptions {
    return optionsOf(this);
  }

  get #shown(): IndexView | undefined {
    const { state } = this.#widget;
    return state.status === 'ready' || state.status === 'stale' ? state.view : undefined;
  }

  #renderView(view: IndexView, wording: Wording): TemplateResult {
    const { headingLevel, openRow, shownColumn, criterion } = this;
    const announcement = this.#announcer.text;
    const state = {
      headingLevel,
      openRow,
      shownColumn,
      criterion,
      search: textOf(this.search),
      announcement,
      saving: this.#take.saving,
    };
    return renderIndex(view, state, wording, {
      onFilter: (change) => this.#filter(change),
      onCriterion: (id) => (this.criterion = id),
      onLevel: (chosen, level) => this.#filter({ levels: this.#withLevel(chosen, level) }),
      onRemove: (filter) => this.#remove(filter),
      onClear: () => this.#clear(view),
      onView: (shown) => (this.view = shown),
      onSort: (column) => this.#sortBy(column),
      onPick: (id, isPicked) => this.#select(withId(view.selected, id, isPicked)),
      onClearPicked: () => {
        this.#select([]);
        this.#focus('.list, .no-match');
      },
      onSkip: () => this.#focus('.tray button, .after'),
      onShow: () => this.#focus('.comparison'),
      onToggle: (row) => (this.openRow = openRow === row ? undefined : row),
      onColumn: (column) => (this.shownColumn = column),
      onNear: this.#take.prepare,
      onExport: (format) => void this.#take.save((part) => this.#fileOf(part, format, wording)),
      onCopyText: () => void this.#take.copy((part) => this.#fileOf(part, 'markdown', wording)?.text),
    });
  }

  #filter(change: Partial<IndexFilters> & { modality?: string }): void {
    Object.assign(this, change);
    void this.updateComplete.then(() => {
      const view = this.#shown;
      if (view) this.dispatchEvent(new OpennessFilterEvent(view.shown, view.total));
    });
  }

  #withLevel(criterion: string, level: string): string {
    const { levels, rubric } = this.#options;
    const found = this.#dataset && rubricOf(this.#dataset, rubric);
    return found?.ok && found.value ? withLevel(found.value, levels, criterion, level) : levels;
  }

  #remove({ filter, criterion }: ActiveFilterView): void {
    this.#filter({ [filter]: criterion === undefined ? '' : this.#withLevel(criterion, '') });
    this.#focus('.search input');
  }

  /** A kind of which there is no model is a filter too: nothing else leads back from it. */
  #clear({ total }: IndexView): void {
    this.#filter({ ...noFilters, ...(total === 0 && { modality: '' }) });
    this.#focus('.search input');
  }

  #sortBy({ id, sorted }: ColumnView): void {
    const direction = sorted === 'ascending' ? 'descending' : 'ascending';
    this.sort = formatSort({ column: id, direction });
    void this.updateComplete.then(() => this.dispatchEvent(new OpennessSortEvent(id, direction)));
  }

  #select(ids: string[]): void {
    this.selected = ids;
    this.openRow = undefined;
    this.shownColumn = 0;
    void this.updateComplete.then(() => this.dispatchEvent(new OpennessSelectEvent([...ids])));
  }

  /** What had the focus may be gone after the next render, and the reader must not start again from the top. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  #fileOf(
    { toExportFile }: typeof import('./index-take.part.js'),
    format: ExportFormat,
    wording: Wording,
  ): ExportFile | undefined {
    return this.#dataset && toExportFile(format, this.#dataset, this.#options, wording);
  }
}

const withId = (ids: string[], id: string, isPicked: boolean) =>
  [...ids.filter((known) => known !== id), ...(isPicked ? [id] : [])].slice(0, mostSelected);
