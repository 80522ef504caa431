import { html, nothing, type TemplateResult } from 'lit';
import type { SafeUrl } from '../dataset/url.js';

/** At an opened criterion, the way to come back to it. */
export const renderCriterionLink = (address: SafeUrl | undefined, label: string): TemplateResult =>
  html`<p class="to-criterion"><a part="criterion-link" href=${address ?? nothing}>${label}</a></p>`;
