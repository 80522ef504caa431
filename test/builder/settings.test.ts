// The form against the elements: an attribute that is added to one has to be offered here, or left out on purpose.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settingsOf } from '../../demo/builder/settings.js';
import { tagOf, widgets } from '../../src/render/index.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type: { text: string }; default: string }[];
}

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as { modules: { declarations: Declaration[] }[] };
const declarations = manifest.modules.flatMap((module) => module.declarations);

const attributesOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** Chosen elsewhere in the builder, for other data than the published, for many on a page, or what readers set for themselves. */
const leftOut: Record<string, string[]> = {
  scorecard: ['loading', 'model', 'src', 'stale-after'],
  compare: ['loading', 'models', 'src', 'stale-after'],
  badge: ['model', 'src', 'stale-after'],
  index: ['hash', 'levels', 'selected', 'src', 'stale-after'],
  pricing: [
    ...['currency', 'free', 'hash', 'min-context', 'model', 'models', 'open-weights', 'plan', 'search'],
    ...['selected', 'selected-only', 'seller', 'src', 'stale-after', 'usage'],
  ],
};

for (const widget of widgets) {
  const attributes = attributesOf(tagOf(widget));

  test(`the form of the ${widget} offers every attribute that it does not leave out`, () => {
    const offered = settingsOf(widget).map(({ name }) => name);
    assert.deepEqual(
      [...offered, ...(leftOut[widget] ?? [])].sort(),
      attributes.map(({ name }) => name).sort(),
    );
  });

  test(`the choices of the ${widget} are those of the element`, () => {
    for (const setting of settingsOf(widget)) {
      if (setting.kind !== 'choice') continue;
      const attribute = attributes.find(({ name }) => name === setting.name);
      const words = [...(attribute?.type.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');
      if (words.length === 0) continue;
      const usual = attribute?.default.replaceAll("'", '') ?? '';
      const offered = setting.choices.map(({ value }) => value || usual);
      assert.deepEqual(offered.sort(), words.sort(), setting.name);
    }
  });
}
