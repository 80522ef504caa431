// What a path can lead to: nothing, too much, something that is no file, or files that are none of the catalogue's.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CommandError } from '../../../src/cli/fail.js';
import { readBytes } from '../../../src/cli/read-text.js';
import { asOrdinaryUser, cannotTestPermissions } from '../../cli/ordinary-user.js';
import { assertFailure, command, fixtures, temporaryFolder } from '../../cli/run.js';
import { makeCatalogue, modelFile, namesOf, readDataset, runCommand, watch } from './command.js';

const isLinux = process.platform === 'linux';
const good = { 'good.yaml': modelFile('Good') };

describe('a path to the wrong thing', { concurrency: 2 }, () => {
  it('C01 a missing path, a file for a folder, a folder for a file, an empty folder', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'file.csv');
    writeFileSync(file, 'model,A\nM,1\n');
    const empty = join(folder, 'empty-2026-06-12');
    mkdirSync(empty);
    for (const [source, path] of [
      ['osai', join(folder, 'none-2026-06-12')],
      ['csv', join(folder, 'none.csv')],
      ['osai', join(file, 'inside')],
      ['osai', file],
      ['csv', folder],
      ['osai', empty],
    ] as const) {
      const result = await runCommand(['import', source, path, '--date', '2026-06-12']);
      assertFailure(result, path);
      assert.equal(result.stderr.split('\n').length, 2);
    }
  });

  it('C08 a file of 5 GB', async () => {
    const { folder, words } = makeCatalogue(good);
    writeFileSync(join(folder, 'huge.yaml'), '');
    // A sparse file: it has the size, and the disk keeps nothing of it.
    truncateSync(join(folder, 'huge.yaml'), 5 * 2 ** 30);
    assertFailure(await runCommand(words), 'huge.yaml', '5 MiB');
  });

  it('C08 a pipe that nobody writes to', { skip: !isLinux && 'no mkfifo' }, async () => {
    const { folder, words } = makeCatalogue(good);
    assert.equal(spawnSync('mkfifo', [join(folder, 'pipe.yaml')]).status, 0);
    assertFailure(await runCommand(words), 'pipe.yaml');
  });

  for (const path of ['/dev/zero', '/dev/stdin', '/dev/full'])
    it(`C08 ${path}`, { skip: !isLinux && 'no such device' }, async () => {
      assertFailure(await runCommand(['import', 'csv', path], { stdio: 'pipe' }), path);
    });

  it('C08 a file that grows while it is read', async () => {
    let given = 0;

    async function* endless() {
      for (;;) yield Buffer.alloc(2 ** 16, (given += 1));
    }
    await assert.rejects(readBytes(endless(), 'growing', 2 ** 20), CommandError);
    assert.equal(given, 17);
  });

  it('C19 files that are no model are named', async () => {
    const { words } = makeCatalogue({
      ...good,
      '_parameters-descriptions.yml': 'code:\n  en: Is there code?\n',
      'a_submission_template.yaml': 'system:\n  name:\n',
      '.hidden.yaml': 'system:\n  name: Hidden\n',
    });
    const result = await runCommand(words);
    assert.deepEqual([result.code, namesOf(result)], [0, ['Good']]);
    for (const name of ['_parameters.yml', '_parameters-descriptions.yml', 'a_submission_template.yaml'])
      assert.match(result.stderr, new RegExp(`^ {2}- ${name}: `, 'm'));
    assert.match(result.stderr, / 4 skipped, 0 failed$/m);
  });
});

describe('files with permissions', { skip: cannotTestPermissions }, () => {
  it('C02 a closed file ends the import, or is left out with --keep-going; a closed folder ends it', async () => {
    const inside = temporaryFolder();
    chmodSync(inside, 0o755);
    const { folder, words } = makeCatalogue({ ...good, 'closed.yaml': modelFile('Closed') }, inside);
    chmodSync(join(folder, 'closed.yaml'), 0);
    const asUser = (...more: string[]) => watch([...asOrdinaryUser, ...command, ...words, ...more]);
    assertFailure(await asUser(), 'closed.yaml');
    const lenient = await asUser('--keep-going');
    assert.deepEqual([lenient.code, namesOf(lenient)], [2, ['Good']]);
    assert.match(lenient.stderr, /^failed, unreadable: 1\n {2}- closed\.yaml: permission denied$/m);
    chmodSync(folder, 0);
    assertFailure(await asUser('--keep-going'), folder);
    chmodSync(folder, 0o755);
  });
});

describe('odd names', { skip: process.platform === 'win32' && 'names that Windows does not have' }, () => {
  const names = ['a b', 'c%20d', '#e', `"f'`, 'g\nh', '-i', '--out', '😀', '$(j)', '::error::k', '\u202ek'];

  it('C20 are read as any other', async () => {
    const files = names.map((name, index) => [`${name}.yaml`, modelFile(`Model ${index}`)]);
    const result = await runCommand(makeCatalogue(Object.fromEntries(files) as Record<string, string>).words);
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(namesOf(result).sort(), names.map((_, index) => `Model ${index}`).sort());
    const keys = readDataset(result.stdout).assessments.map(({ sourceKey }) => sourceKey);
    assert.deepEqual(keys.sort(), [...names].sort());
  });

  it('C20 C39 are shown so that they do nothing', async () => {
    const files = Object.fromEntries([...names, 'l\u001b[31m'].map((name) => [`${name}.yaml`, '[']));
    const { code, stderr } = await runCommand([...makeCatalogue(files).words, '--verbose']);
    assert.equal(code, 1);
    for (const shown of ['g\\u{a}h.yaml', '\\u{202e}k.yaml', 'l\\u{1b}[31m.yaml'])
      assert.ok(stderr.includes(shown));
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::/m);
  });

  it(
    'C20 a name that is not UTF-8 is shown by its bytes',
    { skip: !isLinux && 'names are text' },
    async () => {
      const { folder, words } = makeCatalogue(good);
      const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('Mod\xe8le.yaml', 'latin1')]);
      writeFileSync(name, modelFile('Modèle'));
      assertFailure(await runCommand(words), 'Mod\\xe8le.yaml');
      const lenient = await runCommand([...words, '--keep-going']);
      assert.deepEqual([lenient.code, namesOf(lenient)], [2, ['Good']]);
    },
  );
});

describe('symbolic links', { skip: process.platform === 'win32' && 'need a privilege on Windows' }, () => {
  const nowhere = { 'in a circle': 'link.yaml', 'to nothing': 'missing.yaml' };
  for (const [name, target] of Object.entries(nowhere))
    it(`C22 ${name}`, async () => {
      const { folder, words } = makeCatalogue(good);
      symlinkSync(target, join(folder, 'link.yaml'));
      assertFailure(await runCommand(words), 'link.yaml');
      const lenient = await runCommand([...words, '--keep-going']);
      assert.deepEqual([lenient.code, namesOf(lenient)], [2, ['Good']]);
    });

  it('C23 inside the folder are read once, as are other names of one file', async () => {
    const { folder, words } = makeCatalogue(good);
    symlinkSync('good.yaml', join(folder, 'a-link.yaml'));
    symlinkSync(join(folder, 'good.yaml'), join(folder, 'absolute.yaml'));
    linkSync(join(folder, 'good.yaml'), join(folder, 'twin.yaml'));
    const result = await runCommand(words);
    assert.deepEqual([result.code, namesOf(result)], [0, ['Good']]);
    assert.deepEqual(readDataset(result.stdout).assessments[0]?.sourceKey, 'good');
    assert.match(result.stderr, /^skipped, same-file: 3$/m);
  });

  it('C24 out of the folder are refused, whatever they are', async () => {
    const inside = temporaryFolder();
    const secret = join(inside, 'secret.yaml');
    writeFileSync(secret, modelFile('Secret'));
    const targets = ['../secret.yaml', secret, '../osai-2026-06-12/../secret.yaml'];
    for (const target of targets) {
      const { folder, words } = makeCatalogue(good);
      writeFileSync(join(folder, '..', 'secret.yaml'), modelFile('Secret'));
      symlinkSync(target, join(folder, 'link.yaml'));
      assertFailure(await runCommand(words), 'link.yaml', 'out of the folder');
    }
    const mof = join(inside, 'mof');
    cpSync(join(fixtures, 'mof'), join(inside, 'elsewhere'), { recursive: true });
    cpSync(join(fixtures, 'mof'), mof, { recursive: true, filter: (path) => !/mof.models/.test(path) });
    symlinkSync('../elsewhere/models', join(mof, 'models'));
    assertFailure(await runCommand(['import', 'mof', mof]), 'models', 'out of the folder');
    const list = join(inside, 'list');
    mkdirSync(list);
    symlinkSync(join(fixtures, 'models-dev.json'), join(list, 'api.json'));
    assertFailure(await runCommand(['import', 'models.dev', list]), 'api.json', 'out of the folder');
  });
});
