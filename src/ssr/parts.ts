import * as bySource from '../elements/openness-compare/by-source.part.js';
import { badgePart } from '../elements/openness-badge/badge-parts.js';
import * as badge from '../elements/openness-badge/openness-badge.part.js';
import { bySourcePart, comparePart } from '../elements/openness-compare/compare-parts.js';
import * as compare from '../elements/openness-compare/openness-compare.part.js';
import { indexPart } from '../elements/openness-index/index-parts.js';
import * as index from '../elements/openness-index/openness-index.part.js';
import * as compact from '../elements/openness-scorecard/compact.part.js';
import { compactPart } from '../elements/openness-scorecard/scorecard-parts.js';
import * as calculator from '../elements/pricing-table/calculator.part.js';
import * as controls from '../elements/pricing-table/controls.part.js';
import * as history from '../elements/pricing-table/history.part.js';
import * as pricing from '../elements/pricing-table/pricing-table.part.js';
import {
  calculatorPart,
  controlsPart,
  historyPart,
  pricingPart,
} from '../elements/pricing-table/pricing-parts.js';
import type { Widget } from '../render/sheet.js';
import * as changes from '../shared/changes.part.js';
import { changesPart } from '../shared/changes-part.js';
import * as check from '../shared/check.part.js';
import * as criterionLink from '../shared/criterion-link.part.js';
import { linkPart } from '../shared/criterion-link.js';
import * as failure from '../shared/failure.part.js';
import * as language from '../shared/language.part.js';
import * as merge from '../shared/merge.part.js';
import { checkPart, failurePart, mergePart, languagePart } from '../shared/parts.js';

/**
 * For what cannot wait until a part of an element is loaded: a server, and a page that takes over what a server has
 * printed.
 */
export function haveAllParts(): void {
  badgePart.content = badge;
  bySourcePart.content = bySource;
  calculatorPart.content = calculator;
  changesPart.content = changes;
  checkPart.content = check;
  compactPart.content = compact;
  comparePart.content = compare;
  controlsPart.content = controls;
  failurePart.content = failure;
  historyPart.content = history;
  indexPart.content = index;
  languagePart.content = language;
  linkPart.content = criterionLink;
  mergePart.content = merge;
  pricingPart.content = pricing;
}

/** The styles of the parts that an element may have: a style sheet is sent for every element of its kind. */
export const partStyles = {
  scorecard: [changes.styles, compact.styles, criterionLink.styles],
  compare: [changes.styles, criterionLink.styles],
  index: [],
  badge: [],
  pricing: [controls.styles, history.styles, calculator.styles],
} satisfies Record<Widget, unknown[]>;
