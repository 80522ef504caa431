// Imported by tests of what the parts of elements do: these are here before anything is asked for.
import { compareTake } from '../../src/elements/openness-compare/compare-parts.js';
import { indexTake } from '../../src/elements/openness-index/index-parts.js';
import { scorecardTake } from '../../src/elements/openness-scorecard/scorecard-parts.js';
import { calculatorPart, historyPart, pricingTake } from '../../src/elements/pricing-table/pricing-parts.js';

await Promise.all(
  [compareTake, indexTake, scorecardTake, calculatorPart, historyPart, pricingTake].map((part) =>
    part.load(),
  ),
);
