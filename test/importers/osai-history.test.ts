import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Dataset } from '../../src/dataset/schema.js';
import { importOsai, OsaiError, type OsaiErrorCode } from '../../src/importers/osai.js';
import type { ImportResult, Remark, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const june2026 = { date: '2026-06-12', keepProse: false };

const modelOf = ({ dataset }: ImportResult, id: string) => {
  const model = dataset.models.find((candidate) => candidate.id === id);
  assert.ok(model, id);
  return model;
};

const resultOf = ({ dataset }: ImportResult, id: string, criterion: string) => {
  const result = dataset.assessments.find(({ model }) => model === id)?.results[criterion];
  assert.ok(result, criterion);
  return result;
};

const placesOf = (remarks: Remark[]) =>
  remarks.map(({ code, file, path }) => (path === undefined ? [code, file] : [code, file, path]));

const parameters: SourceFile = {
  path: '_parameters.yml',
  text: '- {ref: access, name: Access, params: [{ref: code, name: Code}, {ref: api, name: API}]}\n',
};

const importTexts = (texts: Record<string, string>) => {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const outcome = importOsai([parameters, ...files], june2026);
  assert.deepEqual(Dataset.parse(structuredClone(outcome.dataset)), outcome.dataset);
  return outcome;
};

const importOne = (text: string) => importTexts({ 'x.yaml': text });

const withCode = (code: string) => importOne(`system: {name: X}\ncode: ${code}\napi: {class: open}\n`);

describe('the history of the index', () => {
  it('has classes that are no levels; they are never guessed', () => {
    for (const printed of ['full', 'parial', 'Open', 'close', 'opem']) {
      const outcome = withCode(`{class: ${printed}, link: https://example.org/}`);
      assert.deepEqual(resultOf(outcome, 'x', 'code'), {
        missing: 'blank',
        raw: printed,
        evidence: [{ url: 'https://example.org/' }],
      });
      assert.deepEqual(placesOf(outcome.report.dropped), [['unknown-class', 'x.yaml', 'code.class']]);
    }
    assert.deepEqual(resultOf(withCode('{class: " open "}'), 'x', 'code'), { level: 'open' });
  });

  it('has empty classes and missing criteria', () => {
    for (const blank of ['{class: }', '{class: null}', '{class: ~}', '{link: }', '']) {
      const outcome = withCode(blank);
      assert.deepEqual(resultOf(outcome, 'x', 'code'), { missing: 'blank' });
      assert.deepEqual(placesOf(outcome.report.dropped), [['blank-class', 'x.yaml', 'code.class']]);
    }
    const outcome = importOne('system: {name: X}\napi: {class: open}\n');
    assert.deepEqual(resultOf(outcome, 'x', 'code'), { missing: 'blank' });
    assert.deepEqual(placesOf(outcome.report.dropped), [['missing-criterion', 'x.yaml', 'code']]);
  });

  it('has criteria and maps of the wrong shape', () => {
    const flat = withCode('open');
    assert.deepEqual(resultOf(flat, 'x', 'code'), { missing: 'blank', raw: 'open' });
    assert.deepEqual(placesOf(flat.report.dropped), [['bad-shape', 'x.yaml', 'code']]);
    const text =
      'system: {name: X, type: {a: b}}\norg: [a]\ncode: {class: [open], link: {a: b}}\napi: {class: open}\n';
    const outcome = importOne(text);
    assert.deepEqual(resultOf(outcome, 'x', 'code'), { missing: 'blank', raw: '["open"]' });
    assert.deepEqual(placesOf(outcome.report.dropped), [
      ['bad-shape', 'x.yaml', 'org'],
      ['bad-shape', 'x.yaml', 'system.type'],
      ['bad-link', 'x.yaml', 'code.link'],
      ['unknown-class', 'x.yaml', 'code.class'],
    ]);
  });

  it('has several addresses in one text', () => {
    const [one, two] = ['https://example.org/a', 'http://example.org/b'];
    for (const separator of [' ', ', ', '; ', ',', ' and ', ' & ']) {
      const outcome = withCode(`{class: open, link: "${one}${separator}${two}"}`);
      assert.deepEqual(resultOf(outcome, 'x', 'code').evidence, [{ url: one }, { url: two }], separator);
      assert.deepEqual(placesOf(outcome.report.repaired), [['split-link', 'x.yaml', 'code.link']]);
    }
  });

  it('has links that are none; they stay as text', () => {
    const bad = [
      'hhttps://example.org/',
      'tilde.ai',
      'javascript:alert(1)',
      'see https://example.org/',
      '//evil',
    ];
    for (const text of bad) {
      const outcome = withCode(`{class: open, link: ["https://example.org/", "${text}", ""]}`);
      assert.deepEqual(resultOf(outcome, 'x', 'code').evidence, [
        { url: 'https://example.org/' },
        { label: text },
      ]);
      assert.deepEqual(placesOf(outcome.report.dropped), [['bad-link', 'x.yaml', 'code.link[1]']]);
    }
  });

  it('has dates that are none', () => {
    for (const text of ['2025-012', '2024-02-30', 'soon', '2025/01']) {
      const outcome = importOne(
        `system: {name: X, releasedate: ${text}}\ncode: {class: open}\napi: {class: open}`,
      );
      assert.equal(modelOf(outcome, 'x').released, undefined);
      assert.deepEqual(placesOf(outcome.report.dropped), [['bad-date', 'x.yaml', 'system.releasedate']]);
    }
    for (const text of ['2024', '2024-11-02']) {
      const outcome = importOne(`system: {name: X, releasedate: ${text}}`);
      assert.equal(modelOf(outcome, 'x').released, text);
    }
  });

  it('has licences in many spellings', () => {
    const spellings = {
      MIT: 'MIT',
      'Apache License 2.0': 'Apache-2.0',
      'CC BY-NC 4.0 license': 'CC-BY-NC-4.0',
      'Modified MIT License': undefined,
      'CC-BY-ND': undefined,
      'GNU General Public License v3.0': undefined,
      'Unknown (Apache-2.0?)': undefined,
    };
    for (const [name, spdx] of Object.entries(spellings)) {
      const outcome = importOne(`system: {name: X, endmodellicense: ${name}}`);
      assert.deepEqual(modelOf(outcome, 'x').licenses, [
        { name, ...(spdx && { spdx }), component: 'weights' },
      ]);
    }
    const outcome = importOne('system: {name: X, endmodellicense: Unclear}');
    assert.equal(modelOf(outcome, 'x').licenses, undefined);
  });

  it('has types with a space, keys out of place and organizations without a name', () => {
    const outcome = importOne(
      'system: {name: X, type: "text, code"}\norg: {name: , link: https://example.org/}\n' +
        'code: {class: open, metaprompt: closed}\napi: {class: open}\nllmdata: {class: open}\n',
    );
    assert.deepEqual(modelOf(outcome, 'x').modalities, ['text', 'code']);
    assert.equal(modelOf(outcome, 'x').organization, undefined);
    assert.deepEqual(placesOf(outcome.report.dropped), [
      ['extra-key', 'x.yaml', 'llmdata'],
      ['extra-link', 'x.yaml', 'org.link'],
      ['extra-key', 'x.yaml', 'code.metaprompt'],
    ]);
  });

  it('has files that cannot be read; the others are', () => {
    const outcome = importTexts({
      'colon.yaml': 'system:\n  notes: one: two\n',
      'empty.yaml': '# nothing\n',
      'list.yaml': '- system\n',
      'text.yaml': 'Musika\n',
      'other.yml': 'on: push\n',
      'twice.yaml': 'system: {name: A}\nsystem: {name: B}\n',
      'z.yaml': 'system: {name: Z}\ncode: {class: open}\napi: {class: open}\n',
      '.github/workflow.yaml': 'on: push\n',
    });
    assert.equal(outcome.report.read, 1);
    assert.deepEqual(outcome.report.dropped, []);
    assert.deepEqual(
      outcome.report.failed.map(({ code, file, place }) => [code, file, place?.line]),
      [
        ['yaml-syntax', 'colon.yaml', 2],
        ['yaml-empty-document', 'empty.yaml', undefined],
        ['no-record', 'list.yaml', undefined],
        ['no-record', 'other.yml', undefined],
        ['no-record', 'text.yaml', undefined],
        ['yaml-duplicate-key', 'twice.yaml', 2],
      ],
    );
    assert.deepEqual(placesOf(outcome.report.skipped), [
      ['hidden', '.github/workflow.yaml'],
      ['parameters', '_parameters.yml'],
    ]);
  });
});

describe('ids', () => {
  const idsOf = (texts: Record<string, string>) => {
    const outcome = importTexts(texts);
    const ids = outcome.dataset.models.map(({ id }) => id);
    return { ids, repaired: placesOf(outcome.report.repaired), models: outcome.dataset.models };
  };

  it('stay distinct where names meet', () => {
    const { ids, repaired, models } = idsOf({
      'a.yaml': 'system: {name: K 2}',
      'b.yaml': 'system: {name: k-2}',
      'sub/b.yaml': 'system: {name: K_2, endmodelname: b}',
    });
    assert.deepEqual(ids, ['k-2', 'k-2-b', 'k-2-b-2']);
    assert.deepEqual(repaired, [
      ['id-collision', 'b.yaml', 'system.name'],
      ['id-collision', 'sub/b.yaml', 'system.name'],
    ]);
    assert.deepEqual(
      models.map(({ aliases }) => aliases),
      [['a', 'K 2'], undefined, ['K_2']],
    );
  });

  it('are never empty, never too long, and never mistaken for inherited properties', () => {
    const { ids, repaired } = idsOf({
      '++.yaml': 'system: {name: "+++"}',
      'constructor.yaml': 'system: {name: Constructor}',
      'long.yaml': `system: {name: ${'x'.repeat(300)}}`,
      'no-name.yaml': 'system: {link: https://example.org/}',
      'sign.yaml': 'system: {name: "…"}',
    });
    assert.deepEqual(ids, ['model', 'constructor', 'x'.repeat(80), 'no-name', 'sign']);
    assert.deepEqual(repaired, [
      ['id-from-file', '++.yaml', 'system.name'],
      ['missing-name', 'no-name.yaml', 'system.name'],
      ['id-from-file', 'sign.yaml', 'system.name'],
    ]);
  });
});

describe('what stops an import', () => {
  const assertStopped = (
    files: SourceFile[],
    code: OsaiErrorCode,
    place: { file?: string; path?: string } = {},
  ) =>
    assert.throws(
      () => importOsai(files, june2026),
      (error) => {
        assert.ok(error instanceof OsaiError);
        assert.deepEqual(
          { code: error.code, file: error.file, path: error.path },
          { file: undefined, path: undefined, ...place, code },
        );
        return true;
      },
    );

  it('is a parameters file that is missing, there twice, or broken', () => {
    const file = '_parameters.yml';
    assertStopped([], 'no-parameters');
    assertStopped([parameters, { ...parameters, path: `old/${file}` }], 'several-parameters', {
      file: `old/${file}`,
    });
    const broken = {
      '': undefined,
      '- [': 'line 1',
      'a: b': '',
      '[]': '',
      '- x': '[0]',
      '- {ref: a b, name: A}': '[0].ref',
      '- {ref: a, name: }': '[0].name',
      '- {ref: a, name: A}': '[0].params',
      '- {ref: a, name: A, params: [{ref: b}]}': '[0].params[0].name',
      '- {ref: a, name: A, params: [{ref: system, name: B}]}': '[0].params[0].ref',
      '- {ref: a, name: A, params: [{ref: b, name: B}, {ref: b, name: C}]}': '',
    };
    for (const [text, path] of Object.entries(broken))
      assertStopped(
        [{ path: file, text }],
        'broken-parameters',
        path === undefined ? { file } : { file, path },
      );
  });

  it('is an edition without a date', () => {
    assert.throws(
      () => importOsai([parameters], { date: '2026-13', keepProse: false }),
      (error) => error instanceof OsaiError && error.code === 'bad-date',
    );
    const { dataset } = importOsai([parameters], { date: '2026', keepProse: false });
    assert.equal(dataset.rubrics[0]?.edition, '2026');
    assert.equal(dataset.id, 'osai-2');
  });
});
