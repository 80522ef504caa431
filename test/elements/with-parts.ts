// Imported by tests of what the parts of elements do: these are here before anything is asked for.
import { badgePart } from '../../src/elements/openness-badge/badge-parts.js';
import { bySourcePart, comparePart, compareTake } from '../../src/elements/openness-compare/compare-parts.js';
import { indexPart, indexTake } from '../../src/elements/openness-index/index-parts.js';
import { compactPart, scorecardTake } from '../../src/elements/openness-scorecard/scorecard-parts.js';
import {
  calculatorPart,
  controlsPart,
  historyPart,
  pricingPart,
  pricingTake,
} from '../../src/elements/pricing-table/pricing-parts.js';
import { changesPart } from '../../src/shared/changes-part.js';
import { linkPart } from '../../src/shared/criterion-link.js';
import { lazyPart } from '../../src/shared/lazy-controller.js';
import { checkPart, failurePart, languagePart, mergePart } from '../../src/shared/parts.js';

const parts = [
  ...[
    badgePart,
    bySourcePart,
    calculatorPart,
    changesPart,
    checkPart,
    comparePart,
    compactPart,
    controlsPart,
    failurePart,
    lazyPart,
    linkPart,
    historyPart,
    indexPart,
    mergePart,
    languagePart,
    pricingPart,
  ],
  ...[compareTake, indexTake, pricingTake, scorecardTake],
];
await Promise.all(parts.map((part) => part.load()));
