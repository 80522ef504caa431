// How the command is called, from where, and by whom.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { makeDataset, makeModel } from '../../fixtures/datasets.js';
import { command, root, type Run, temporaryFolder } from '../../cli/run.js';
import { makeCatalogue, modelFile, namesOf, runCommand, watch } from './command.js';
import { reportFigure } from './figures.js';

const [node = '', main = ''] = command;
const isWindows = process.platform === 'win32';
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe('standard input in place of a file', { concurrency: 2, skip: isWindows && 'no sh' }, () => {
  const inShell = (script: string, ...words: string[]) =>
    watch(['sh', '-c', script, 'sh', ...command, ...words]);

  it('C36 is read', async () => {
    const file = join(root, 'data', 'deepseek.json');
    const { code, stdout } = await inShell(`"$@" < '${file}'`, 'validate', '-');
    assert.equal(code, 0);
    assert.match(stdout, /^-: valid: /);
  });

  it('C36 closed or empty ends at once', async () => {
    for (const script of ['"$@" < /dev/null', '"$@" <&-', ': | "$@"']) {
      const { code, stdout, stderr } = await inShell(script, 'validate', '-');
      assert.deepEqual([code, stdout, stderr.split('\n').length], [1, '', 2], script);
      const sheet = await inShell(script, 'import', 'csv', '-', '--date', '2026-06-12');
      assert.deepEqual([sheet.code, sheet.stdout, sheet.stderr.split('\n').length], [1, '', 2], script);
    }
  });

  it('C36 a terminal is not waited for', { skip: !hasTerminal && 'no script(1)' }, async () => {
    const words = [...command, 'validate', '-'].map((word) => `'${word}'`).join(' ');
    const { code, stdout } = await watch(['script', '--quiet', '--return', '--command', words, '/dev/null']);
    assert.equal(code, 2);
    assert.match(stdout, /^-: .*pipe/);
  });
});

describe('the same input', { concurrency: 2 }, () => {
  it('C38 makes the same bytes, whatever the zone, the language, and the order and line ends of files', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${'ÄzéaßI'[index % 6]}${index}`);
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'];
    const languages = ['C', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
    const worlds = zones.flatMap((TZ) => languages.map((LANG) => ({ TZ, LANG, LC_ALL: LANG })));
    const runs = await Promise.all(
      worlds.map(async (world, turn) => {
        const order = [...names.slice(turn), ...names.slice(0, turn)];
        const text = (name: string) =>
          turn % 2 ? modelFile(name).replaceAll('\n', '\r\n') : modelFile(name);
        const { words } = makeCatalogue(
          Object.fromEntries(order.map((name) => [`${name}.yaml`, text(name)])),
        );
        const env = { ...process.env, ...world };
        const printed = ['render', 'index', '--rubric', 'osai-14', '--format', 'markdown'];
        return [await runCommand(words, { env }), turn < 3 ? await runCommand(printed, { env }) : undefined];
      }),
    );
    const countEqual = (outputs: (Run | undefined)[]) =>
      outputs.filter((one) => one?.code === 0 && one.stdout === outputs[0]?.stdout).length;
    const imports = countEqual(runs.map(([imported]) => imported));
    assert.equal(countEqual(runs.slice(0, 3).map(([, printed]) => printed)), 3);
    reportFigure('import: same bytes in other zones, languages and orders', `${imports} of ${worlds.length}`);
    assert.equal(imports, worlds.length);
    assert.equal(namesOf(runs[0]?.[0] as Run).length, names.length);
  });
});

// What a terminal or a build service would take for a command.
const hostile = [
  'a\u001b[2Jb',
  'a\u001b]8;;https://evil.example\u0007b',
  'a\u009b31mb',
  'a\u202eb',
  'a\r\n::error::b',
  '::warning file=x::b',
  '##[error]b',
  '##vso[task.setvariable variable=x]b',
  'a\u2028::set-output name=x::b',
];
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const dangerous = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|^\s*::|##\w*\[/m;

describe('texts of others in messages', { concurrency: 2 }, () => {
  it('C39 of an imported file', async () => {
    const text = hostile.map((word, index) => `stray${index}: 1\n${JSON.stringify(word)}: 1\n`).join('');
    const { words } = makeCatalogue({
      'a.yaml': `${modelFile('Good')}${text}`,
      'b.yaml': `${JSON.stringify(hostile[0])}: [`,
    });
    const { stderr } = await runCommand([...words, '--verbose', '--keep-going']);
    assert.match(stderr, /^dropped, extra-key: 18$/m);
    assert.doesNotMatch(stderr, dangerous);
  });

  it('C39 of a dataset that is validated, printed or searched', async () => {
    const models = hostile.map((id) => makeModel(id, { released: id }));
    const file = join(temporaryFolder(), 'dataset.json');
    writeFileSync(file, JSON.stringify({ ...makeDataset(), models: [...models, ...models] }));
    const results = [await runCommand(['validate', file])];
    for (const word of hostile.slice(0, 5))
      results.push(await runCommand(['render', 'badge', '--data', file, '--model', word]));
    assert.ok((results[0]?.stderr.split('\n').length ?? 0) > hostile.length);
    for (const { stderr } of results) assert.doesNotMatch(stderr, dangerous);
  });

  it('C39 that were typed or pasted', async () => {
    for (const words of [
      [hostile.join(' ')],
      ['validate', ...hostile],
      ['import', 'osai', 'x', `--${hostile[4]}`],
    ]) {
      const { code, stdout, stderr } = await runCommand(words.map((word) => word.replaceAll('\0', '')));
      assert.deepEqual([code, stdout], [2, '']);
      assert.doesNotMatch(stderr, dangerous);
    }
  });
});

describe('arguments', { concurrency: 2 }, () => {
  it('C43 with the special characters of a shell are arguments', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'sheet.csv'), 'model,A\nM,open\n');
    for (const word of [
      '$(touch made)',
      '`touch made`',
      '; touch made',
      '| touch made',
      '&& touch made',
      '> made',
    ]) {
      const { code } = await runCommand(
        ['import', 'csv', 'sheet.csv', '--name', word, '--date', '2026-06-12'],
        { cwd },
      );
      assert.equal(code, 0);
      assert.notEqual((await runCommand(['validate', word], { cwd })).code, 0);
    }
    assert.deepEqual(readdirSync(cwd), ['sheet.csv']);
    const sources = readdirSync(join(root, 'src', 'cli')).map((name) =>
      readFileSync(join(root, 'src', 'cli', name), 'utf8'),
    );
    for (const source of sources) assert.doesNotMatch(source, /child_process/);
  });

  const mistakes = [
    [],
    ['--nonsense'],
    ['import', 'osai', 'x', '--nonsense'],
    ['import', 'osai', 'x', '--out', 'a', '--out', 'b'],
    ['import', 'osai', 'x', '--date', 'NaN'],
    ['render', 'badge', '--model', 'olmo', '--width', 'NaN'],
    ['render', 'pricing', '--min-context', 'NaN'],
    ['render', 'badge', '--model', 'olmo', '--force', '--force'],
    ['validate'],
  ];
  for (const words of mistakes)
    it(`C46 openness-widgets ${words.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCommand(words);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^(?:error: |Usage: )/);
    });

  it('C46 --help and --version are no mistakes', async () => {
    for (const words of [['--help'], ['import', '--help'], ['help', 'render'], ['--version']]) {
      const { code, stderr } = await runCommand(words);
      assert.deepEqual([code, stderr], [0, '']);
    }
  });
});

describe('where it runs', { concurrency: 2 }, () => {
  it('C45 loads no code and no settings from the folder of the data', async () => {
    const { folder: cwd, words } = makeCatalogue({ 'a.yaml': modelFile('Good') });
    const marker = join(cwd, 'loaded');
    const trap = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`;
    const modules = ['commander', 'js-yaml', 'zod', '@pydantic/genai-prices', 'openness-widgets'];
    const traps = {
      ...Object.fromEntries(modules.map((name) => [`node_modules/${name}/index.js`, trap])),
      ...Object.fromEntries(
        ['.js', '.cjs', '.config.js', '.config.cjs'].map((end) => [`openness-widgets${end}`, trap]),
      ),
      '.openness-widgetsrc': '{"out": "loaded"}',
      '.npmrc': 'node-options=--require ./openness-widgets.cjs\n',
      '.env': 'NODE_OPTIONS=--require ./openness-widgets.cjs\n',
      'package.json': '{"type": "commonjs", "openness-widgets": {"out": "loaded"}}',
    };
    for (const [path, text] of Object.entries(traps)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    for (const line of [
      words,
      ['import', 'osai', '.', '--date', '2026-06-12'],
      ['import', 'genai-prices', '--date', '2026-06-12'],
      ['render', 'badge', '--model', 'olmo'],
    ])
      assert.equal((await runCommand(line, { cwd })).code, 0);
    assert.equal(existsSync(marker), false);
    await watch([node, '--eval', "require('commander')"], { cwd });
    assert.ok(existsSync(marker), 'control: code that is asked for here is loaded');
  });

  it('C48 an old Node is told so in one line', async () => {
    const asNode = (version: string) =>
      `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
    for (const version of ['12.22.12', '18.20.8', '20.18.3']) {
      const { code, stdout, stderr } = await watch([node, '--import', asNode(version), main, '--version']);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^error: Node 20\\.19 .*${version}\\n$`));
    }
    for (const version of ['20.19.0', '21.0.0', '100.1.0'])
      assert.equal((await watch([node, '--import', asNode(version), main, '--version'])).code, 0);
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    assert.equal(engines.node, '>=20.19');
    // What an old Node has to read to get so far. It was tried with Node 12 and 16 themselves.
    assert.doesNotMatch(readFileSync(main, 'utf8'), /^import|await |\?\.|\?\?|#\w/m);
  });
});
