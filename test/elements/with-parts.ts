// Imported by tests of what the parts of elements do: these are here before anything is asked for.
import { bySourcePart, compareTake } from '../../src/elements/openness-compare/compare-parts.js';
import { indexTake } from '../../src/elements/openness-index/index-parts.js';
import { scorecardTake } from '../../src/elements/openness-scorecard/scorecard-parts.js';
import { calculatorPart, historyPart, pricingTake } from '../../src/elements/pricing-table/pricing-parts.js';
import { changesPart } from '../../src/shared/changes-part.js';
import { linkPart } from '../../src/shared/criterion-link.js';
import { lazyPart } from '../../src/shared/lazy-controller.js';
import { checkPart, failurePart, languagePart, mergePart } from '../../src/shared/parts.js';

const parts = [
  ...[
    bySourcePart,
    calculatorPart,
    changesPart,
    checkPart,
    failurePart,
    lazyPart,
    linkPart,
    historyPart,
    mergePart,
    languagePart,
  ],
  ...[compareTake, indexTake, pricingTake, scorecardTake],
];
await Promise.all(parts.map((part) => part.load()));
