// The script of this element holds what draws it from the beginning. The build leaves this file out of the one with all
// elements.
import { pricingPart } from './pricing-parts.js';
import * as part from './pricing-table.part.js';

pricingPart.content = part;
