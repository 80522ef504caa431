import type { TemplateResult } from 'lit';
import type { Outcome } from '../../dataset/failure.js';
import type { Dataset } from '../../dataset/schema.js';
import { Announcer } from '../../shared/announcer.js';
import { textOf } from '../../shared/attributes.js';
import type { Drawing } from '../../shared/drawing.js';
import type { ExportFile, ExportFormat } from '../../shared/export/export-file.js';
import { HashController } from '../../shared/hash-controller.js';
import { printedInstant } from '../../shared/hydration.js';
import {
  focusWhenShown,
  select,
  sortBy,
  tellOfFilter,
  tellWhenShown,
  withId,
} from '../../shared/reader-changes.js';
import { OpennessSettingEvent } from '../../shared/reader-events.js';
import { rowsComplete } from '../../shared/stamp-rows.js';
import { shownBy } from '../../shared/states.js';
import { TakeController } from '../../shared/take-controller.js';
import type { WidgetController } from '../../shared/widget-controller.js';
import type { Wording } from '../../shared/wording.js';
import { readerZone } from '../../shared/zoned-time.js';
import { changeUsage, defaultUsage, formatUsage, parseUsage, type Usage } from './cost-usage.js';
import { HoursController } from './hours-controller.js';
import { noPriceFilters, type PriceFilters } from './price-filters.js';
import type { PriceFilterView } from './pricing-controls.view.js';
import type { PricingSettings } from './pricing-controls.template.js';
import { calculatorPart, controlsPart, historyPart, pricingTake } from './pricing-parts.js';
import { optionsOf, printedOptionsOf, propertiesOf, stateOf } from './pricing-state.js';
import type { PricingTable } from './pricing-table.js';
import { renderPricing } from './pricing-table.template.js';
import { type PricingView, toPricingView } from './pricing-table.view.js';

/** The table of an element, and what a reader does with it. */
export class PricingDrawing implements Drawing<PricingView> {
  readonly #host: PricingTable;
  readonly #widget: WidgetController<PricingView>;
  readonly #announcer: Announcer;
  readonly #hours: HoursController;
  readonly #take: TakeController<typeof import('./pricing-take.part.js')>;
  #areFiltersOpen = false;
  #dataset: Dataset | undefined;

  constructor(host: PricingTable, widget: WidgetController<PricingView>) {
    this.#host = host;
    this.#widget = widget;
    this.#announcer = new Announcer(host);
    this.#hours = new HoursController(host);
    this.#take = new TakeController(host, pricingTake);
    new HashController(host, { stateOf, propertiesOf });
    host.addController(this);
  }

  hostUpdated(): void {
    const view = this.#shown;
    this.#hours.follow(view?.hours ?? []);
    if (!view) return;
    const { strings } = this.#widget.state.wording;
    this.#announcer.follow(
      view.noRows ?? view.count,
      view.order ?? '',
      strings.pricesPicked(view.selected.length),
    );
  }

  get complete(): Promise<unknown> | undefined {
    return rowsComplete(this.#host);
  }

  view(dataset: Dataset, wording: Wording): Outcome<PricingView | undefined> {
    this.#dataset = dataset;
    return toPricingView(dataset, this.#options, wording, {
      ...historyPart.content,
      ...calculatorPart.content,
      ...controlsPart.content,
      areFiltersOpen: this.#areFiltersOpen,
    });
  }

  get #options() {
    const host = this.#host;
    const printed = printedInstant(host);
    if (printed) return printedOptionsOf(host, printed);
    // To the minute: that is what dates of the format can say.
    const now = `${new Date(Date.now()).toISOString().slice(0, 16)}Z`;
    return optionsOf(host, now, readerZone());
  }

  get #usage(): Usage {
    return parseUsage(textOf(this.#host.usage)) ?? defaultUsage;
  }

  get #shown(): PricingView | undefined {
    return shownBy(this.#widget.state);
  }

  render(view: PricingView, wording: Wording): TemplateResult {
    const host = this.#host;
    const state = {
      headingLevel: host.headingLevel,
      hasControls: host.controls,
      search: textOf(host.search),
      freeOnly: host.free,
      openWeightsOnly: host.openWeights,
      group: host.group,
      calculator: host.calculator,
      hasDate: textOf(host.asOf).trim() !== '',
      isNarrowed: view.isNarrowed,
      selectedOnly: host.selectedOnly,
      baseline: textOf(host.baseline),
      usage: this.#usage,
      announcement: this.#announcer.text,
      saving: this.#take.saving,
    };
    return renderPricing(view, state, wording, {
      onFilter: (change) => this.#filter(change),
      onRemove: (filter) => this.#remove(filter),
      onClear: () => this.#clear(),
      onOpenFilters: (isOpen) => {
        this.#areFiltersOpen = isOpen;
        host.requestUpdate();
      },
      onSetting: (change) => {
        this.#set(change);
        if (change.asOf === '') focusWhenShown(host, '.day input');
      },
      onSort: (column) => sortBy(host, column),
      onPick: (id, isPicked) => this.#select(withId(view.selected, id, isPicked)),
      onClearPicked: () => this.#clearPicked(),
      onSelectedOnly: (isOn) => this.#set({ selectedOnly: isOn }),
      onBaseline: (id) => {
        this.#set({ baseline: id });
        focusWhenShown(host, '.tray button');
      },
      onUsage: (change) => this.#set({ usage: formatUsage(changeUsage(this.#usage, change)) }),
      onSkip: () => focusWhenShown(host, '.tray button, .after'),
      onNear: this.#take.prepare,
      onExport: (format) => void this.#take.save((part) => this.#fileOf(part, format, wording)),
      onCopyText: () => void this.#take.copy((part) => this.#fileOf(part, 'markdown', wording)?.text),
    });
  }

  #filter({ freeOnly, openWeightsOnly, leastContext, ...texts }: Partial<PriceFilters>): void {
    Object.assign(this.#host, texts, {
      ...(freeOnly !== undefined && { free: freeOnly }),
      ...(openWeightsOnly !== undefined && { openWeights: openWeightsOnly }),
      ...(leastContext !== undefined && { minContext: leastContext > 0 ? String(leastContext) : '' }),
    });
    tellOfFilter(this.#host, () => this.#shown);
  }

  #remove({ filter }: PriceFilterView): void {
    this.#filter({ [filter]: noPriceFilters[filter] });
    focusWhenShown(this.#host, '.search input');
  }

  #clear(): void {
    this.#host.selectedOnly = false;
    this.#filter(noPriceFilters);
    focusWhenShown(this.#host, '.search input');
  }

  #set(change: Partial<PricingSettings & { selectedOnly: boolean; baseline: string; usage: string }>): void {
    Object.assign(this.#host, change);
    // Asked for anew where they could not be had before.
    if (change.calculator) void calculatorPart.load();
    if (change.history) void historyPart.load();
    for (const [setting, value] of Object.entries(change))
      tellWhenShown(this.#host, () => new OpennessSettingEvent(setting, value));
  }

  #select(ids: string[]): void {
    if (ids.length === 0) this.#host.selectedOnly = false;
    select(this.#host, ids);
  }

  #clearPicked(): void {
    this.#select([]);
    focusWhenShown(this.#host, '.body input, .no-match');
  }

  #fileOf(
    { toPriceFile }: typeof import('./pricing-take.part.js'),
    format: ExportFormat,
    wording: Wording,
  ): ExportFile | undefined {
    return this.#dataset && toPriceFile(format, this.#dataset, this.#options, wording);
  }
}
