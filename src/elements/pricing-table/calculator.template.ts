import { html, noChange, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Wording } from '../../shared/wording.js';
import type { CalculatorView, CostEntryView } from './calculator.view.js';
import { percentOf, readAmount, readPercent, type Usage, type UsageAmount } from './cost-usage.js';

export interface CalculatorActions {
  /** What a reader has changed; `peakShare: undefined` where the share is taken back. */
  onUsage: (change: Partial<Usage>) => void;
  /** Level of the heading, 4 by default. */
  headingLevel?: number;
}

/**
 * The text of a field, written only where it means another number than what is typed there: "0." on the way to
 * "0.5" is left alone, as is an emptied field until it is left.
 */
class TypedText extends Directive {
  render(text: string): unknown {
    return text;
  }

  override update(part: PropertyPart, [text]: [string]): unknown {
    const input = part.element as HTMLInputElement;
    const { value, validity } = input;
    const isSame = value === text || (value !== '' && text !== '' && Number(value) === Number(text));
    if (!isSame && !validity.badInput) input.value = text;
    return noChange;
  }
}
const typedText = directive(TypedText);

const fields: UsageAmount[] = ['input', 'cached', 'written', 'output', 'requestsPerDay'];

/** Fields for the use of a model, and below them what it costs under every price. */
export function renderCalculator(
  view: CalculatorView,
  usage: Usage,
  wording: Wording,
  actions: CalculatorActions,
): TemplateResult {
  const { strings } = wording;
  return html`<section class="calculator" part="calculator" aria-labelledby="calculator-heading">
    <div
      id="calculator-heading"
      class="caption"
      part="calculator-heading"
      role="heading"
      aria-level=${actions.headingLevel ?? 4}
    >
      ${strings.calculatorHeading}
    </div>
    <fieldset class="usage" part="usage">
      <legend>${strings.calculatorUse}</legend>
      ${fields.map((field) => renderAmount(field, usage[field], wording, actions))}
      ${view.hasHours ? renderShare(usage, wording, actions) : nothing}
    </fieldset>
    ${renderCosts(view, wording)}
    ${view.notices.map((notice) => html`<p class="muted notice"><bdi>${notice}</bdi></p>`)}
    ${view.footnotes.map((footnote) => html`<p class="muted footnote"><bdi>${footnote}</bdi></p>`)}
  </section>`;
}

function renderAmount(
  field: UsageAmount,
  amount: number,
  { strings }: Wording,
  { onUsage }: CalculatorActions,
): TemplateResult {
  const typed = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    // Empty while a number is being replaced by another.
    if (value !== '') onUsage({ [field]: readAmount(value) });
  };
  const left = ({ target }: Event) => {
    if ((target as HTMLInputElement).value === '') onUsage({ [field]: 0 });
  };
  return html`<label class="usage-field"
    ><span><bdi>${strings.calculatorFields[field]}</bdi></span
    ><input
      type="number"
      part="usage-input"
      name=${field}
      min="0"
      step="any"
      inputmode="numeric"
      autocomplete="off"
      .value=${typedText(String(amount))}
      @input=${typed}
      @change=${left}
  /></label>`;
}

function renderShare(
  { peakShare }: Usage,
  { strings }: Wording,
  { onUsage }: CalculatorActions,
): TemplateResult {
  const typed = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    if (!validity.badInput) onUsage({ peakShare: readPercent(value) });
  };
  return html`<label class="usage-field"
    ><span><bdi>${strings.calculatorPeak}</bdi></span
    ><input
      type="number"
      part="usage-input"
      name="peakShare"
      min="0"
      max="100"
      step="any"
      inputmode="decimal"
      autocomplete="off"
      aria-describedby="calculator-peak-hint"
      .value=${typedText(peakShare === undefined ? '' : String(percentOf(peakShare)))}
      @input=${typed}
    /><span id="calculator-peak-hint" class="hint"><bdi>${strings.calculatorPeakHint}</bdi></span></label
  >`;
}

/** The roles are spelled out because rows are laid out as grids. */
function renderCosts({ entries }: CalculatorView, { strings }: Wording): TemplateResult {
  const heads = [
    ['cost-model', strings.model],
    ['cost', strings.calculatorPerRequest],
    ['cost', strings.calculatorPerDay],
    ['cost', strings.calculatorPer30Days],
  ];
  return html`<table class="costs" part="costs" role="table">
    <caption>
      ${strings.calculatorCaption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map(
          ([name = '', text]) =>
            html`<th role="columnheader" scope="col" class=${name} part="column">${text}</th>`,
        )}
        <th role="columnheader" scope="col" class="visually-hidden">${strings.calculatorSteps}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => renderEntry(entry, strings),
      )}
    </tbody>
  </table>`;
}

function renderEntry(entry: CostEntryView, strings: Wording['strings']): TemplateResult {
  const { kind, model, seller, conditions, amounts, text, lines } = entry;
  const costs = amounts && [amounts.perRequest, amounts.perDay, amounts.per30Days];
  return html`<tr role="row" part="cost-row" data-cost=${kind}>
    <th role="rowheader" scope="row" class="cost-model">
      <span class="cost-name"><bdi>${model}</bdi></span>
      <span class="cost-detail"><bdi>${seller}</bdi></span>
      ${conditions.map((condition) => html`<span class="cost-detail"><bdi>${condition}</bdi></span>`)}
    </th>
    ${
      costs
        ? costs.map((cost) => html`<td role="cell" class="cost" part="cost"><bdi>${cost}</bdi></td>`)
        : html`<td role="cell" class="cost no-cost" part="cost" colspan="3"><bdi>${text}</bdi></td>`
    }
    <td role="cell" class="steps">
      ${lines.length > 0 ? renderSteps(lines, strings.calculatorStepsOf(model, seller), strings) : nothing}
    </td>
  </tr>`;
}

function renderSteps(lines: string[], whose: string, strings: Wording['strings']): TemplateResult {
  return html`<details part="cost-steps">
    <summary>${strings.calculatorSteps} <span class="visually-hidden">${whose}</span></summary>
    <ul role="list">
      ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
    </ul>
  </details>`;
}
