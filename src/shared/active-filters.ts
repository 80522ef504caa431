import { html, nothing, type TemplateResult } from 'lit';
import type { ActiveFilter } from './active-filters.view.js';
import type { Wording } from './wording.js';

export interface ActiveFilterActions<Filter> {
  onRemove: (filter: Filter) => void;
  onClear: () => void;
}

/** What a list is narrowed by: a button for each filter that takes it away, and one for all of them. */
export function renderActiveFilters<Filter extends ActiveFilter>(
  active: Filter[],
  isFiltered: boolean,
  { strings }: Wording,
  actions: ActiveFilterActions<Filter>,
): TemplateResult {
  return html`<div class="active" ?hidden=${!isFiltered} part="active-filters">
    ${
      active.length > 0
        ? html`<ul role="list" aria-label=${strings.activeFilters}>
            ${active.map(
              (filter) =>
                html`<li>
                  <button
                    type="button"
                    class="chip"
                    part="active-filter"
                    aria-label=${filter.removeLabel}
                    @click=${() => actions.onRemove(filter)}
                  >
                    <bdi>${filter.text}</bdi> <span class="cross" aria-hidden="true">×</span>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <button type="button" class="clear" part="clear" @click=${() => actions.onClear()}>
      ${strings.clearFilters}
    </button>
  </div>`;
}
