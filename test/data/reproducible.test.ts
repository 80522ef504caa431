import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeData } from '../../data/make.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { formatVersion } from '../../src/dataset/schema.js';
import { scoreAssessment } from '../../src/dataset/score.js';

process.env.TZ = 'Pacific/Chatham';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function readDataset(path: string) {
  const parsed = parseDataset(JSON.parse(read(path)));
  assert.ok(parsed.ok, path);
  assert.deepEqual(parsed.value.issues, [], path);
  return parsed.value.dataset;
}

describe('npm run data', async () => {
  // No copies of upstream here: the files that need them keep what they have.
  const { outputs, missing } = await makeData(join(folder, 'no-such-folder'));

  it('makes what does not need copies of upstream, and says what does', () => {
    assert.deepEqual(
      outputs.map(({ path }) => path),
      ['deepseek.json', 'deepseek-by-source.json', 'schema/dataset.schema.json', 'README.md'],
    );
    const left = missing.map((line) => line.split(' ')[0]);
    const files = ['osai-14.json', 'osai-12.json', 'mof.json', 'fmti.json'];
    // Prices need two copies, and each of them has a line.
    assert.deepEqual(left, [...files, 'prices.json', 'prices.json']);
  });

  for (const { path, text } of outputs) {
    it(`${path} is what its sources make, byte for byte`, () => {
      assert.ok(read(path) === text, `${path} differs: npm run data`);
    });
  }
});

describe('data/', () => {
  it('holds 146 models on 14 criteria and 193 on 12, from the commits that are named', () => {
    const facts = ['osai-14.json', 'osai-12.json'].map((path) => {
      const { models, assessments, rubrics, sources } = readDataset(path);
      return [models.length, assessments.length, rubrics[0]?.criteria.length, sources[0]?.revision];
    });
    assert.deepEqual(facts, [
      [146, 146, 14, 'fb1d9ef'],
      [193, 193, 12, '5a388e8'],
    ]);
  });

  it('holds 273 models under MOF 1.0, each with a class or the share that it has reached', () => {
    const { models, assessments, rubrics, sources } = readDataset('mof.json');
    const [rubric] = rubrics;
    assert.ok(rubric);
    assert.deepEqual([models.length, assessments.length, sources[0]?.revision], [273, 273, '8b5d30e']);
    const reached = assessments.map((assessment) => {
      const score = scoreAssessment(rubric, assessment);
      assert.ok(score.kind === 'class');
      return score.reached?.id ?? 'none';
    });
    const count = (id: string) => reached.filter((one) => one === id).length;
    assert.deepEqual(['class-i', 'class-ii', 'class-iii', 'none'].map(count), [14, 1, 16, 242]);
    assert.ok(rubric.criteria.every(({ question }) => question?.includes('open')));
  });

  it('holds two editions of FMTI, with the totals that the index has', () => {
    const { rubrics, assessments, sources, models } = readDataset('fmti.json');
    assert.deepEqual([models.length, assessments.length, sources[0]?.revision], [18, 27, 'f4500c5']);
    for (const assessment of assessments) {
      const rubric = rubrics.find(({ id }) => id === assessment.rubric);
      assert.ok(rubric);
      assert.ok(rubric.criteria.every(({ question }) => question === undefined));
      const score = scoreAssessment(rubric, assessment);
      assert.ok(score.kind === 'points');
      assert.equal(score.points, assessment.reported?.points ?? score.points);
      if (assessment.rubric === 'fmti-2025-12' && assessment.model === 'ibm') assert.equal(score.points, 95);
    }
  });

  it('has the same topics wherever a rubric is that they name', () => {
    const { topics } = readDataset('deepseek.json');
    assert.equal(topics.length, 12);
    for (const path of ['osai-14.json', 'osai-12.json', 'mof.json', 'fmti.json', 'deepseek-by-source.json'])
      assert.deepEqual(readDataset(path).topics, topics, path);
    assert.deepEqual(readDataset('prices.json').topics, []);
  });

  it('has DeepSeek R1 by source: by OSAI twice, MOF, FMTI, the testimony and the checklist', () => {
    const { models, assessments, rubrics } = readDataset('deepseek-by-source.json');
    const [subject, ...others] = models;
    assert.equal(subject?.id, 'deepseek-r1');
    for (const { members } of others) assert.deepEqual(members, ['deepseek-r1']);
    const ids = rubrics.map(({ id }) => id);
    const expected = ['osai-12', 'osai-14', 'mof-1.0', 'fmti-2025-12', 'transparency', 'checklist'];
    assert.deepEqual(ids.slice(0, 6), expected);
    for (const id of ids)
      assert.ok(
        assessments.some(({ rubric }) => rubric === id),
        id,
      );
  });

  it('gives licence and citation of every dataset, and its schema', () => {
    const indexes = ['osai-14.json', 'osai-12.json', 'mof.json', 'fmti.json'];
    for (const path of [...indexes, 'deepseek.json', 'deepseek-by-source.json', 'prices.json']) {
      const { license, citation, $schema, version } = readDataset(path);
      assert.ok(license.name && citation, path);
      assert.equal($schema, 'schema/dataset.schema.json');
      assert.equal(version, formatVersion);
    }
  });
});
