// As with the price table: in the script of this element from the beginning.
import { indexPart } from './index-parts.js';
import * as part from './openness-index.part.js';

indexPart.content = part;
