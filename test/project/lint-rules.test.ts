import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

const rules = new URL('../eslint/', import.meta.url);
const { textOnly } = (await import(new URL('text-only.js', rules).href)) as { textOnly: never };
const { safeAddress } = (await import(new URL('safe-address.js', rules).href)) as { safeAddress: never };

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The types of one file that is not there, and of what it imports. */
function programOf(name: string, text: string): ts.Program {
  const { compilerOptions } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile.bind(ts.sys))
    .config as { compilerOptions: unknown };
  const { options } = ts.convertCompilerOptionsFromJson({ ...(compilerOptions as object), types: [] }, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === name || fileExists(path);
  host.getSourceFile = (path, version, ...rest) =>
    path === name ? ts.createSourceFile(name, text, version) : getSourceFile(path, version, ...rest);
  return ts.createProgram([name], options, host);
}

/** What the two rules say about each of these lines, in a file of src/shared. One file, because its types take long. */
function verdictsOn(lines: string[]): (string | null)[][] {
  const name = `${root}src/shared/planted.ts`;
  const text = [head, ...lines].join('\n');
  const messages = new Linter({ cwd: root }).verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { programs: [programOf(name, text)] },
      },
      plugins: { openness: { rules: { 'text-only': textOnly, 'safe-address': safeAddress } } },
      rules: { 'openness/text-only': 'error', 'openness/safe-address': 'error' },
    },
    { filename: name },
  );
  const verdicts = lines.map((): (string | null)[] => []);
  for (const { line, ruleId, message } of messages) verdicts[line - 2]?.push(ruleId ?? message);
  return verdicts;
}

const head =
  "import { html, svg } from 'lit'; import { ifDefined } from 'lit/directives/if-defined.js'; " +
  "import { safeUrl, type SafeUrl } from '../dataset/url.js'; import { escapeHtml } from '../render/escape-html.js'; " +
  'declare const text: string; declare const safe: SafeUrl; declare const perhaps: SafeUrl | undefined; ' +
  'declare const link: HTMLAnchorElement;';

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

const verdicts = verdictsOn([...good, ...unsafe, ...markup]);
const verdictOn = (code: string) => verdicts[[...good, ...unsafe, ...markup].indexOf(code)];

for (const code of good) it(`lets pass ${code}`, () => assert.deepEqual(verdictOn(code), []));
for (const code of unsafe)
  it(`reports ${code}`, () => assert.deepEqual(verdictOn(code), ['openness/safe-address']));
for (const code of markup)
  it(`reports ${code}`, () => assert.deepEqual([...new Set(verdictOn(code))], ['openness/text-only']));
