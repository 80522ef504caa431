// What must not be in the files that run in pages that nobody knows.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folders = ['cdn', 'embed'].map((name) => new URL(`../../dist/${name}/`, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !/^(parent|oembed)\.js$/.test(name))
    .map((name) => ({ name, code: readFileSync(new URL(name, folder), 'utf8') })),
);

test('there are files to look at', () => assert.equal(files.length, 8));

for (const { name, code } of files) {
  test(`${name}: one policy of our own, and no name of the global object that an id could take`, () => {
    assert.equal(code.split('createPolicy("openness-widgets"').length, 2);
    assert.doesNotMatch(code, /lit-html|(Versions|PolyfillSupport|HydrateSupport)\b|litPropertyMetadata/);
    assert.doesNotMatch(code, /ShadyCSS/);
    assert.match(code, /^\/\/# allFunctionsCalledOnLoad\ntry\{/);
  });
}

const parts = readdirSync(new URL('../../dist/cdn/parts/', import.meta.url)).map((name) => ({
  name: `parts/${name}`,
  code: readFileSync(new URL(`../../dist/cdn/parts/${name}`, import.meta.url), 'utf8'),
}));

// The page for frames is our own: nobody gives names to its elements.
for (const { name, code } of [...files.filter(({ name }) => name !== 'embed.js'), ...parts])
  test(`${name}: no method of the document that a name could take, nor its current script`, () => {
    assert.doesNotMatch(code, /document\.(create|import|add|remove|append)\w+\(/);
    assert.doesNotMatch(code, /currentScript/);
  });
