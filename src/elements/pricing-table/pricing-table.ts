import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fail } from '../../dataset/failure.js';
import {
  booleanAttribute,
  headingLevelAttribute,
  listAttribute,
  listOf,
  oneOf,
  textOf,
  type Theme,
  themes,
} from '../../shared/attributes.js';
import { renderWidget } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import { WidgetElement } from '../../shared/widget-element.js';
import { defaultStaleAfter, groupings } from './pricing-choices.js';
import type { PricingDrawing } from './pricing-drawing.js';
import { calculatorPart, controlsPart, historyPart, pricingPart } from './pricing-parts.js';
import { pricingFrameStyles } from './pricing-frame.styles.js';
import type { PricingView } from './pricing-table.view.js';

/** An empty text leaves no attribute behind. */
const filled = { reflect: true, converter: { toAttribute: (value: unknown) => textOf(value) || null } };
const filledList = {
  reflect: true,
  converter: { ...listAttribute, toAttribute: (value: unknown) => listOf(value).join(',') || null },
};
const switched = { reflect: true, converter: booleanAttribute };
const groupAttribute = {
  ...oneOf(groupings),
  toAttribute: (value: unknown) => (value === 'none' ? null : textOf(value) || null),
};

/**
 * What models cost: a row for each offer, with prices per million tokens. As it stands it is a table for an
 * article; `controls` lets a reader search, filter, choose, and go back to the prices of another day.
 *
 *     <pricing-table models="deepseek-chat,deepseek-reasoner" sort="output"></pricing-table>
 *     <pricing-table controls calculator history="output" baseline="deepseek-chat"></pricing-table>
 *
 * A price, "free", "included" in a subscription and "not published" are four different things. A price that
 * depends on the hour or on the size of the request is never shown without its condition. The lowest price of a
 * column is marked among rows of the same currency and plan; rows with such conditions are not marked, and
 * where they may be lower than the others nothing is. Unknown prices come last in both directions, and prices in
 * different currencies are sorted apart. At a minute (`as-of="2025-03-10T17:00Z"`) only the prices of that hour
 * are shown; for a day, and for now, those of all hours. Amounts are converted only by a dated rate that the
 * dataset brings, and marked. What stands inside the tag is shown until the first good render, and again when
 * rendering is impossible.
 *
 * @slot - Fallback: a table, a sentence or a link. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @fires {OpennessSortEvent} openness-sort - A reader has sorted the table; with `column`, `direction`.
 * @fires {OpennessFilterEvent} openness-filter - A reader has searched or filtered; with `shown`, `total`.
 * @fires {OpennessSelectEvent} openness-select - A reader has chosen prices; with `selected`, ids of offers.
 * @fires {OpennessSettingEvent} openness-setting - A reader has changed a setting; with `setting`, `value`.
 * @csspart base - The frame around everything.
 * @csspart status - What is going on: loading, an error, old data.
 * @csspart retry - The button after a failure.
 * @csspart caption - The caption of the table.
 * @csspart summary - The date of the prices and the order of the rows.
 * @csspart hours - What holds at this hour, and until when.
 * @csspart controls - Search, day, calculator and filters.
 * @csspart search - The search field. `date` is the day, `today` the button back to now.
 * @csspart calculator-toggle - The button that shows the calculator.
 * @csspart filters - The filters, to fold out. `select` is a list to choose from.
 * @csspart active-filters - The filters in use, and the button that clears them. `active-filter` is one of them.
 * @csspart clear - A button that clears the filters.
 * @csspart count - How many prices are shown.
 * @csspart no-match - What stands where no price matches.
 * @csspart skip - The button past a long list.
 * @csspart table - The table.
 * @csspart column - The head of a column.
 * @csspart sort - The button in the head of a column.
 * @csspart group - The head of a group.
 * @csspart row - One offer.
 * @csspart pick - The box that chooses a price.
 * @csspart model - The head of a row.
 * @csspart seller - Who sells.
 * @csspart price - One price.
 * @csspart other-prices - What is charged for instead of tokens.
 * @csspart lowest - The word beside the lowest price.
 * @csspart source - Where a price comes from.
 * @csspart tray - The choice, with its buttons `show-chosen`, `baseline` and `clear-choice`.
 * @csspart history - The chart of a price over time. `history-text` is the same in words, to fold out.
 * @csspart calculator - What a use costs. `calculator-heading` is its heading.
 * @csspart usage - What it counts with. `usage-input` is one field.
 * @csspart costs - The table of its results. `cost-row` is one price in it, `cost` one amount.
 * @csspart cost-steps - How a result comes about, to fold out.
 * @csspart export - The downloads. `download` is a button.
 * @csspart saving - The citation (`cite`), folded, and its buttons (`save`).
 * @csspart credit - Sources, dates, licence and citation.
 * @cssproperty [--openness-sticky-offset=0] - Distance of the sticky heads from the top of the window.
 */
export class PricingTable extends WidgetElement {
  static override styles = pricingFrameStyles;

  static override readonly drawing = pricingPart;

  /** Ids or aliases of the models, separated by commas; by default every model that has an offer. */
  @property({ converter: listAttribute }) models: string[] | string | null | undefined = [];

  /**
   * The columns of numbers: meters such as `input`, `cached-input`, `cache-write`, `output`, `audio-input`,
   * `web-search`; `blend`, a weighted mean; `context`, the longest request. By default `input,cached-input,output`.
   */
  @property({ converter: listAttribute }) columns: string[] | string | null | undefined = [];

  /**
   * `model`, `seller` or a column; with `-` before it the highest come first. By default the order of `models`,
   * else of the dataset. It follows what the reader sorts by.
   */
  @property(filled) sort: string | null | undefined = '';

  /** Lets a reader search, filter, group and choose, and set the day, the calculator and the chart. */
  @property({ converter: booleanAttribute }) controls = false;

  /** Text to look for in names, ids, makers and sellers, whatever its case and accents. */
  @property(filled) search: string | null | undefined = '';

  /** Name of the seller whose prices are shown. */
  @property(filled) seller: string | null | undefined = '';

  /** Id or name of the one model whose prices are shown. */
  @property(filled) model: string | null | undefined = '';

  /** `pay-as-you-go`, `batch`, `flex`, `priority`, `free` or `subscription`; all by default. */
  @property(filled) plan: string | null | undefined = '';

  /** Only what the data calls free. A listed zero is a price. */
  @property(switched) free = false;

  /** Only models whose weights anyone may download. */
  @property({ ...switched, attribute: 'open-weights' }) openWeights = false;

  /** Tokens of context that an offer has at least. */
  @property({ ...filled, attribute: 'min-context' }) minContext: string | number | null | undefined = '';

  /** `model` or `seller`; not grouped by default. */
  @property({ reflect: true, converter: groupAttribute }) group: (typeof groupings)[number] = 'none';

  /** The day (`2025-02-08`) or instant in UTC (`2025-02-26T16:30Z`) whose prices are shown; now by default. */
  @property({ ...filled, attribute: 'as-of' }) asOf: string | null | undefined = '';

  /** Id of a model or offer that the others are compared with: "3.9 × V3". */
  @property(filled) baseline: string | null | undefined = '';

  /** Weights of the column `blend`: `3:1` of input and output, `8:2:1` with cached input between; `3:1` by default. */
  @property() blend: string | null | undefined = '';

  /** Currency (ISO 4217) to convert to, where the dataset brings a dated rate; as listed by default. */
  @property(filled) currency: string | null | undefined = '';

  /** Ids of the chosen offers, separated by commas. The chart and the calculator are of these, if there are any. */
  @property(filledList) selected: string[] | string | null | undefined = [];

  /** Only the chosen ones are shown. */
  @property({ ...switched, attribute: 'selected-only' }) selectedOnly = false;

  /** Days after which a price may be out of date; 90 by default, 0 for never. */
  @property({ attribute: 'stale-after' }) staleAfter: string | number | null | undefined = defaultStaleAfter;

  /** The meter whose history is drawn, such as `output`; none by default. */
  @property(filled) history: string | null | undefined = '';

  /** Shows what a use costs. */
  @property(switched) calculator = false;

  /** What the calculator counts with, such as `input=1000 cached=0 written=0 output=500 requests=1000 peak=20`. */
  @property(filled) usage: string | null | undefined = '';

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

  #drawing: PricingDrawing | undefined;

  readonly #widget: WidgetController<PricingView> = new WidgetController<PricingView>(this, {
    published: () => ['prices'],
    drawing: pricingPart,
    view: (dataset, wording) => this.#drawing?.view(dataset, wording) ?? fail('network'),
    parts: () => [
      ...(textOf(this.history).trim() ? [historyPart] : []),
      ...(this.calculator ? [calculatorPart] : []),
      ...(this.controls || listOf(this.selected).length > 0 ? [controlsPart] : []),
    ],
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = pricingPart;
    this.#drawing ??= content && new content.Drawing(this, this.#widget);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawing?.complete;
    return isComplete;
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    return renderWidget(
      state,
      state.wording.strings.emptyOffers,
      (view) => this.#drawing?.render(view, state.wording) ?? nothing,
      () => this.reload(),
    );
  }
}
