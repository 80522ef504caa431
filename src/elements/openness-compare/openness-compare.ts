import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  headingLevelAttribute,
  listAttribute,
  listOf,
  oneOf,
  textOf,
  type Theme,
  themes,
} from '../../shared/attributes.js';
import { renderBar } from '../../shared/bar.js';
import { hasRemarks, renderLink, renderRemarks, renderResult } from '../../shared/cell.js';
import { renderCredit } from '../../shared/credit.js';
import { renderWidget } from '../../shared/states.js';
import { WidgetController } from '../../shared/widget-controller.js';
import type { Wording } from '../../shared/wording.js';
import { compareStyles } from './openness-compare.styles.js';
import {
  type ColumnTotalView,
  type ColumnView,
  type CompareView,
  type RowView,
  toCompareView,
} from './openness-compare.view.js';

const shows = ['all', 'differences'] as const;

/**
 * Models side by side under one rubric: a table with a column for each model and a row for each criterion.
 *
 *     <openness-compare models="olmo,deepseek-r1,llama-3.1" rubric="osai-14"></openness-compare>
 *
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
 * @csspart group - The head of a group of rows.
 * @csspart criterion - The head of a row.
 * @csspart cell - One result.
 * @csspart bar - The bar of a total. `bar-fill` is its filled part.
 * @csspart note - The note of a result.
 * @csspart evidence - The links of a result.
 * @csspart credit - Source, date, licence and citation.
 * @cssproperty [--openness-sticky-offset=0] - Distance of the sticky heads from the top of the window.
 */
export class OpennessCompare extends LitElement {
  static override styles = compareStyles;

  /** Ids or aliases of the models, separated by commas, in the order of the columns; at most 12. */
  @property({ converter: listAttribute }) models: string[] | string | null | undefined = [];

  /** Id of the rubric. By default the first of the dataset that assesses one of the models. */
  @property() rubric = '';

  /** `all` shows every criterion, `differences` only those in which the models differ. */
  @property({ converter: oneOf(shows) }) show: (typeof shows)[number] = 'all';

  /** Address of a dataset, or several with spaces between, which are merged; by default the published one. */
  @property() src: string | null | undefined = null;

  /** A dataset as an object. It is checked and copied; a later change of the object has no effect. */
  @property({ attribute: false }) data: unknown;

  /** `auto` takes the colours of the page, `light` and `dark` bring their own. */
  @property({ converter: oneOf(themes), reflect: true }) theme: Theme = 'auto';

  /** Level of the heading, 2 to 6; 3 by default. */
  @property({ attribute: 'heading-level', converter: headingLevelAttribute }) headingLevel = 3;

  /** The row whose notes and evidence are open. */
  @state() private openRow: string | undefined;

  readonly #widget = new WidgetController<CompareView>(this, {
    published: () => [textOf(this.rubric) || 'osai-12'],
    view: (dataset, wording) =>
      toCompareView(
        dataset,
        { models: listOf(this.models), rubric: textOf(this.rubric), show: this.show },
        wording,
      ),
  });

  /** Asks for the data again; what is shown stays until the answer comes. */
  reload(): void {
    this.#widget.reload();
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

  #renderView(view: CompareView, wording: Wording): TemplateResult {
    return html`
      <div id="caption" class="caption" part="caption" role="heading" aria-level=${this.headingLevel}>
        <bdi>${view.caption}</bdi>
      </div>
      ${view.notices.map((notice) => html`<p class="muted notice"><bdi>${notice}</bdi></p>`)}
      ${view.groups.length > 0 || view.totals ? this.#renderTable(view, wording) : nothing}
      ${view.hidden ? html`<p class="muted notice"><bdi>${view.hidden}</bdi></p>` : nothing}
      ${renderCredit(view.credit, wording)}
    `;
  }

  #renderTable(view: CompareView, wording: Wording): TemplateResult {
    const { strings } = wording;
    // Rows become boxes of their own in a narrow container, and browsers then forget that they are rows.
    return html`<div class="frame" data-columns=${view.columns.length}>
      <table part="table" role="table" aria-labelledby="caption">
        <colgroup>
          <col class="criteria" />
          ${view.columns.map(() => html`<col />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="corner">${strings.criterion}</th>
            ${view.columns.map(renderColumnHead)}
          </tr>
        </thead>
        ${view.totals ? renderTotals(view, view.totals, wording) : nothing}
        ${view.groups.map(
          ({ name, rows }) =>
            html`<tbody role="rowgroup">
              ${
                name
                  ? html`<tr role="row" class="group">
                      <th role="rowheader" scope="rowgroup" colspan=${view.columns.length + 1} part="group">
                        ${name}
                      </th>
                    </tr>`
                  : nothing
              }
              ${rows.map((row) => this.#renderRow(row, view, wording))}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  #renderRow(row: RowView, view: CompareView, { strings }: Wording): TemplateResult {
    const { id, name, question, cells } = row;
    const isOpen = this.openRow === id;
    const mayOpen = !!question || cells.some(hasRemarks);
    const head = mayOpen
      ? html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(id)}>
          ${name}
        </button>`
      : name;
    return html`<tr role="row" class="row">
        <th role="rowheader" scope="row" part="criterion">${head}</th>
        ${cells.map(
          (cell, index) =>
            html`<td
              role="cell"
              part="cell"
              data-kind=${cell.kind}
              data-model=${view.columns[index]?.name.text}
            >
              ${renderResult(cell)}
            </td>`,
        )}
      </tr>
      ${
        isOpen
          ? html`<tr role="row" class="remarks">
              <th role="rowheader" scope="row">
                ${question ? html`<span class="muted" dir="auto">${question}</span>` : nothing}
                <span class="visually-hidden">${name}: ${strings.evidence}</span>
              </th>
              ${cells.map(
                (cell, index) =>
                  html`<td role="cell">
                    <span class="of-model muted">${view.columns[index]?.name.text}</span>
                    ${renderRemarks(cell, strings.evidence)}
                  </td>`,
              )}
            </tr>`
          : nothing
      }`;
  }

  #toggle(row: string): void {
    this.openRow = this.openRow === row ? undefined : row;
  }
}

function renderColumnHead({ name, organization, attribution }: ColumnView): TemplateResult {
  const line = (text: string | undefined) =>
    text ? html`<span class="organization muted"><bdi>${text}</bdi></span>` : nothing;
  return html`<th role="columnheader" scope="col" part="model">
    ${renderLink(name)} ${line(organization)} ${line(attribution)}
  </th>`;
}

function renderTotals(
  { columns }: CompareView,
  totals: ColumnTotalView[],
  { strings }: Wording,
): TemplateResult {
  return html`<tbody role="rowgroup" class="totals">
    <tr role="row">
      <th role="rowheader" scope="row">${strings.total}</th>
      ${totals.map(
        ({ text, percent, share, remark, reported }, index) =>
          html`<td role="cell" data-model=${columns[index]?.name.text}>
            <strong><bdi>${text}</bdi></strong>
            ${percent ? html`<span class="percent muted">${percent}</span>` : nothing} ${renderBar(share)}
            ${remark ? html`<bdi class="remark muted">${remark}</bdi>` : nothing}
            ${reported ? html`<bdi class="remark muted">${reported}</bdi>` : nothing}
          </td>`,
      )}
    </tr>
  </tbody>`;
}
