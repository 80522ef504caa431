import { canDefine } from '../../shared/can-define.js';
import { PricingTable } from './pricing-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'pricing-table': PricingTable;
  }
}

if (canDefine('pricing-table', PricingTable)) {
  customElements.define('pricing-table', PricingTable);
}
