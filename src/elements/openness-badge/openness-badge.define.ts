import { canDefine } from '../../shared/can-define.js';
import { OpennessBadge } from './openness-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-badge': OpennessBadge;
  }
}

if (canDefine('openness-badge', OpennessBadge)) {
  customElements.define('openness-badge', OpennessBadge);
}
