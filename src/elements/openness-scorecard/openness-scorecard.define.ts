import { register } from '../../shared/register.js';
import { OpennessScorecard } from './openness-scorecard.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-scorecard': OpennessScorecard;
  }
}

register('openness-scorecard', OpennessScorecard, import.meta.url);
