import { register } from '../../shared/register.js';
import { PricingTable } from './pricing-table.js';
import './pricing-table.whole.js';

declare global {
  interface HTMLElementTagNameMap {
    'pricing-table': PricingTable;
  }
}

register('pricing-table', PricingTable, import.meta.url);
