import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordingFor } from '../../src/shared/wording.js';
import type { Catalogue, RubricEntry } from './catalogue.js';
import { columnsFor, earlierEditions, hasEffect, isBySource, rubricsFor } from './resolve.js';
import { type Choice, isFit, type Setting } from './settings.js';
import type { BuilderState } from './state.js';

export interface FieldContext {
  /** With what the data knows, and nothing else. */
  state: BuilderState;
  catalogue: Catalogue;
  /** `isTyping` while the value is on its way. */
  onChange: (name: string, value: string, isTyping?: boolean) => void;
}

/** One setting as a labelled field; nothing where there is nothing to choose. */
export function renderSetting(setting: Setting, context: FieldContext): TemplateResult | typeof nothing {
  if (!hasEffect(setting, context.state)) return nothing;
  switch (setting.kind) {
    case 'choice':
      return renderSelect(setting, setting.choices, context);
    case 'switch':
      return renderSwitch(setting, context);
    case 'columns':
      return renderChecks(setting, columnChoices(context.catalogue), defaultColumns, context);
    case 'date':
    case 'text':
      return renderText(setting, context);
    case 'listed':
      return renderListed(setting, context);
  }
}

const { strings } = wordingFor('en');

const valueOf = ({ name }: Setting, { state }: FieldContext) => state.settings[name] ?? '';

function renderSelect(setting: Setting, choices: readonly Choice[], context: FieldContext): TemplateResult {
  const { name } = setting;
  return renderField(
    setting,
    html`<select
      id="setting-${name}"
      aria-describedby=${setting.hint ? `hint-${name}` : nothing}
      @change=${(event: Event) => context.onChange(name, (event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${live(choice.value === valueOf(setting, context))}>
            ${choice.label}
          </option>`,
      )}
    </select>`,
  );
}

const renderField = ({ name, label, hint }: Setting, control: TemplateResult) =>
  html`<div class="field">
    <label for="setting-${name}">${label}</label>
    ${control} ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
  </div>`;

function renderSwitch(setting: Setting, context: FieldContext): TemplateResult {
  const { name, label } = setting;
  return html`<label class="check">
    <input
      type="checkbox"
      name=${name}
      .checked=${live(valueOf(setting, context) === 'true')}
      @change=${(event: Event) =>
        context.onChange(name, (event.target as HTMLInputElement).checked ? 'true' : '')}
    />
    ${label}
  </label>`;
}

function renderText(setting: Setting, context: FieldContext): TemplateResult {
  const { name, kind, hint } = setting;
  const take = (event: Event, isTyping: boolean) => {
    const field = event.target as HTMLInputElement;
    const value = field.value.trim();
    const isUsable = isFit(setting, value);
    field.setAttribute('aria-invalid', String(!isUsable));
    if (isUsable) context.onChange(name, value, isTyping);
  };
  return renderField(
    setting,
    html`<input
      id="setting-${name}"
      type=${kind === 'date' ? 'date' : 'text'}
      aria-describedby=${hint ? `hint-${name}` : nothing}
      .value=${live(valueOf(setting, context))}
      @input=${(event: Event) => take(event, true)}
      @change=${(event: Event) => take(event, false)}
    />`,
  );
}

function renderListed(
  setting: Setting & { kind: 'listed' },
  context: FieldContext,
): TemplateResult | typeof nothing {
  const { state, catalogue } = context;
  if (setting.list === 'rubric' && isBySource(state)) {
    const rubrics = rubricsFor(state, catalogue).map(toChoice);
    return renderChecks({ ...setting, label: 'Assessors' }, rubrics, [], context);
  }
  const choices = choicesOf(setting.list, context);
  if (choices.length === 0) return nothing;
  const none = setting.none === undefined ? [] : [{ value: '', label: setting.none }];
  const hint = setting.list === 'rubric' ? describeRubric(context) : undefined;
  return renderSelect({ ...setting, ...(hint && { hint }) }, [...none, ...choices], context);
}

function choicesOf(
  list: (Setting & { kind: 'listed' })['list'],
  { state, catalogue }: FieldContext,
): Choice[] {
  const plain = (value: string) => ({ value, label: strings.columnName(value) });
  switch (list) {
    case 'rubric':
      return rubricsFor(state, catalogue).map((rubric) => ({
        value: rubric.id,
        label: `${labelOf(rubric)}${knows(rubric.assessed, state.models.length)}`,
      }));
    case 'since':
      return earlierEditions(state, catalogue).map(({ id, edition }) => ({ value: id, label: edition }));
    case 'modality':
      return (catalogue.rubrics.find(({ id }) => id === state.settings.rubric)?.modalities ?? []).map(plain);
    case 'meter':
      return catalogue.meters.slice(0, mostMeters).map(plain);
    case 'priced-model':
      return catalogue.priced
        .filter(({ id }) => state.models.includes(id))
        .map(({ id, name }) => ({ value: id, label: name }));
  }
}

const labelOf = ({ name, edition }: RubricEntry) => `${name}, ${edition}`;

/** The edition is what a narrow field cuts off. */
function describeRubric({ state, catalogue }: FieldContext): string | undefined {
  const rubric = catalogue.rubrics.find(({ id }) => id === state.settings.rubric);
  return rubric && `Edition: ${rubric.edition}, ${rubric.criteria} criteria`;
}

const toChoice = (rubric: RubricEntry): Choice => ({ value: rubric.id, label: labelOf(rubric) });

/** That a rubric knows only some of the models. */
const knows = (assessed: number, models: number) =>
  assessed > 0 && assessed < models ? ` (${assessed} of ${models} models)` : '';

/** The rest is asked for by a handful of prices. */
const mostMeters = 6;

const defaultColumns = ['input', 'cached-input', 'output'];

function columnChoices(catalogue: Catalogue): Choice[] {
  const known = columnsFor(catalogue);
  return [...defaultColumns, 'cache-write', 'web-search', 'blend', 'context']
    .filter((name) => known.includes(name))
    .map((value) => ({ value, label: strings.columnName(value) }));
}

/** Boxes of which some are ticked; those that are ticked where nothing is said count as nothing said. */
function renderChecks(
  { name, label }: Setting,
  choices: Choice[],
  usual: string[],
  context: FieldContext,
): TemplateResult {
  const listed = (context.state.settings[name] ?? '').split(',').filter(Boolean);
  const ticked = listed.length > 0 ? listed : usual;
  const toggle = (value: string) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((other) => ticked.includes(other) !== (other === value));
    context.onChange(name, String(next) === String(usual) ? '' : next.join(','));
  };
  return html`<fieldset class="checks">
    <legend>${label}</legend>
    ${choices.map(({ value, label }) => {
      const isTicked = ticked.includes(value);
      return html`<label class="check">
        <input
          type="checkbox"
          name=${name}
          value=${value}
          .checked=${live(isTicked)}
          ?disabled=${isTicked && ticked.length === 1}
          @change=${() => toggle(value)}
        />
        ${label}
      </label>`;
    })}
  </fieldset>`;
}
