// Registers every element under its own tag name.
import './elements/openness-badge/openness-badge.define.js';
import './elements/openness-compare/openness-compare.define.js';
import './elements/openness-index/openness-index.define.js';
import './elements/openness-scorecard/openness-scorecard.define.js';
import './elements/pricing-table/pricing-table.define.js';
