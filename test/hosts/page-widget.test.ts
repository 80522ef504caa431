import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledNames, readBundledDatasets } from '../../src/hosts/bundled-data.js';
import { loadableTags } from '../../src/hosts/load-elements.js';
import { toPageWidget } from '../../src/hosts/page-widget.js';
import { readDatasets } from '../../src/hosts/read-datasets.js';
import { elementTags } from '../../src/hosts/tags.js';
import { isOpennessElement } from '../../src/hosts/vue/is-openness-element.js';
import { WidgetError } from '../../src/hosts/widget-error.js';
import { attributesOf, type WidgetProps } from '../../src/hosts/widget-props.js';
import { tagOf, widgets } from '../../src/render/index.js';

const make = (props: WidgetProps) => toPageWidget(props, readDatasets);
const hasCode = (code: string) => (error: unknown) => error instanceof WidgetError && error.code === code;

describe('toPageWidget(props)', () => {
  it('makes each widget with its table, and the badge without any block', async () => {
    for (const widget of widgets) {
      const { tag, fallback, data } = await make({ widget, model: 'deepseek-r1', models: ['deepseek-r1'] });
      assert.equal(tag, tagOf(widget));
      assert.equal(/<(table|p|figure|div)\b/.test(fallback), widget !== 'badge', widget);
      assert.ok(fallback.length > 100, widget);
      assert.equal(data, '');
    }
  });

  it('prints what the attributes ask for', async () => {
    const june2025 = await make({ widget: 'scorecard', model: 'deepseek-r1', rubric: 'osai-14' });
    const june2026 = await make({ widget: 'scorecard', model: 'deepseek-r1' });
    assert.match(june2025.fallback, /6\.5 of 14/);
    assert.match(june2026.fallback, /5 of 12/);
    const german = await make({ widget: 'scorecard', model: 'deepseek-r1', rubric: 'osai-14', lang: 'de' });
    assert.match(german.fallback, /6,5/);
    assert.equal(german.attributes.lang, 'de');
  });

  it('takes data of the page for both, and lets no text of theirs end the script', async () => {
    const dataset = structuredClone(await readDatasets(['osai-14']));
    const model = dataset.models.find(({ id }) => id === 'deepseek-r1');
    assert.ok(model);
    model.name = 'A</script><b>';
    const own = await make({ widget: 'scorecard', model: 'deepseek-r1', data: dataset });
    assert.match(own.fallback, /A&(lt|#60);/);
    assert.doesNotMatch(own.fallback, /<b>/);
    assert.equal(own.data.split('</script>').length, 2);
    const [, json = ''] = /^<script type="application\/json">(.*)<\/script>$/s.exec(own.data) ?? [];
    assert.deepEqual(JSON.parse(json), dataset);
    assert.ok(!('data' in own.attributes));
  });

  it('prints nothing of the published data where the reader loads others', async () => {
    const { attributes, fallback } = await make({
      widget: 'scorecard',
      model: 'deepseek-r1',
      src: '/own.json',
    });
    assert.equal(attributes.src, '/own.json');
    assert.equal(fallback, '');
  });

  it('refuses what is not there', async () => {
    const wrong: [WidgetProps, code: string][] = [
      [{ widget: 'scorecard', model: 'deepseek-r111' }, 'not-found'],
      [{ widget: 'compare', models: 'olmo,deepseek-r111' }, 'not-found'],
      [{ widget: 'scorecard', model: 'deepseek-r1', rubric: 'osai-13' }, 'not-found'],
      [{ widget: 'speedometer' as 'badge' }, 'not-found'],
      [{ widget: 'scorecard', model: 'deepseek-r1', data: { version: 7, models: [] } }, 'version'],
    ];
    for (const [props, code] of wrong)
      await assert.rejects(make(props), hasCode(code), JSON.stringify(props));
  });
});

describe('attributesOf(props)', () => {
  it('writes values as HTML has them', () => {
    const props = { widget: 'pricing', models: ['a', 'b'], controls: true, free: false, sort: null };
    assert.deepEqual(attributesOf(props), { models: 'a,b', controls: '' });
    assert.deepEqual(attributesOf({ minContext: 32_000, 'as-of': '2025-01-25', className: 'wide' }), {
      'min-context': '32000',
      'as-of': '2025-01-25',
      class: 'wide',
    });
  });

  it('refuses what would become "[object Object]", a script or a broken tag', () => {
    for (const props of [
      { models: [{ id: 'olmo' }] },
      { style: { color: 'red' } },
      { model: Symbol('olmo') },
      { onclick: 'alert(1)' },
      { onOpennessLoad: () => undefined },
      { 'a b': 'x' },
      { 'x><script>': 'x' },
    ]) {
      assert.throws(() => attributesOf(props), TypeError);
    }
  });
});

describe('the lists of what there is', () => {
  const tags = widgets.map(tagOf).sort();

  it('name every element', () => {
    assert.deepEqual([...elementTags].sort(), tags);
    assert.deepEqual([...loadableTags].sort(), tags);
    assert.ok(tags.every(isOpennessElement));
    for (const tag of ['openness-unknown', 'div', 'PricingTable']) assert.ok(!isOpennessElement(tag));
  });

  it('name every published dataset, as it lies in its file', async () => {
    const files = readdirSync(new URL('../../data/', import.meta.url)).filter((name) =>
      name.endsWith('.json'),
    );
    assert.deepEqual([...bundledNames].sort(), files.map((file) => file.replace('.json', '')).sort());
    for (const name of bundledNames) {
      assert.equal((await readBundledDatasets([name])).id, (await readDatasets([name])).id);
    }
    await assert.rejects(readBundledDatasets(['../package']), hasCode('not-found'));
  });
});
