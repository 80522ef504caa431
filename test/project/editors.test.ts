// What the build writes for editors, compared with the classes, their styles and their templates.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import * as kit from '../../src/index.js';
import '../../src/define.js';

interface Named {
  name: string;
  description?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  description: string;
  attributes: (Named & { type: { text: string }; fieldName: string })[];
  members: (Named & { kind: string; attribute?: string })[];
  events: (Named & { type: { text: string } })[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

type Tags = (Named & { attributes: (Named & { values: Named[] })[] })[];

interface Manifest {
  modules: { path: string; declarations?: Declaration[]; exports?: Named[] }[];
}

const root = new URL('../../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readBuilt = (path: string): unknown => JSON.parse(readText(`dist/${path}`));
const namesOf = (all: Named[]) => all.map(({ name }) => name);

const classes = {
  'openness-badge': kit.OpennessBadge,
  'openness-compare': kit.OpennessCompare,
  'openness-index': kit.OpennessIndex,
  'openness-scorecard': kit.OpennessScorecard,
  'pricing-table': kit.PricingTable,
};
type Tag = keyof typeof classes;
const tags = Object.keys(classes) as Tag[];

/** Parts of a template that several elements share, in a branch that this element never takes. */
const neverShown: Partial<Record<Tag, string[]>> = {
  'openness-badge': ['changes', 'before'],
  'openness-index': ['changes', 'before'],
  'pricing-table': ['note', 'evidence'],
};

/** The sources that an element is made of: its class and whatever that imports. */
function sourcesOf(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const text = readText(path);
  found.set(path, text);
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
    if (fileName.startsWith('.'))
      sourcesOf(posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.ts'), found);
  }
  return found;
}

const partsIn = (text: string) =>
  [...text.matchAll(/\spart="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

describe('dist/custom-elements.json', () => {
  let manifest: Manifest;
  const find = (tag: Tag): Declaration => {
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    const found = declarations.find(({ tagName }) => tagName === tag);
    assert.ok(found, `no ${tag}: is dist/ of an earlier build?`);
    return found;
  };

  before(() => (manifest = readBuilt('custom-elements.json') as Manifest));

  it('names files of the package', () => {
    for (const { path } of manifest.modules) assert.ok(readText(path), path);
  });

  it('has every element, under the tag that the page registers', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    const elements = declarations.filter(({ tagName }) => tagName);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    for (const { name, tagName = '' } of elements) {
      assert.equal(customElements.get(tagName)?.name, name);
      const module = manifest.modules.find(({ path }) => path.endsWith(`/${tagName}.define.js`));
      assert.deepEqual(namesOf(module?.exports ?? []), [tagName]);
    }
  });

  for (const tag of tags) {
    it(`has the attributes of <${tag}>, each with its property, type and description`, () => {
      const { attributes, members } = find(tag);
      assert.deepEqual(namesOf(attributes).sort(), [...classes[tag].observedAttributes].sort());
      for (const { name, type, description, fieldName } of attributes) {
        assert.ok(description, name);
        assert.match(type.text, /^(string|number|boolean|'[\w-]+'( \| '[\w-]+')+)$/, name);
        assert.equal(members.find((member) => member.name === fieldName)?.attribute, name);
      }
    });

    it(`has the public properties and methods of <${tag}> and no others`, () => {
      const properties = [...classes[tag].elementProperties].filter(([, { state }]) => !state);
      const names = properties.map(([name]) => String(name));
      assert.deepEqual(namesOf(find(tag).members).sort(), [...names, 'reload'].sort());
    });

    it(`has the events of <${tag}>, with their classes`, () => {
      const { events } = find(tag);
      const comment = readText(`src/elements/${tag}/${tag}.ts`);
      const documented = [...comment.matchAll(/@fires \{\w+\} ([\w-]+)/g)].map(([, name]) => name);
      assert.ok(documented.length >= 2);
      assert.deepEqual(namesOf(events), documented);
      for (const { name, type } of events) {
        assert.equal((kit as unknown as Record<string, { type: string }>)[type.text]?.type, name);
      }
    });

    it(`has the slot of <${tag}>`, () => {
      assert.deepEqual(namesOf(find(tag).slots), ['']);
    });

    it(`has the parts that the templates of <${tag}> print`, () => {
      const path = `src/elements/${tag}/${tag}.ts`;
      const printed = new Set([...sourcesOf(path).values()].flatMap(partsIn));
      for (const part of neverShown[tag] ?? []) assert.ok(printed.delete(part), part);
      const listed = namesOf(find(tag).cssParts);
      assert.deepEqual(
        { undocumented: [...printed].filter((part) => !listed.includes(part)) },
        { undocumented: [] },
      );
      assert.deepEqual({ gone: listed.filter((part) => !printed.has(part)) }, { gone: [] });
      assert.equal(new Set(listed).size, listed.length, 'a part is listed twice');
    });

    it(`has the custom properties that the styles of <${tag}> read`, () => {
      const { styles: frame, drawing } = classes[tag];
      const styles = [frame, drawing?.content?.styles].flat(Infinity).join('\n');
      const read = new Set([...styles.matchAll(/var\(\s*(--openness-[\w-]+)/g)].map(([, name = '']) => name));
      // A badge reserves no space: it stands in a sentence.
      if (tag === 'openness-badge') read.delete('--openness-reserved-height');
      const { cssProperties } = find(tag);
      assert.deepEqual(namesOf(cssProperties).sort(), [...read].sort());
      for (const { name, description } of cssProperties) assert.ok(description, name);
    });

    it(`is what VS Code, JetBrains, React and Vue read of <${tag}>`, () => {
      const { attributes, name } = find(tag);
      const html = readBuilt('editors/vscode.html-custom-data.json') as { tags: Tags };
      const types = readBuilt('editors/web-types.json') as { contributions: { html: { elements: Tags } } };
      for (const list of [html.tags, types.contributions.html.elements]) {
        const found = list.find((entry) => entry.name === tag);
        assert.deepEqual(namesOf(found?.attributes ?? []), namesOf(attributes));
        assert.doesNotMatch(found?.description ?? 'undefined', /undefined/);
      }
      assert.match(readText('dist/types/react.d.ts'), new RegExp(`'${tag}': ElementProps<${name},`));
      assert.match(readText('dist/types/vue.d.ts'), new RegExp(`'${tag}': ElementProps<${name},`));
    });
  }

  it('gives editors the values of an attribute, and each part and custom property once', () => {
    const { tags: all } = readBuilt('editors/vscode.html-custom-data.json') as { tags: Tags };
    const badge = all.find(({ name }) => name === 'openness-badge');
    const label = badge?.attributes.find(({ name }) => name === 'label');
    assert.deepEqual(namesOf(label?.values ?? []).sort(), ['name', 'total']);
    const { properties, pseudoElements } = readBuilt('editors/vscode.css-custom-data.json') as Record<
      'properties' | 'pseudoElements',
      Named[]
    >;
    for (const list of [properties, pseudoElements]) {
      assert.ok(list.length > 10);
      assert.equal(new Set(namesOf(list)).size, list.length);
    }
  });
});
