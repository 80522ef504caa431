import { canDefine } from '../../shared/can-define.js';
import { tagFor } from '../../shared/tag-name.js';
import { OpennessCompare } from './openness-compare.js';

declare global {
  interface HTMLElementTagNameMap {
    'openness-compare': OpennessCompare;
  }
}

const tag = tagFor('openness-compare', import.meta.url);

if (canDefine(tag, OpennessCompare)) customElements.define(tag, OpennessCompare);
