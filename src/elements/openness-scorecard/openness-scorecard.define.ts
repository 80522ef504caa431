import { canDefine } from '../../shared/can-define.js';
import { OpennessScorecard } from './openness-scorecard.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-scorecard': OpennessScorecard;
  }
}

if (canDefine('openness-scorecard', OpennessScorecard)) {
  customElements.define('openness-scorecard', OpennessScorecard);
}
