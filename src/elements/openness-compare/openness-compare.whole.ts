// As with the price table: in the script of this element from the beginning.
import { comparePart } from './compare-parts.js';
import * as part from './openness-compare.part.js';

comparePart.content = part;
