import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { readSheet } from '../../src/hosts/published-widget.js';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';

const embed = async (attributes: Embed['attributes']): Promise<Embed> => ({
  sheet: await readSheet({ widget: 'scorecard', attributes: { model: 'deepseek-r1' } }),
  attributes,
  release: { version: '1.2.3', scriptsUrl: 'https://example.org/cdn/', integrity: {} },
  frameUrl: 'https://example.org/embed/',
  pageUrl: 'https://example.org/post',
});

const frameworks = ['astro', 'react', 'vue', 'docusaurus'] as const satisfies Host[];

async function eachOf(host: Host, attributes: Embed['attributes']): Promise<string> {
  const steps = snippetFor(host, await embed(attributes))?.steps ?? [];
  return steps.find(({ when }) => when === 'each')?.text ?? '';
}

/** What the compiler of JSX reads: attributes of the tag, and how many expressions stand inside. */
function readJsx(text: string) {
  const source = ts.createSourceFile('a.tsx', `(${text})`, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const attributes: Record<string, string | true> = {};
  let expressions = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) expressions++;
    if (ts.isJsxAttribute(node)) {
      const { initializer } = node;
      const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
      attributes[node.name.getText()] ??= value && ts.isStringLiteral(value) ? value.text : true;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const faults = ts.transpileModule(text, {
    fileName: 'a.tsx',
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve },
  }).diagnostics;
  return { attributes, expressions, faults: faults?.length ?? 0 };
}

describe('snippets for frameworks', () => {
  for (const host of frameworks) {
    it(`${host} installs the exact version first`, async () => {
      const [first] = snippetFor(host, await embed({ model: 'deepseek-r1' }))?.steps ?? [];
      assert.equal(first?.text, 'npm install openness-widgets@1.2.3\n');
    });
  }

  for (const host of ['astro', 'react', 'docusaurus'] as const) {
    it(`${host} is one tag that is read as it was meant`, async () => {
      const search = `"a" <b> & {c} 'd' \\`;
      const text = await eachOf(host, { model: 'deepseek-r1', search, controls: true, free: false });
      const { attributes, expressions, faults } = readJsx(text);
      const { widget, ...rest } = attributes;
      assert.equal(widget, host === 'docusaurus' ? undefined : 'scorecard');
      assert.deepEqual(rest, { model: 'deepseek-r1', search, controls: true });
      assert.deepEqual([expressions, faults], [0, 0]);
    });

    it(`${host} has a line inside where the element loads data of its own`, async () => {
      const text = await eachOf(host, { model: 'deepseek-r1', src: '/own.json' });
      assert.match(text, /DeepSeek R1[^]*42%/);
      assert.deepEqual([readJsx(text).expressions, readJsx(text).faults], [0, 0]);
    });
  }

  it('vue has the table inside, with nothing that Vue would run', async () => {
    const plain = await embed({ model: 'deepseek-r1' });
    const sheet = { ...plain.sheet, title: { text: 'A {{ constructor }} model' } };
    const steps = snippetFor('vue', { ...plain, sheet })?.steps ?? [];
    const text = steps.find(({ when }) => when === 'each')?.text ?? '';
    assert.match(text, /<table\b/);
    assert.match(text, /constructor/);
    assert.doesNotMatch(text, /\{\{/);
  });
});
