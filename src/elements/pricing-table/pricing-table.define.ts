import { register } from '../../shared/register.js';
import './pricing-table.whole.js';
import { PricingTable } from './pricing-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'pricing-table': PricingTable;
  }
}

register('pricing-table', PricingTable, import.meta.url);
