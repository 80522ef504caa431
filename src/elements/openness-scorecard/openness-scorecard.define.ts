import { canDefine } from '../../shared/can-define.js';
import { tagFor } from '../../shared/tag-name.js';
import { OpennessScorecard } from './openness-scorecard.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-scorecard': OpennessScorecard;
  }
}

const tag = tagFor('openness-scorecard', import.meta.url);

if (canDefine(tag, OpennessScorecard)) customElements.define(tag, OpennessScorecard);
