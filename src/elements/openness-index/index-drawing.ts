import type { TemplateResult } from 'lit';
import type { Outcome } from '../../dataset/failure.js';
import type { Dataset } from '../../dataset/schema.js';
import { Announcer } from '../../shared/announcer.js';
import { textOf } from '../../shared/attributes.js';
import type { Drawing } from '../../shared/drawing.js';
import type { ExportFile, ExportFormat } from '../../shared/export/export-file.js';
import { HashController } from '../../shared/hash-controller.js';
import { focusWhenShown, select, sortBy, tellOfFilter, withId } from '../../shared/reader-changes.js';
import { shownBy } from '../../shared/states.js';
import { TakeController } from '../../shared/take-controller.js';
import type { WidgetController } from '../../shared/widget-controller.js';
import type { Wording } from '../../shared/wording.js';
import type { ActiveFilterView } from './controls.view.js';
import { type IndexFilters, noFilters, withLevel } from './filters.js';
import { indexTake } from './index-parts.js';
import { optionsOf, propertiesOf, stateOf } from './index-state.js';
import type { OpennessIndex } from './openness-index.js';
import { renderIndex } from './openness-index.template.js';
import {
  type IndexOptions,
  type IndexView,
  mostSelected,
  rubricOf,
  toIndexView,
} from './openness-index.view.js';

/** The list of an element, and what a reader does with it. */
export class IndexDrawing implements Drawing<IndexView> {
  readonly #host: OpennessIndex;
  readonly #widget: WidgetController<IndexView>;
  readonly #announcer: Announcer;
  readonly #take: TakeController<typeof import('./index-take.part.js')>;
  /** The row of the comparison whose notes and evidence are open. */
  #openRow: string | undefined;
  /** Position of the model that a narrow comparison shows. */
  #shownColumn = 0;
  /** The criterion of which a level is being chosen. */
  #criterion = '';
  #dataset: Dataset | undefined;

  constructor(host: OpennessIndex, widget: WidgetController<IndexView>) {
    this.#host = host;
    this.#widget = widget;
    this.#announcer = new Announcer(host);
    this.#take = new TakeController(host, indexTake);
    new HashController(host, { stateOf, propertiesOf });
    host.addController(this);
  }

  hostUpdated(): void {
    const view = this.#shown;
    if (!view) return;
    const { strings } = this.#widget.state.wording;
    this.#announcer.follow(
      view.shown > 0 ? view.count : strings.indexNoMatch,
      view.order,
      strings.indexPicked(view.selected.length, mostSelected),
    );
  }

  view(dataset: Dataset, wording: Wording): Outcome<IndexView | undefined> {
    this.#dataset = dataset;
    return toIndexView(dataset, this.#options, wording);
  }

  get #options(): IndexOptions {
    return optionsOf(this.#host);
  }

  get #shown(): IndexView | undefined {
    return shownBy(this.#widget.state);
  }

  render(view: IndexView, wording: Wording): TemplateResult {
    const host = this.#host;
    const openRow = this.#openRow;
    const state = {
      headingLevel: host.headingLevel,
      openRow,
      shownColumn: this.#shownColumn,
      criterion: this.#criterion,
      search: textOf(host.search),
      announcement: this.#announcer.text,
      saving: this.#take.saving,
    };
    return renderIndex(view, state, wording, {
      onFilter: (change) => this.#filter(change),
      onCriterion: (id) => this.#redraw(() => (this.#criterion = id)),
      onLevel: (chosen, level) => this.#filter({ levels: this.#withLevel(chosen, level) }),
      onRemove: (filter) => this.#remove(filter),
      onClear: () => this.#clear(view),
      onView: (shown) => (host.view = shown),
      onSort: (column) => sortBy(host, column),
      onPick: (id, isPicked) => this.#select(withId(view.selected, id, isPicked).slice(0, mostSelected)),
      onClearPicked: () => {
        this.#select([]);
        focusWhenShown(host, '.list, .no-match');
      },
      onSkip: () => focusWhenShown(host, '.tray button, .after'),
      onShow: () => focusWhenShown(host, '.comparison'),
      onToggle: (row) => this.#redraw(() => (this.#openRow = openRow === row ? undefined : row)),
      onColumn: (column) => this.#redraw(() => (this.#shownColumn = column)),
      onNear: this.#take.prepare,
      onExport: (format) => void this.#take.save((part) => this.#fileOf(part, format, wording)),
      onCopyText: () => void this.#take.copy((part) => this.#fileOf(part, 'markdown', wording)?.text),
    });
  }

  #redraw(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #filter(change: Partial<IndexFilters> & { modality?: string }): void {
    Object.assign(this.#host, change);
    tellOfFilter(this.#host, () => this.#shown);
  }

  #withLevel(criterion: string, level: string): string {
    const { levels, rubric } = this.#options;
    const found = this.#dataset && rubricOf(this.#dataset, rubric);
    return found?.ok && found.value ? withLevel(found.value, levels, criterion, level) : levels;
  }

  #remove({ filter, criterion }: ActiveFilterView): void {
    this.#filter({ [filter]: criterion === undefined ? '' : this.#withLevel(criterion, '') });
    focusWhenShown(this.#host, '.search input');
  }

  /** A kind of which there is no model is a filter too: nothing else leads back from it. */
  #clear({ total }: IndexView): void {
    this.#filter({ ...noFilters, ...(total === 0 && { modality: '' }) });
    focusWhenShown(this.#host, '.search input');
  }

  #select(ids: string[]): void {
    this.#openRow = undefined;
    this.#shownColumn = 0;
    select(this.#host, ids);
  }

  #fileOf(
    { toExportFile }: typeof import('./index-take.part.js'),
    format: ExportFormat,
    wording: Wording,
  ): ExportFile | undefined {
    return this.#dataset && toExportFile(format, this.#dataset, this.#options, wording);
  }
}
