import { canDefine } from '../../shared/can-define.js';
import { tagFor } from '../../shared/tag-name.js';
import { OpennessBadge } from './openness-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-badge': OpennessBadge;
  }
}

const tag = tagFor('openness-badge', import.meta.url);

if (canDefine(tag, OpennessBadge)) customElements.define(tag, OpennessBadge);
