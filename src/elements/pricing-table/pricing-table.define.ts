import { canDefine } from '../../shared/can-define.js';
import { tagFor } from '../../shared/tag-name.js';
import { PricingTable } from './pricing-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'pricing-table': PricingTable;
  }
}

const tag = tagFor('pricing-table', import.meta.url);

if (canDefine(tag, PricingTable)) customElements.define(tag, PricingTable);
