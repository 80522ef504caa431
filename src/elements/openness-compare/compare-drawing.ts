import { nothing, type TemplateResult } from 'lit';
import { type Outcome, succeed } from '../../dataset/failure.js';
import type { Dataset } from '../../dataset/schema.js';
import { listOf, textOf } from '../../shared/attributes.js';
import { changesPart } from '../../shared/changes-part.js';
import type { CriterionLink } from '../../shared/criterion-link.js';
import { findCriterion } from '../../shared/find-criterion.js';
import type { Drawing } from '../../shared/drawing.js';
import { renderWay, type Saving } from '../../shared/export/saving.js';
import { TakeController } from '../../shared/take-controller.js';
import type { Wording } from '../../shared/wording.js';
import type { ComparisonView } from './compare-export.js';
import { bySourcePart, compareTake } from './compare-parts.js';
import type { OpennessCompare } from './openness-compare.js';
import { renderComparison } from './openness-compare.template.js';
import { toCompareView } from './openness-compare.view.js';
import { PrintedRows } from './printed-rows.js';

/** The table of an element, and what a reader does with it. */
export class CompareDrawing implements Drawing<ComparisonView> {
  readonly #host: OpennessCompare;
  readonly #take: TakeController<typeof import('./compare-take.part.js')>;
  readonly #link: CriterionLink;
  /** The row whose notes and evidence are open. */
  #openRow: string | undefined;
  /** The column that is shown where there is room for one only. */
  #shownColumn = 0;

  constructor(host: OpennessCompare, link: CriterionLink) {
    this.#host = host;
    this.#link = link;
    this.#take = new TakeController(host, compareTake);
    new PrintedRows(host);
  }

  view(dataset: Dataset, wording: Wording): Outcome<ComparisonView | undefined> {
    return this.#bySource(dataset, wording) ?? this.#byModel(dataset, wording);
  }

  render(shown: ComparisonView, wording: Wording): TemplateResult | typeof nothing {
    const { headingLevel } = this.#host;
    const saving = this.#savingOf(shown, wording);
    const linkTo = this.#link.addresses();
    if (shown.by === 'source')
      return (
        bySourcePart.content?.renderBySource(shown.view, wording, { headingLevel, linkTo, saving }) ?? nothing
      );
    const onToggle = (row: string) => this.#toggle(row);
    const onShow = (column: number) => this.#show(column);
    return renderComparison(shown.view, wording, {
      headingLevel,
      openRow: this.#openRow,
      onToggle,
      shownColumn: this.#shownColumn,
      onShow,
      linkTo,
      saving,
    });
  }

  #savingOf(shown: ComparisonView, wording: Wording): Saving {
    return {
      ...this.#take.saving,
      onCopyText: () => void this.#take.copy((part) => part.toComparisonMarkdown(shown, wording)),
      csvButton: renderWay('csv', wording.strings.downloadAs.csv),
      onCsv: () => void this.#take.save((part) => part.toComparisonCsv(shown, wording)),
    };
  }

  async open(id: string): Promise<HTMLElement | undefined> {
    const row = findCriterion(this.#host.renderRoot, id);
    if (!row) return undefined;
    this.#openRow = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    for (const entry of row.querySelectorAll('details')) entry.open = true;
    return row.querySelector<HTMLElement>('.toggle') ?? row.querySelector('th') ?? undefined;
  }

  #byModel(dataset: Dataset, wording: Wording): Outcome<ComparisonView | undefined> {
    const { show } = this.#host;
    const [rubric, since] = [textOf(this.#host.rubric), textOf(this.#host.since)];
    const options = { models: listOf(this.#host.models), rubric, since, show };
    const outcome = toCompareView(dataset, options, wording, changesPart.content?.toChangesView);
    if (!outcome.ok) return outcome;
    return succeed(outcome.value && { by: 'model', view: outcome.value });
  }

  #bySource(dataset: Dataset, wording: Wording): Outcome<ComparisonView | undefined> | undefined {
    const { content } = bySourcePart;
    if (this.#host.by !== 'source' || !content) return undefined;
    const [model = ''] = listOf(this.#host.models);
    const outcome = content.toBySourceView(dataset, { model, rubrics: listOf(this.#host.rubric) }, wording);
    if (!outcome.ok) return outcome;
    return succeed(outcome.value && { by: 'source', view: outcome.value });
  }

  #toggle(row: string): void {
    this.#openRow = this.#openRow === row ? undefined : row;
    this.#link.prepare();
    this.#host.requestUpdate();
  }

  #show(column: number): void {
    this.#shownColumn = column;
    this.#host.requestUpdate();
  }
}
