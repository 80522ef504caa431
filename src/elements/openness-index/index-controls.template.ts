import { html, nothing, type TemplateResult } from 'lit';
import { renderActiveFilters } from '../../shared/active-filters.js';
import type { OptionView } from '../../shared/options.view.js';
import { renderSearchField } from '../../shared/search-field.js';
import { renderSelect } from '../../shared/select.js';
import type { Wording } from '../../shared/wording.js';
import type { ActiveFilterView, ControlsView } from './controls.view.js';
import type { IndexFilters } from './filters.js';
import type { IndexView } from './openness-index.view.js';

export interface ControlActions {
  onFilter: (change: Partial<IndexFilters & { modality: string }>) => void;
  onView: (view: 'bars' | 'grid') => void;
  /** The criterion of which a level is to be chosen. */
  onCriterion: (id: string) => void;
  onLevel: (criterion: string, level: string) => void;
  onRemove: (filter: ActiveFilterView) => void;
  onClear: () => void;
}

/** What the controls hold that is not part of the view. */
export interface ControlState {
  search: string;
  criterion: string;
}

/** Search, kind, filters and the choice of the view, and below them what the list is narrowed by. */
export function renderControls(
  view: IndexView,
  state: ControlState,
  wording: Wording,
  actions: ControlActions,
): TemplateResult {
  const { strings } = wording;
  const { controls } = view;
  return html`<div class="controls" part="controls" role="group" aria-labelledby="index-caption">
      ${renderSearchField(strings.search, state.search, (search) => actions.onFilter({ search }))}
      ${
        controls.modalities.length > 1
          ? renderSelect(strings.indexModality, controls.modalities, strings.all, (modality) =>
              actions.onFilter({ modality }),
            )
          : nothing
      }
      ${view.hasGrid ? renderViews(view.list.kind, wording, actions) : nothing}
      ${renderFilters(controls, state, wording, actions)}
    </div>
    ${renderActiveFilters(view.controls.active, view.isFiltered, wording, actions)}`;
}

function renderViews(
  shown: 'bars' | 'grid',
  { strings }: Wording,
  { onView }: ControlActions,
): TemplateResult {
  return html`<div class="views" role="group" aria-label=${strings.indexView}>
    ${(['bars', 'grid'] as const).map(
      (view) =>
        html`<button type="button" part="view" aria-pressed=${view === shown} @click=${() => onView(view)}>
          ${strings.indexViews[view]}
        </button>`,
    )}
  </div>`;
}

function renderFilters(
  controls: ControlsView,
  state: ControlState,
  wording: Wording,
  actions: ControlActions,
): TemplateResult {
  const { strings } = wording;
  const { onFilter } = actions;
  const { organizations, licenses, releasedFrom, releasedUntil } = controls;
  const select = (
    label: string,
    options: OptionView[],
    field: 'organization' | 'license' | 'releasedFrom' | 'releasedUntil',
  ) =>
    options.length > 0
      ? renderSelect(label, options, strings.any, (value) => onFilter({ [field]: value }))
      : nothing;
  return html`<details class="filters" part="filters">
    <summary>${strings.filter}</summary>
    <div class="fields">
      ${select(strings.organization, organizations, 'organization')}
      ${select(strings.license, licenses, 'license')}
      ${select(strings.indexReleasedFrom, releasedFrom, 'releasedFrom')}
      ${select(strings.indexReleasedUntil, releasedUntil, 'releasedUntil')}
      ${controls.criteria.length > 0 ? renderLevels(controls, state, wording, actions) : nothing}
    </div>
  </details>`;
}

function renderLevels(
  { criteria }: ControlsView,
  { criterion }: ControlState,
  { strings }: Wording,
  { onCriterion, onLevel }: ControlActions,
): TemplateResult {
  const chosen = criteria.find(({ id }) => id === criterion);
  const options = criteria.map(({ id, name, group }) => ({
    value: id,
    text: group ? `${group}: ${name}` : name,
    isChosen: id === chosen?.id,
  }));
  return html`${renderSelect(strings.criterion, options, strings.indexChooseCriterion, onCriterion)}
  ${renderSelect(
    strings.indexLevel,
    chosen?.levels ?? [],
    strings.any,
    (level) => onLevel(criterion, level),
    !chosen,
  )}`;
}
