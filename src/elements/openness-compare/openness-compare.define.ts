import { canDefine } from '../../shared/can-define.js';
import { OpennessCompare } from './openness-compare.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-compare': OpennessCompare;
  }
}

if (canDefine('openness-compare', OpennessCompare)) {
  customElements.define('openness-compare', OpennessCompare);
}
