import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Imports point one way: dataset, then shared, then elements, then define. This test reads the import lines
// and says which ones point elsewhere.

interface SourceFile {
  /** Relative to src/, with slashes. */
  path: string;
  text: string;
}

const folder = fileURLToPath(new URL('../../src/', import.meta.url));

const files: SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(`${folder}${path}`, 'utf8') }));

/** What files of each folder may import besides packages and their own folder. `.` stands for src/ itself. */
const allowed: Record<string, readonly string[]> = {
  dataset: [],
  importers: ['dataset'],
  locales: ['dataset'],
  shared: ['dataset', 'locales'],
  elements: ['dataset', 'shared', 'locales'],
  embed: ['dataset', 'shared', 'locales', 'elements'],
  render: ['dataset', 'shared', 'locales', 'elements'],
  hosts: ['dataset', 'shared', 'locales', 'render', 'elements'],
  ssr: ['dataset', 'shared', 'locales', 'elements', 'render'],
  cli: ['dataset', 'shared', 'locales', 'importers', 'render', 'embed'],
  '.': ['dataset', 'shared', 'locales', 'elements', 'importers', 'render'],
};

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '.');
const isView = (path: string) => path.endsWith('.view.ts');
const isRegistration = (path: string) =>
  path === 'define.ts' || /^elements\/([^/]+)\/\1\.define\.ts$/.test(path);
/** Register when they are called, and not when they are imported. */
const isRegisteringFunction = (path: string) => ['define-as.ts', 'shared/register.ts'].includes(path);
const isElementClass = (path: string) => /^elements\/([^/]+)\/\1\.ts$/.test(path);
const isOwnFile = (from: string, to: string) => posix.dirname(from) === posix.dirname(to);
/** Of another element only what decides and prints: never its class, so that a bundle of one holds no other. */
const isSharedPiece = (path: string) => /\.(view|template|styles)\.ts$/.test(path);
/** What has to run where there is no browser. */
const isPure = (path: string) => isView(path) || ['dataset', 'importers', 'render'].includes(folderOf(path));
const isLit = (specifier: string) => /^(lit|lit-.*|@lit\/.*|@lit-labs\/.*)(\/|$)/.test(specifier);

/** Every file is asked many times, from every file that imports it. */
function oncePerFile<Answer>(read: (file: SourceFile) => Answer): (file: SourceFile) => Answer {
  const answers = new WeakMap<SourceFile, Answer>();
  return (file) => {
    const known = answers.get(file) ?? read(file);
    answers.set(file, known);
    return known;
  };
}

const specifiersOf = oncePerFile(({ text }) =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
);

const isOurs = (specifier: string) => specifier.startsWith('.');

/** The file that a relative import means; sources name the compiled file. */
const targetOf = ({ path }: SourceFile, specifier: string) =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

function findDirectionFaults(all: SourceFile[]): string[] {
  const known = new Set(all.map(({ path }) => path));
  return all.flatMap((file) =>
    specifiersOf(file)
      .filter(isOurs)
      .filter((specifier) => !isAllowed(file.path, targetOf(file, specifier), known))
      .map((specifier) => `${file.path} imports ${targetOf(file, specifier)}`),
  );
}

function isAllowed(from: string, to: string, known: Set<string>): boolean {
  if (!known.has(to)) return false;
  const [source, target] = [folderOf(from), folderOf(to)];
  if (source === 'elements' && target === 'elements') return isOwnFile(from, to) || isSharedPiece(to);
  if (source === 'render' && target === 'elements') return isView(to);
  return source === target || (allowed[source] ?? []).includes(target);
}

/** Files that should run anywhere, each with the way by which it reaches Lit or an element class. */
function findImpureFiles(all: SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  return all.flatMap(({ path }) => {
    const way = isPure(path) ? wayToBrowser(path, byPath) : undefined;
    return way ? [way.join(' > ')] : [];
  });
}

function wayToBrowser(
  path: string,
  byPath: Map<string, SourceFile>,
  seen = new Set<string>(),
): string[] | undefined {
  const file = byPath.get(path);
  if (!file || seen.has(path)) return undefined;
  seen.add(path);
  for (const specifier of specifiersOf(file)) {
    if (isLit(specifier)) return [path, specifier];
    if (!isOurs(specifier)) continue;
    const target = targetOf(file, specifier);
    if (isElementClass(target) || isRegistration(target)) return [path, target];
    const way = wayToBrowser(target, byPath, seen);
    if (way) return [path, ...way];
  }
  return undefined;
}

const nodesOf = oncePerFile(({ path, text }) => {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
});

/** Calls and decorators that put a tag on the page. */
function isRegistering(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && node.expression.getText() === 'register') return true; // shared/register.ts
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const text = node.getText().replace(/\s/g, '');
    return (
      /(^|\.)(customElements|\w*[rR]egistry)(\?\.|\.)define$/.test(text) ||
      /customElements\??\.?\[/.test(text)
    );
  }
  return ts.isDecorator(node) && /^@customElement\b/.test(node.getText());
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

const findFiles = (all: SourceFile[], isFound: (node: ts.Node) => boolean) =>
  all.filter((file) => nodesOf(file).some(isFound)).map(({ path }) => path);

describe('src/', () => {
  it('is read by these tests', () => {
    const paths = files.map(({ path }) => path);
    for (const path of ['index.ts', 'define.ts', 'dataset/schema.ts', 'cli/main.ts'])
      assert.ok(paths.includes(path));
    assert.ok(paths.some(isView) && paths.some(isElementClass) && paths.some(isRegistration));
  });

  it('has a rule for each of its folders', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    assert.deepEqual(
      [...folders].filter((name) => !(name in allowed)),
      [],
    );
  });

  it('imports in the directions that the design allows', () => {
    assert.deepEqual(findDirectionFaults(files), []);
  });

  it('keeps Lit and the elements away from data, importers and views, on every way', () => {
    assert.deepEqual(findImpureFiles(files), []);
  });

  it('registers elements in the define files only, and on demand', () => {
    assert.deepEqual(
      findFiles(files, isRegistering).filter((path) => !isRegistration(path) && !isRegisteringFunction(path)),
      [],
    );
  });

  it('registers every element in its own define file, and all of them in define.ts', () => {
    const classes = files.map(({ path }) => path).filter(isElementClass);
    const registrations = classes.map((path) => path.replace(/\.ts$/, '.define.ts'));
    const registering = findFiles(files, isRegistering).filter((path) => !isRegisteringFunction(path));
    assert.deepEqual(registering.sort(), registrations.sort());
    const all = files.find(({ path }) => path === 'define.ts');
    assert.ok(all);
    assert.deepEqual(
      specifiersOf(all)
        .map((specifier) => targetOf(all, specifier))
        .sort(),
      registrations,
    );
  });

  it('exports nothing by default', () => {
    assert.deepEqual(findFiles(files, isDefaultExport), []);
  });
});

// A checker that finds nothing may be blind: planted faults have to be found.
describe('the check of imports', () => {
  const plant = (path: string, text: string) => [...files, { path, text }];
  /** Of the planted file alone: what else is wrong is said above. */
  const only = (faults: string[], path: string) => faults.filter((fault) => fault.startsWith(`${path} `));

  const directions: [path: string, text: string][] = [
    ['dataset/planted.ts', "import { html } from '../shared/cell.js';"],
    ['dataset/planted.ts', "export * from '../importers/index.js';"],
    ['dataset/planted.ts', "import type { Strings } from '../locales/en.js';"],
    ['importers/planted.ts', "import '../cli/main.js';"],
    ['importers/planted.ts', "export { formatFor } from '../shared/format.js';"],
    ['locales/planted.ts', "import { formatFor } from '../shared/format.js';"],
    ['shared/planted.ts', "import '../elements/openness-compare/openness-compare.js';"],
    ['shared/planted.ts', "const late = () => import('../cli/main.js');"],
    ['elements/openness-planted/openness-planted.ts', "import '../openness-compare/openness-compare.js';"],
    ['elements/openness-planted/openness-planted.view.ts', "import '../../importers/index.js';"],
    ['cli/planted.ts', "import '../elements/openness-compare/openness-compare.view.js';"],
    ['render/planted.ts', "import '../elements/openness-compare/openness-compare.js';"],
    ['planted.ts', "import './cli/main.js';"],
    ['shared/planted.ts', "import './no-such-file.js';"],
    ['nowhere/planted.ts', "import '../dataset/schema.js';"],
  ];
  for (const [path, text] of directions) {
    it(`finds ${JSON.stringify(text)} in ${path}`, () => {
      assert.equal(only(findDirectionFaults(plant(path, text)), path).length, 1);
    });
  }

  it('does not take comments and texts for imports', () => {
    const text = "// import '../cli/main.js';\nexport const text = `import '../cli/main.js'`;";
    assert.deepEqual(only(findDirectionFaults(plant('dataset/planted.ts', text)), 'dataset/planted.ts'), []);
  });

  const impure: [path: string, text: string][] = [
    ['dataset/planted.ts', "import { html } from 'lit';"],
    ['importers/planted.ts', "import { property } from 'lit/decorators.js';"],
    ['shared/planted.view.ts', "import { ContextProvider } from '@lit/context';"],
    ['shared/planted.view.ts', "import { renderMark } from './mark.js';"],
    ['elements/openness-compare/planted.view.ts', "import { OpennessCompare } from './openness-compare.js';"],
    ['elements/openness-compare/planted.view.ts', "export * from './openness-compare.styles.js';"],
  ];
  for (const [path, text] of impure) {
    it(`finds the way to the browser of ${JSON.stringify(text)} in ${path}`, () => {
      assert.equal(only(findImpureFiles(plant(path, text)), path).length, 1);
    });
  }

  it('finds a way of several steps', () => {
    const step = { path: 'shared/step.ts', text: "import { renderMark } from './mark.js';" };
    const path = 'shared/planted.view.ts';
    const ways = findImpureFiles([...plant(path, "import './step.js';"), step]);
    assert.deepEqual(only(ways, path), [`${path} > shared/step.ts > shared/mark.ts > lit`]);
  });

  for (const text of [
    "customElements.define('x-y', class extends HTMLElement {});",
    "window.customElements.define('x-y', class extends HTMLElement {});",
    "globalThis.customElements?.define('x-y', class extends HTMLElement {});",
    "customElements['define']('x-y', class extends HTMLElement {});",
    "@customElement('x-y') class X extends LitElement {}",
  ]) {
    it(`finds the registration ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findFiles([{ path: 'shared/planted.ts', text }], isRegistering), [
        'shared/planted.ts',
      ]);
    });
  }

  for (const text of [
    'export default class {}',
    'export default function name() {}',
    'export default 5;',
    'const a = 1; export { a as default };',
    "export { default } from './a.js';",
  ]) {
    it(`finds the default export ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findFiles([{ path: 'shared/planted.ts', text }], isDefaultExport), [
        'shared/planted.ts',
      ]);
    });
  }
});
