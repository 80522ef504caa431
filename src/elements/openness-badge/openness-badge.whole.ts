// As with the price table: in the script of this element from the beginning.
import { badgePart } from './badge-parts.js';
import * as part from './openness-badge.part.js';

badgePart.content = part;
