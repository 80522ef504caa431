import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MdxAttribute, MdxNode } from '../../src/hosts/docusaurus/mdx-node.js';
import { remarkOpenness } from '../../src/hosts/docusaurus/remark-openness.js';
import { WidgetError } from '../../src/hosts/widget-error.js';

const tag = (
  name: string,
  values: Record<string, MdxAttribute['value']>,
  children: MdxNode[] = [],
): MdxNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
  children,
});

const expression = (value: string): MdxAttribute['value'] => ({
  type: 'mdxJsxAttributeValueExpression',
  value,
});

async function work(...children: MdxNode[]): Promise<MdxNode[]> {
  const root: MdxNode = { type: 'root', children };
  await remarkOpenness()(root);
  return root.children ?? [];
}

/** The HTML that a tag was given, as the compiled page will have it. */
function htmlOf({ attributes = [] }: MdxNode): string | undefined {
  const value = attributes.find(({ name }) => name === 'dangerouslySetInnerHTML')?.value;
  if (typeof value !== 'object' || !value) return undefined;
  const { body } = value.data?.estree as {
    body: [{ expression: { properties: [{ value: { value: string; raw: string } }] } }];
  };
  const [{ value: text }] = body[0].expression.properties;
  assert.equal(JSON.parse(text.raw), text.value);
  return text.value;
}

test('an empty tag gets its table, and the page its script once', async () => {
  const scorecard = tag('openness-scorecard', { model: 'deepseek-r1', rubric: 'osai-14' });
  const badge = { ...tag('openness-badge', { model: 'olmo' }), type: 'mdxJsxTextElement' };
  const paragraph: MdxNode = {
    type: 'paragraph',
    children: [badge, { ...badge, attributes: [...(badge.attributes ?? [])] }],
  };
  const nodes = await work(scorecard, paragraph);
  assert.match(htmlOf(scorecard) ?? '', /<table\b[^]*6\.5 of 14/);
  assert.match(htmlOf(badge) ?? '', /^<span[^]*OLMo/);
  assert.deepEqual(
    nodes.filter(({ type }) => type === 'mdxjsEsm').map(({ value }) => value),
    ['openness-scorecard', 'openness-badge'].map(
      (name) => `import "openness-widgets/elements/${name}/${name}.define.js";`,
    ),
  );
});

test('attributes are read as JSX means them', async () => {
  const all = tag('pricing-table', { models: expression("['deepseek-r1', 'deepseek-v3']"), controls: null });
  const free = tag('pricing-table', { models: 'deepseek-r1', free: expression('false') });
  await work(all, free);
  assert.match(htmlOf(all) ?? '', /DeepSeek V3/);
  assert.match(htmlOf(free) ?? '', /DeepSeek R1/);
});

test('what an author has written inside stays, and what only the page knows is left to it', async () => {
  const own = tag('openness-scorecard', { model: 'deepseek-r1' }, [{ type: 'text', value: 'own' }]);
  const later = tag('openness-scorecard', { model: expression('props.model') });
  const spread = tag('openness-scorecard', {});
  spread.attributes = [{ type: 'mdxJsxExpressionAttribute', value: '...props' }];
  const other = tag('div', { model: 'deepseek-r1' });
  await work(own, later, spread, other);
  for (const node of [own, later, spread, other]) assert.equal(htmlOf(node), undefined);
  assert.equal(own.children?.length, 1);
});

test('a page without widgets stays as it is', async () => {
  const text: MdxNode = { type: 'paragraph', children: [{ type: 'text', value: 'A text' }] };
  assert.deepEqual(await work(text), [text]);
});

test('a model that is not there ends the build', async () => {
  const wrong = tag('openness-scorecard', { model: 'deepseek-r111' });
  await assert.rejects(work(wrong), (error) => error instanceof WidgetError && error.code === 'not-found');
});
