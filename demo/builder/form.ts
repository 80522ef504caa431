import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Widget, widgets } from '../../src/render/index.js';
import { mostModelsOf, modelsFor } from './resolve.js';
import { type FieldContext, renderSetting } from './setting-fields.js';
import { settingsOf } from './settings.js';
import type { BuilderState } from './state.js';

const widgetNames: Record<Widget, { name: string; about: string }> = {
  scorecard: { name: 'Scorecard', about: 'one model in full' },
  compare: { name: 'Comparison', about: 'models side by side' },
  index: { name: 'Index', about: 'the ranked list of all models' },
  badge: { name: 'Badge', about: 'a word in a sentence' },
  pricing: { name: 'Prices', about: 'what models cost' },
};

const languages = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'uk', 'zh'];

export interface FormContext extends FieldContext {
  onState: (change: Partial<BuilderState>) => void;
}

/** What can be chosen: the usual in sight, the rest behind one line. */
export function renderForm(context: FormContext): TemplateResult {
  const { state, catalogue, onState } = context;
  const settings = settingsOf(state.widget);
  const rare = settings.filter(({ isRare }) => isRare);
  const most = mostModelsOf(state);
  return html`<form class="options" aria-label="Options" @submit=${(event: Event) => event.preventDefault()}>
    ${renderWidgets(context)}
    ${
      most > 0
        ? html`<model-picker
            class="field"
            .models=${modelsFor(state, catalogue)}
            .chosen=${state.models}
            .most=${most}
            .onChoose=${(models: string[]) => onState({ models })}
          ></model-picker>`
        : nothing
    }
    ${settings.filter(({ isRare }) => !isRare).map((setting) => renderSetting(setting, context))}
    ${renderLanguage(context)}
    <details ?open=${rare.some(({ name }) => state.settings[name])}>
      <summary>More options</summary>
      ${rare.map((setting) => renderSetting(setting, context))}
    </details>
  </form>`;
}

function renderWidgets({ state, onState }: FormContext): TemplateResult {
  return html`<fieldset class="widgets">
    <legend>Widget</legend>
    ${widgets.map((widget) => {
      const { name, about } = widgetNames[widget];
      return html`<label>
        <input
          type="radio"
          name="widget"
          value=${widget}
          .checked=${live(widget === state.widget)}
          @change=${() => onState({ widget })}
        />
        <span><b>${name}</b> <small>${about}</small></span>
      </label>`;
    })}
  </fieldset>`;
}

function renderLanguage({ state, onState }: FormContext): TemplateResult {
  const listed = languages.includes(state.language) || !state.language ? [] : [state.language];
  const choose = (event: Event) => onState({ language: (event.target as HTMLSelectElement).value });
  return html`<div class="field">
    <label for="language">Language</label>
    <select id="language" aria-describedby="hint-language" @change=${choose}>
      <option value="" .selected=${live(!state.language)}>As the page</option>
      ${[...listed, ...languages].map(
        (tag) =>
          html`<option value=${tag} .selected=${live(tag === state.language)}>${languageName(tag)}</option>`,
      )}
    </select>
    <p class="hint" id="hint-language">of numbers, money and dates; the words are English</p>
  </div>`;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

const languageName = (tag: string) => names.of(tag) ?? tag;
