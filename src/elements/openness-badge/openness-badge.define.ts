import { register } from '../../shared/register.js';
import { OpennessBadge } from './openness-badge.js';
import './openness-badge.whole.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-badge': OpennessBadge;
  }
}

register('openness-badge', OpennessBadge, import.meta.url);
