import { register } from '../../shared/register.js';
import { OpennessCompare } from './openness-compare.js';
import './openness-compare.whole.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-compare': OpennessCompare;
  }
}

register('openness-compare', OpennessCompare, import.meta.url);
