import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { Outcome } from '../dataset/failure.js';
import type { Dataset } from '../dataset/schema.js';
import type { Wording } from './wording.js';

/**
 * What makes the view of an element and draws it, with all that only a drawn element needs: in a part, so that a
 * script with many elements holds of each only what it promises before it is on a page.
 */
export interface Drawing<View> extends ReactiveController {
  /** What is still being drawn after an update. */
  readonly complete?: Promise<unknown> | undefined;
  view: (dataset: Dataset, wording: Wording) => Outcome<View | undefined>;
  render: (view: View, wording: Wording) => TemplateResult | typeof nothing;
}
