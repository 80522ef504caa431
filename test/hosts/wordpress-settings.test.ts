// The settings that the block of WordPress offers are settings of the elements.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonFields, fieldsOf, settingsFor } from '../../src/hosts/wordpress/editor/settings.js';
import {
  OpennessBadge,
  OpennessCompare,
  OpennessIndex,
  OpennessScorecard,
  PricingTable,
} from '../../src/index.js';
import { widgets } from '../../src/render/index.js';

const elements = {
  scorecard: OpennessScorecard,
  compare: OpennessCompare,
  index: OpennessIndex,
  badge: OpennessBadge,
  pricing: PricingTable,
};

for (const widget of widgets) {
  test(`${widget}: every field is an attribute of the element`, () => {
    const known = ['lang', ...elements[widget].observedAttributes];
    const offered = [...fieldsOf[widget], ...commonFields].map(({ attribute }) => attribute);
    assert.deepEqual(
      offered.filter((attribute) => !known.includes(attribute)),
      [],
    );
    assert.equal(new Set(offered).size, offered.length);
  });
}

test('another widget keeps the models and what it has a use for', () => {
  const scorecard = { model: 'olmo', rubric: 'osai-14', layout: 'compact', theme: 'dark' };
  const compare = settingsFor('compare', scorecard);
  assert.deepEqual(compare, { models: 'olmo', rubric: 'osai-14', theme: 'dark' });
  assert.deepEqual(settingsFor('badge', { ...compare, models: 'olmo,llama-3.1' }), {
    model: 'olmo',
    rubric: 'osai-14',
    theme: 'dark',
  });
});
