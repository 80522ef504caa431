import { html, type TemplateResult } from 'lit';
import { renderBar } from './bar.js';
import { type Marks, renderText } from './text.js';
import type { StepView } from './total.view.js';

/** The classes of a rubric, and how far a model is in each. */
export function renderSteps(steps: StepView[], marks: Marks): TemplateResult {
  return html`<ul class="steps" role="list">
    ${steps.map(
      ({ name, text, share }) =>
        html`<li data-complete=${share === 1}>
          <span>${renderText(name, marks)} <bdi class="muted">${text}</bdi></span
          >${renderBar(share)}
        </li>`,
    )}
  </ul>`;
}
