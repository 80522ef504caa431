import { canDefine } from '../../shared/can-define.js';
import { OpennessIndex } from './openness-index.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-index': OpennessIndex;
  }
}

if (canDefine('openness-index', OpennessIndex)) {
  customElements.define('openness-index', OpennessIndex);
}
