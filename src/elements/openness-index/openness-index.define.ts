import { canDefine } from '../../shared/can-define.js';
import { tagFor } from '../../shared/tag-name.js';
import { OpennessIndex } from './openness-index.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-index': OpennessIndex;
  }
}

const tag = tagFor('openness-index', import.meta.url);

if (canDefine(tag, OpennessIndex)) customElements.define(tag, OpennessIndex);
