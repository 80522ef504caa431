import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const folder = new URL('../../dist/cdn/', import.meta.url);

// Strict pages refuse code that is made of texts, and `currentScript` can be named by an element of the page.
const parts = readdirSync(new URL('parts/', folder)).map((name) => `parts/${name}`);
for (const name of [...readdirSync(folder), ...parts].filter((name) => name.endsWith('.js')))
  it(`${name} makes no code of texts and asks no page which script it is`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    assert.deepEqual(
      text.match(/\beval\s*\(|\bFunction\s*\(|\bcurrentScript\b|\bdocument\.write/g) ?? [],
      [],
    );
  });
