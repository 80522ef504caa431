import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { headingLevelAttribute, listAttribute, oneOf, type Theme, themes } from '../../shared/attributes.js';
import { OpennessSortEvent } from '../../shared/events.js';
import { renderWidget } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import type { Wording } from '../../shared/wording.js';
import { renderPriceRow } from './price-row.js';
import type { PriceRowView } from './price-row.view.js';
import { renderPricingCredit } from './pricing-credit.js';
import { pricingStyles } from './pricing-table.styles.js';
import { type ColumnView, type PricingView, toPricingView } from './pricing-table.view.js';
import { formatSort, isMeter, type SortOrder } from './sort-rows.js';

/** An empty text leaves no attribute behind. */
const reflectFilled = { toAttribute: (value: string | null | undefined) => value || null };

/** Rows that the browser may leave unpainted together while they are out of sight. */
const rowsPerChunk = 40;

/**
 * What models cost: a row for each offer, with the prices of input, cached input and output per million tokens.
 *
 *     <pricing-table models="deepseek-chat,deepseek-reasoner" sort="output"></pricing-table>
 *
 * A price, "free" and "not published" are three different things. A price that depends on the hour or on the
 * size of the request is never shown without its condition. The lowest price of a column is marked among rows
 * of the same currency and plan; rows with such conditions are not marked, and where they may be lower than
 * the others nothing is. Unknown prices come last in both directions, and prices in different currencies are
 * sorted apart. What stands inside the tag is shown until the first good render, and again when rendering is
 * impossible. In a narrow container the prices of an offer stand below its model and seller.
 *
 * @slot - Fallback: a table, a sentence or a link. A `<script type="application/json">` gives the data.
 * @fires {OpennessLoadEvent} openness-load - The data is shown.
 * @fires {OpennessErrorEvent} openness-error - It could not be loaded, read or found; with `code`, `retryable`.
 * @fires {OpennessSortEvent} openness-sort - A reader has sorted the table; with `column`, `direction`.
 * @csspart base - The frame around everything.
 * @csspart status - What is going on: loading, an error, old data.
 * @csspart retry - The button after a failure.
 * @csspart caption - The caption of the table.
 * @csspart summary - The date of the prices and the order of the rows.
 * @csspart table - The table.
 * @csspart column - The head of a column.
 * @csspart sort - The button in the head of a column.
 * @csspart row - One offer.
 * @csspart model - The head of a row.
 * @csspart seller - Who sells.
 * @csspart price - One price.
 * @csspart other-prices - What is charged for instead of tokens.
 * @csspart lowest - The word beside the lowest price.
 * @csspart source - Where a price comes from.
 * @csspart credit - Sources, dates, licence and citation.
 * @cssproperty [--openness-sticky-offset=0] - Distance of the sticky heads from the top of the window.
 */
export class PricingTable extends LitElement {
  static override styles = pricingStyles;

  /** Ids or aliases of the models, separated by commas; by default every model that has an offer. */
  @property({ converter: listAttribute }) models: string[] | null | undefined = [];

  /**
   * `model`, `seller`, `input`, `cached-input` or `output`; with `-` before it the highest come first. By
   * default the order of `models`, else of the dataset. It follows what the reader sorts by.
   */
  @property({ reflect: true, converter: reflectFilled }) sort: string | null | undefined = '';

  /** The day (`2025-02-08`) or instant in UTC (`2025-02-26T16:30Z`) whose prices are shown; now by default. */
  @property({ attribute: 'as-of' }) asOf: string | null | undefined = '';

  /** Address of a dataset, or several with spaces between, which are merged; by default the published one. */
  @property() src: string | null | undefined = null;

  /** A dataset as an object. It is checked and copied; a later change of the object has no effect. */
  @property({ attribute: false }) data: unknown;

  /** `auto` takes the colours of the page, `light` and `dark` bring their own. */
  @property({ converter: oneOf(themes), reflect: true }) theme: Theme = 'auto';

  /** Level of the heading, 2 to 6; 3 by default. */
  @property({ attribute: 'heading-level', converter: headingLevelAttribute }) headingLevel = 3;

  readonly #widget = new WidgetController<PricingView>(this, {
    published: () => ['prices'],
    view: (dataset, wording) => toPricingView(dataset, this.#options, wording),
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
  }

  override render(): TemplateResult {
    const { state } = this.#widget;
    return renderWidget(
      state,
      state.wording.strings.emptyOffers,
      (view) => this.#renderView(view, state.wording),
      () => this.reload(),
    );
  }

  get #options() {
    // To the minute: that is what dates of the format can say.
    const now = `${new Date(Date.now()).toISOString().slice(0, 16)}Z`;
    return { models: this.models ?? [], sort: this.sort ?? '', asOf: this.asOf ?? '', now };
  }

  #renderView(view: PricingView, wording: Wording): TemplateResult {
    return html`
      <div id="caption" class="caption" part="caption" role="heading" aria-level=${this.headingLevel}>
        ${view.caption}
      </div>
      <p id="summary" class="muted notice" part="summary"><bdi>${view.summary}</bdi></p>
      ${view.notices.map((notice) => html`<p class="muted notice"><bdi>${notice}</bdi></p>`)}
      ${this.#renderTable(view)}
      ${view.footnotes.map((footnote) => html`<p class="muted footnote"><bdi>${footnote}</bdi></p>`)}
      ${renderPricingCredit(view.credit, wording)}
    `;
  }

  #renderTable({ columns, rows, sourceLabel }: PricingView): TemplateResult {
    return html`<table part="table" role="table" aria-labelledby="caption" aria-describedby="summary">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => this.#renderHead(column))}
          <th role="columnheader" scope="col" class="source" part="column">${sourceLabel}</th>
        </tr>
      </thead>
      ${chunksOf(rows).map(
        (chunk) =>
          html`<tbody role="rowgroup">
            ${chunk.map(renderPriceRow)}
          </tbody>`,
      )}
    </table>`;
  }

  #renderHead(column: ColumnView): TemplateResult {
    const { id, label, sorted } = column;
    return html`<th
      role="columnheader"
      scope="col"
      part="column"
      class=${isMeter(id) ? 'price' : id}
      aria-sort=${sorted ?? nothing}
    >
      <button class="sort" part="sort" type="button" @click=${() => this.#sortBy(column)}>${label}</button>
    </th>`;
  }

  #sortBy({ id, sorted }: ColumnView): void {
    const order: SortOrder = {
      column: id,
      direction: sorted === 'ascending' ? 'descending' : 'ascending',
    };
    this.sort = formatSort(order);
    void this.updateComplete.then(() =>
      this.dispatchEvent(new OpennessSortEvent(order.column, order.direction)),
    );
  }
}

function chunksOf(rows: PriceRowView[]): PriceRowView[][] {
  const amount = Math.ceil(rows.length / rowsPerChunk);
  return Array.from({ length: amount }, (_, index) =>
    rows.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
}
