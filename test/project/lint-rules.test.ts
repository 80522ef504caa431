import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const rules = new URL('../eslint/', import.meta.url);
const { textOnly } = (await import(new URL('text-only.js', rules).href)) as { textOnly: never };
const { safeAddress } = (await import(new URL('safe-address.js', rules).href)) as { safeAddress: never };

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the two rules say about a text that stands in a file of src/shared. */
function verdictsOn(code: string): (string | null)[] {
  const linter = new Linter({ cwd: root });
  const name = 'src/shared/planted.ts';
  const messages = linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { projectService: { allowDefaultProject: [name] }, tsconfigRootDir: root },
      },
      plugins: { openness: { rules: { 'text-only': textOnly, 'safe-address': safeAddress } } },
      rules: { 'openness/text-only': 'error', 'openness/safe-address': 'error' },
    },
    { filename: `${root}${name}` },
  );
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const head =
  "import { html, svg } from 'lit'; import { ifDefined } from 'lit/directives/if-defined.js'; " +
  "import { safeUrl, type SafeUrl } from '../dataset/url.js'; import { escapeHtml } from '../render/escape-html.js'; " +
  'declare const text: string; declare const safe: SafeUrl; declare const perhaps: SafeUrl | undefined; ' +
  'declare const link: HTMLAnchorElement;\n';

const good = [
  'html`<a href=${safe}>${text}</a>`;',
  'html`<a href=${ifDefined(perhaps)} title=${text}>x</a>`;',
  'html`<a href=${ifDefined(safeUrl(text))}>x</a>`;',
  '`<a href="${escapeHtml(safe)}" title="${escapeHtml(text)}">`;',
  'link.href = safe;',
  'html`<p data-style=${text}>style=x ${text}</p>`;',
  'link.textContent = text;',
];
const unsafe = [
  'html`<a href=${text}>x</a>`;',
  'html`<a .href=${text}>x</a>`;',
  'html`<a href="${text}">x</a>`;',
  'html`<img src=${ifDefined(text)}>`;',
  'svg`<a xlink:href=${text}></a>`;',
  '`<a href="${escapeHtml(text)}">`;',
  "`<script src='${text}'></script>`;",
  'link.href = text;',
  "link.setAttribute('href', text);",
];
const markup = [
  'link.innerHTML = text;',
  'link.outerHTML = text;',
  "link.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
  'globalThis.document.writeln(text);',
  'html`<p style="width: ${text}"></p>`;',
  'html`<p .innerHTML=${text}></p>`;',
  'eval(text);',
  'new Function(text);',
  'globalThis.Function(text);',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { styleMap } from 'lit/directives/style-map.js';",
];

for (const code of good) it(`lets pass ${code}`, () => assert.deepEqual(verdictsOn(head + code), []));
for (const code of unsafe)
  it(`reports ${code}`, () => assert.deepEqual(verdictsOn(head + code), ['openness/safe-address']));
for (const code of markup)
  it(`reports ${code}`, () =>
    assert.deepEqual([...new Set(verdictsOn(head + code))], ['openness/text-only']));
