import { register } from '../../shared/register.js';
import './openness-index.whole.js';
import { OpennessIndex } from './openness-index.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-index': OpennessIndex;
  }
}

register('openness-index', OpennessIndex, import.meta.url);
