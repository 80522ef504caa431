import { html, nothing, type TemplateResult } from 'lit';
import { levelBelow } from '../../shared/attributes.js';
import type { Wording } from '../../shared/wording.js';
import { renderComparison } from '../openness-compare/openness-compare.template.js';
import { type IndexView, mostSelected } from './openness-index.view.js';

export interface ChoiceActions {
  onShow: () => void;
  onClearPicked: () => void;
  onToggle: (row: string) => void;
  /** Which of the models a narrow comparison shows. */
  onColumn: (column: number) => void;
}

/** What has been chosen, in sight while the list is, and how to go on from there. */
export function renderTray(view: IndexView, { strings }: Wording, actions: ChoiceActions): TemplateResult {
  const { selected, picked, comparison } = view;
  if (selected.length === 0) return html``;
  return html`<div class="tray" part="tray">
    <p>
      <strong>${strings.indexPicked(selected.length, mostSelected)}</strong>
      <bdi class="muted picked">${comparison ? picked : strings.indexPickMore}</bdi>
    </p>
    ${
      comparison
        ? html`<button type="button" class="show" part="show-comparison" @click=${() => actions.onShow()}>
            ${strings.indexShowComparison}
          </button>`
        : nothing
    }
    <button type="button" part="clear-choice" @click=${() => actions.onClearPicked()}>
      ${strings.clearChoice}
    </button>
  </div>`;
}

/** The chosen models side by side. The credit below the list speaks for both. */
export function renderChosen(
  { comparison }: IndexView,
  options: { headingLevel: number; openRow: string | undefined; shownColumn: number },
  wording: Wording,
  { onToggle, onColumn }: ChoiceActions,
): TemplateResult | typeof nothing {
  if (!comparison) return nothing;
  return html`<section
    class="comparison"
    part="comparison"
    tabindex="-1"
    aria-label=${wording.strings.indexComparison}
  >
    ${renderComparison(comparison, wording, {
      headingLevel: levelBelow(options.headingLevel),
      openRow: options.openRow,
      onToggle,
      shownColumn: options.shownColumn,
      onShow: onColumn,
    })}
  </section>`;
}
