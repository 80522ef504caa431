import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { Dataset } from '../../src/dataset/schema.js';
import { importOsai, type OsaiOptions } from '../../src/importers/osai.js';
import type { ImportResult, Remark, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const facts = { keepProse: false } as const;
const june2025: OsaiOptions = { date: '2025-06-25', revision: 'fb1d9ef', retrieved: '2026-07-01', ...facts };
const june2026: OsaiOptions = { date: '2026-06-12', ...facts };

function readFixture(folder: string): SourceFile[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(root).map((path) => ({
    path,
    text: readFileSync(new URL(encodeURIComponent(path), root), 'utf8'),
  }));
}

const files2025 = readFixture('osai-14');
const files2026 = readFixture('osai-12');
const edition2025 = importOsai(files2025, june2025);
const edition2026 = importOsai(files2026, june2026);

const modelOf = ({ dataset }: ImportResult, id: string) => {
  const model = dataset.models.find((candidate) => candidate.id === id);
  assert.ok(model, id);
  return model;
};

const assessmentOf = ({ dataset }: ImportResult, id: string) => {
  const assessment = dataset.assessments.find(({ model }) => model === id);
  assert.ok(assessment, id);
  return assessment;
};

const resultOf = (outcome: ImportResult, id: string, criterion: string) => {
  const result = assessmentOf(outcome, id).results[criterion];
  assert.ok(result, criterion);
  return result;
};

const pointsOf = (outcome: ImportResult, id: string) =>
  Object.values(assessmentOf(outcome, id).results)
    .map((result) => ('level' in result ? result.level : ''))
    .reduce((sum, level) => sum + ({ open: 1, partial: 0.5 }[level] ?? 0), 0);

const placesOf = (remarks: Remark[]) =>
  remarks.map(({ code, file, path }) => (path === undefined ? [code, file] : [code, file, path]));

const isExtraKeyOfApi = ({ path }: Remark) => path === 'api.metaprompt' || path === 'api.metaprompts';

describe('an edition of the European Open Source AI Index', () => {
  it('is a valid dataset as it stands', () => {
    for (const { dataset } of [edition2025, edition2026])
      assert.deepEqual(Dataset.parse(structuredClone(dataset)), dataset);
  });

  it('takes its rubric from its own parameters', () => {
    const [rubric] = edition2025.dataset.rubrics;
    assert.ok(rubric);
    assert.equal(rubric.id, 'osai-14');
    assert.equal(rubric.edition, 'June 2025');
    assert.deepEqual(rubric.groups, [
      { id: 'availability', name: 'Availability' },
      { id: 'documentation', name: 'Documentation' },
      { id: 'access', name: 'Access' },
    ]);
    assert.deepEqual(rubric.criteria[1], {
      id: 'datasources_endmodel',
      name: 'End User Model Data',
      group: 'availability',
      scale: 'openness',
    });
    assert.deepEqual(rubric.aggregate, {
      kind: 'mean',
      missing: 'zero',
      ties: { by: 'source-key', order: 'descending' },
      quality: 'open',
    });
    assert.equal(edition2026.dataset.id, 'osai-12');
    assert.equal(edition2026.dataset.rubrics[0]?.id, 'osai-12');
    assert.equal(edition2026.dataset.rubrics[0].edition, 'June 2026');
    assert.equal(edition2026.dataset.rubrics[0].criteria.length, 12);
  });

  it('names its source, licence and citation', () => {
    const { dataset } = edition2025;
    assert.equal(dataset.license.spdx, 'CC-BY-4.0');
    assert.equal(dataset.updated, '2025-06-25');
    const [source] = dataset.sources;
    assert.ok(source);
    assert.equal(source.published, '2025-06-25');
    assert.equal(source.revision, 'fb1d9ef');
    assert.equal(source.retrieved, '2026-07-01');
    assert.equal(source.citation, dataset.citation);
    assert.ok(!('revision' in (edition2026.dataset.sources[0] ?? {})));
  });

  it('gives the totals of the index', () => {
    assert.equal(pointsOf(edition2025, 'olmo'), 13.5);
    assert.equal(pointsOf(edition2025, 'deepseek-r1'), 6.5);
    assert.equal(pointsOf(edition2025, 'deepseek-v3'), 7.5);
    assert.equal(pointsOf(edition2025, 'llama-3.1'), 4.5);
    assert.equal(pointsOf(edition2026, 'olmo'), 11.5);
    assert.equal(pointsOf(edition2026, 'deepseek-r1'), 5);
    assert.equal(pointsOf(edition2026, 'llama-3.1'), 3.5);
  });

  it('says what it read, mended, left out and passed over', () => {
    assert.equal(edition2025.report.read, 11);
    assert.deepEqual(edition2025.report.repaired, []);
    assert.equal(edition2025.report.dropped.filter(isExtraKeyOfApi).length, 11);
    assert.deepEqual(placesOf(edition2025.report.dropped.filter((remark) => !isExtraKeyOfApi(remark))), [
      ['extra-link', 'Poro.yaml', 'org.link[1]'],
      ['extra-link', 'Poro.yaml', 'org.link[2]'],
      ['extra-key', 'koala.yaml', 'system.datasources_endmodel'],
    ]);
    assert.deepEqual(placesOf(edition2025.report.skipped), [
      ['no-yaml', 'README.md'],
      ['parameters', '_parameters-descriptions.yml'],
      ['parameters', '_parameters.yml'],
      ['template', 'a_submission_template.yaml'],
    ]);
    assert.equal(edition2026.report.read, 13);
    assert.deepEqual(placesOf(edition2026.report.repaired), [
      ['misspelt-key', 'GANSynth.yaml', 'system.endmodel license'],
    ]);
    assert.deepEqual(placesOf(edition2026.report.dropped), [
      ['extra-link', 'DynamiCrafter.yaml', 'org.link[1]'],
      ['placeholder', 'Grok.yaml', 'system.basemodelname'],
      ['bad-link', 'TildeOpen.yaml', 'org.link'],
    ]);
  });

  it('does not depend on the order of the files', () => {
    assert.deepEqual(importOsai(files2025.toReversed(), june2025), edition2025);
    const paths = edition2025.dataset.assessments.map(({ sourceKey }) => sourceKey);
    assert.deepEqual(paths, [...paths].sort());
  });

  it('does not depend on line ends', () => {
    assert.match(files2025.find(({ path }) => path === 'alpaca.yaml')?.text ?? '', /\r\n/);
    for (const end of ['\n', '\r\n', '\r']) {
      const files = files2025.map(({ path, text }) => ({
        path,
        text: `\ufeff${text.replace(/\r?\n/g, end)}`,
      }));
      assert.deepEqual(importOsai(files, june2025), edition2025);
    }
  });

  it('reports progress', () => {
    const steps: [number, number][] = [];
    importOsai(files2025, { ...june2025, onProgress: (done, total) => steps.push([done, total]) });
    assert.equal(steps.length, files2025.length);
    assert.deepEqual(steps.at(-1), [files2025.length, files2025.length]);
  });
});

describe('a model of the index', () => {
  it('has the facts of its file', () => {
    assert.deepEqual(modelOf(edition2025, 'deepseek-r1'), {
      id: 'deepseek-r1',
      name: 'DeepSeek R1',
      kind: 'family',
      organization: { name: 'DeepSeek', url: 'https://www.deepseek.com/' },
      baseModel: 'DeepSeek-V3-Base',
      released: '2025-01',
      licenses: [{ name: 'DeepSeek License Agreement', component: 'weights' }],
      modalities: ['text'],
      links: [{ url: 'https://huggingface.co/deepseek-ai/DeepSeek-R1-0528' }],
      aliases: ['deepseek-R1', 'DeepSeek R1', 'DeepSeek-R1'],
    });
    assert.deepEqual(modelOf(edition2026, 'ltx-v2.3').modalities, ['video', 'audio']);
    assert.equal(modelOf(edition2026, 'granite-code').name, 'Granite Code');
  });

  it('is called by a slug of its name and found by its older names', () => {
    assert.deepEqual(modelOf(edition2026, 'deepseek-v3.2').aliases, [
      'deepseek-v3',
      'DeepSeek V3.2',
      'DeepSeek-V3.2-Speciale',
    ]);
    assert.equal(modelOf(edition2025, 'tulu').name, 'Tülu');
    assert.deepEqual(modelOf(edition2025, 'instella').aliases?.slice(0, 2), ['Intestella', 'intestella']);
    assert.equal(assessmentOf(edition2025, 'instella').sourceKey, 'Intestella');
  });

  it('has no alias that two models could claim', () => {
    for (const id of ['guru', 'synlogic'])
      assert.ok(!modelOf(edition2026, id).aliases?.includes('Qwen2.5-32B'), id);
  });

  it('has the SPDX id of its licence only where the name leaves no doubt', () => {
    assert.deepEqual(modelOf(edition2026, 'gansynth').licenses, [
      { name: 'Apache 2.0', spdx: 'Apache-2.0', component: 'weights' },
    ]);
    assert.equal(modelOf(edition2026, 'deepseek-v3.2').licenses?.[0]?.spdx, 'MIT');
  });

  it('lacks what its file leaves empty', () => {
    const { baseModel, released } = modelOf(edition2026, 'gansynth');
    assert.equal(baseModel, undefined);
    assert.equal(released, '2019-02');
    assert.equal(modelOf(edition2026, 'dynamicrafter').licenses, undefined);
    assert.equal(modelOf(edition2026, 'grok-2').baseModel, undefined);
    assert.deepEqual(modelOf(edition2026, 'tildeopen').organization, { name: 'Tilde.ai' });
  });
});

describe('a result', () => {
  it('has a level and its evidence, one link or a list', () => {
    assert.deepEqual(resultOf(edition2025, 'koala', 'datasources_endmodel'), {
      level: 'partial',
      evidence: [
        { url: 'https://bair.berkeley.edu/blog/2023/04/03/koala/#datasets-and-training' },
        { url: 'https://github.com/young-geng/koala_data_pipeline' },
      ],
    });
    assert.deepEqual(resultOf(edition2025, 'zephyr', 'licenses'), { level: 'partial' });
  });

  it('has upstream words only on request, and ours before theirs', () => {
    const words = {
      questions: { code: 'Our question?' },
      notes: { koala: { paper: 'Ours' }, 'deepseek-r1': { trainingcode: 'Ours too' } },
    };
    const kept = importOsai(files2025, { ...june2025, keepProse: true });
    assert.equal(resultOf(kept, 'koala', 'preprint').note, 'none found');
    assert.equal(resultOf(edition2025, 'koala', 'preprint').note, undefined);
    assert.equal(kept.dataset.rubrics[0]?.criteria[5]?.question, 'Is the documentation of the code public?');
    assert.equal(edition2025.dataset.rubrics[0]?.criteria[5]?.question, undefined);
    for (const keepProse of [true, false]) {
      const outcome = importOsai(files2025, { ...june2025, keepProse, words });
      assert.equal(resultOf(outcome, 'koala', 'paper').note, 'Ours');
      assert.equal(resultOf(outcome, 'deepseek-r1', 'trainingcode').note, 'Ours too');
      assert.equal(outcome.dataset.rubrics[0]?.criteria[5]?.question, 'Our question?');
    }
  });
});
