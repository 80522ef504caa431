// In the single files Lit fills whole attributes and places between tags: the build refuses any other template.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { templatesAsLitReadsThem } from '../../src/bundle/lit-for-any-page.mjs';

function read(code: string): void {
  const context = {
    parse: parseAst,
    error(message: string): never {
      throw new Error(message);
    },
  };
  templatesAsLitReadsThem().transform.call(context, code, '/src/shared/planted.ts');
}

for (const template of [
  'html`<p class="${name}" title="fixed">${text}</p>`',
  'html`<a .value="${value}" @click="${act}" ?hidden="${isHidden}">${a}${b}</a>`',
  'html`<details><summary>a = "${text}"</summary></details> `',
  'svg`<path viewBox="${box}" d="${path}"></path>`',
  'css`.a { color: ${colour} }`',
])
  test(`is taken as it is: ${template}`, () => assert.doesNotThrow(() => read(`const it = ${template};`)));

for (const template of [
  'html`<p class="mark ${name}"></p>`',
  'html`<p class=${name}></p>`',
  'html`<path d="M${x} ${y}"></path>`',
  'html`<p ${act}></p>`',
  'html`<${tag}></p>`',
  'html`<!-- ${text} -->`',
  'html`<style>p { color: ${colour} }</style>`',
])
  test(`is refused: ${template}`, () => assert.throws(() => read(`const it = ${template};`)));
