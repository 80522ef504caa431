import { register } from '../../shared/register.js';
import { OpennessIndex } from './openness-index.js';
import './openness-index.whole.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-index': OpennessIndex;
  }
}

register('openness-index', OpennessIndex, import.meta.url);
