// Whatever a file of a catalogue holds, the command says which file it is and where, and takes the others.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { load } from 'js-yaml';
import { parseYaml, YamlError } from '../../../src/importers/yaml.js';
import { type Run, temporaryFolder } from '../../cli/run.js';
import { makeCatalogue, modelFile, namesOf, readDataset, runCommand } from './command.js';
import { reportFigure } from './figures.js';

const laughs = Array.from({ length: 9 }, (_, level) => {
  const one = level === 0 ? '"ha"' : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array.from({ length: 9 }, () => one).join(', ')}]`;
}).join('\n');
const manyKeys = Array.from({ length: 50_000 }, (_, index) => `  key${index}: x`).join('\n');

/** What each file holds, and what is said about it: a code, and where in the file. */
const bad: Record<string, { file: string; text: string | Buffer; code: string; place?: string }> = {
  'C03 an empty file': { file: 'empty.yaml', text: '', code: 'yaml-empty-document' },
  'C03 only comments': { file: 'comment.yaml', text: '# nothing\n', code: 'yaml-empty-document' },
  'C03 a null': { file: 'null.yaml', text: '~', code: 'yaml-empty-document' },
  'C03 a marker alone': { file: 'marker.yaml', text: '---\n', code: 'yaml-empty-document' },
  'C04 invalid YAML': {
    file: 'colon.yaml',
    text: 'system:\n  name: a: b\n',
    code: 'yaml-syntax',
    place: '2:',
  },
  'C05 aliases that multiply': { file: 'laughs.yaml', text: laughs, code: 'yaml-alias', place: '2:10' },
  'C06 100,000 open brackets': {
    file: 'deep.yaml',
    text: '['.repeat(100_000),
    code: 'yaml-too-deep',
    place: '1:',
  },
  'C07 50,000 keys in one map': {
    file: 'keys.yaml',
    text: `system:\n${manyKeys}\n`,
    code: 'yaml-too-many-keys',
    place: '2002:3',
  },
  'C09 a key given twice': {
    file: 'twice.yaml',
    text: 'system:\n  name: A\n  name: B\n',
    code: 'yaml-duplicate-key',
    place: '3:3',
  },
  'C10 tabs as indentation': {
    file: 'tab.yaml',
    text: 'system:\n\tname: A\n',
    code: 'yaml-tab',
    place: '2:',
  },
  'C13 NUL in a text': {
    file: 'nul.yaml',
    text: 'system:\n  name: "A\0B"\n',
    code: 'yaml-nul',
    place: '2:11',
  },
  'C14 several documents': {
    file: 'several.yaml',
    text: `${modelFile('A')}---\n${modelFile('B')}`,
    code: 'yaml-several-documents',
    place: '8:1',
  },
  'C15 a function': { file: 'function.yaml', text: 'a: !!js/function "f"\n', code: 'yaml-tag', place: '1:4' },
  'C15 binary': { file: 'binary.yaml', text: 'a: !!binary aGE=\n', code: 'yaml-tag', place: '1:4' },
  'C15 a set': { file: 'set.yaml', text: 'a: !!set {b}\n', code: 'yaml-tag', place: '1:4' },
  'C15 a timestamp': {
    file: 'time.yaml',
    text: 'a: !!timestamp 2024-11-02\n',
    code: 'yaml-tag',
    place: '1:4',
  },
  'C15 a tag of its own': { file: 'own.yaml', text: 'a: !own b\n', code: 'yaml-tag', place: '1:4' },
  'C17 an alias of itself': { file: 'circle.yaml', text: 'a: &x [*x]\n', code: 'yaml-alias', place: '1:8' },
  'C18 a prototype': {
    file: 'proto.yaml',
    text: '__proto__:\n  a: 1\n',
    code: 'yaml-forbidden-key',
    place: '1:1',
  },
  'C18 a list as a key': {
    file: 'complex.yaml',
    text: '? [a]\n: b\n',
    code: 'yaml-complex-key',
    place: '1:3',
  },
  'C18 a merge key': { file: 'merge.yaml', text: '<<: {a: b}\n', code: 'yaml-merge-key', place: '1:1' },
};

const traps = ['no', 'on', '1.10', '0777', '12:30', '.inf', '2024-11-02', '12345678901234567890'];

describe('a folder of bad files and good ones', () => {
  let lenient: Run;
  let usual: Run;

  before(async () => {
    const good = Object.fromEntries(traps.map((name, index) => [`good-${index}.yaml`, modelFile(name)]));
    const files = Object.fromEntries(Object.values(bad).map(({ file, text }) => [file, text]));
    const { words } = makeCatalogue({ ...good, ...files });
    [lenient, usual] = await Promise.all([
      runCommand([...words, '--keep-going', '--verbose']),
      runCommand(words),
    ]);
  });

  for (const [title, { file, code, place = '' }] of Object.entries(bad)) {
    it(title, () => {
      const lines = lenient.stderr.split('\n');
      const heading = lines.findIndex((line) => line.startsWith(`failed, ${code}: `));
      const remark = lines.findIndex((line) => line.startsWith(`  - ${file}:${place}`));
      assert.ok(heading >= 0 && remark > heading, lenient.stderr);
    });
  }

  it('C04 C10 show what stands at the place', () => {
    for (const excerpt of ['    | name: a: b', '    | name: A']) assert.ok(lenient.stderr.includes(excerpt));
  });

  it('C09 names both lines', () => assert.match(lenient.stderr, /twice\.yaml:3:3: .*lines 2 and 3/));

  it('C16 C49 takes the good files, whose texts stay texts, and does not call it a success', () => {
    assert.equal(lenient.code, 1);
    assert.deepEqual(namesOf(lenient), traps);
    const count = Object.keys(bad).length;
    assert.ok(
      lenient.stderr.startsWith(`${traps.length} read, 0 repaired, 0 dropped, 1 skipped, ${count} failed\n`),
    );
  });

  it('C04 C49 writes nothing where it was not told to go on', () => {
    assert.deepEqual([usual.code, usual.stdout], [1, '']);
    assert.match(usual.stderr, /^error: .*--keep-going/m);
  });
});

describe('files that are written in another way', () => {
  const text = `${modelFile('Modèle')}# end\n`;
  const variants: Record<string, string> = {
    'C11 a byte order mark': `\ufeff${text}`,
    'C11 line ends of Windows': text.replaceAll('\n', '\r\n'),
    'C11 line ends of old Macs': text.replaceAll('\n', '\r'),
    'C11 line ends of mainframes': text.replaceAll('\n', '\u0085'),
  };
  let expected: Promise<Run>;
  before(() => (expected = runCommand(makeCatalogue({ 'a.yaml': text }).words)));

  for (const [title, variant] of Object.entries(variants)) {
    it(title, async () => {
      const { code, stdout, stderr } = await runCommand(makeCatalogue({ 'a.yaml': variant }).words);
      assert.equal(code, 0, stderr);
      assert.equal(stdout, (await expected).stdout);
      assert.deepEqual(
        readDataset(stdout).models.map(({ name }) => name),
        ['Modèle'],
      );
    });
  }

  const encodings: Record<string, Buffer> = {
    'C12 Latin-1': Buffer.from(text, 'latin1'),
    'C12 UTF-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
  };
  for (const [title, bytes] of Object.entries(encodings)) {
    it(title, async () => {
      const { words } = makeCatalogue({ 'a.yaml': bytes });
      const { code, stdout, stderr } = await runCommand(words);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /^error: .*a\.yaml: not UTF-8\n$/);
      assert.equal((await runCommand([...words, '--keep-going'])).code, 1);
    });
  }
});

describe('the time that a hostile file takes', () => {
  /** Milliseconds until the reader has refused the text. */
  function timeToRefuse(text: string): number {
    const begun = performance.now();
    assert.throws(() => parseYaml(text), YamlError);
    return performance.now() - begun;
  }

  it('C05 C06 C07 C17 is short', () => {
    const bombs = Object.entries(bad).filter(([title]) => /^C(05|06|07|17)/.test(title));
    const times = bombs.map(([, { text }]) => timeToRefuse(text as string));
    reportFigure('import: slowest YAML bomb (ms)', Math.round(Math.max(...times)));
    for (const time of times) assert.ok(time < 2000, String(time));
  });

  it('control: a reader without limits takes the aliases, which then fill the output', () => {
    const text = laughs.split('\n').slice(0, 5).join('\n');
    assert.ok(JSON.stringify(load(text)).length > 100_000);
  });
});

it('C16 a version keeps its zero in the file that is written', async () => {
  const { words, out } = makeCatalogue({ 'a.yaml': modelFile('1.10') }, temporaryFolder());
  const { code } = await runCommand([...words, '--out', out]);
  assert.equal(code, 0);
  const check = await runCommand(['validate', out]);
  assert.equal(check.code, 0, check.stderr);
});
