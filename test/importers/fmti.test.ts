import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { Dataset } from '../../src/dataset/schema.js';
import { scoreAssessment } from '../../src/dataset/score.js';
import { FmtiError, importFmti } from '../../src/importers/fmti.js';
import type { ImportResult, Remark, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const facts = { keepProse: false } as const;
const readFile = (path: string): SourceFile => ({
  path,
  text: readFileSync(new URL(`../fixtures/fmti/${path}`, import.meta.url), 'utf8'),
});
const files = ['Dec2025_indicators.csv', 'Dec2025_scores.csv', 'May2024_scores.csv'].map(readFile);
const outcome = importFmti(files, { ...facts, date: '2025-12-09', revision: 'f4500c5' });

const rubricOf = ({ dataset }: ImportResult, id: string) => {
  const found = dataset.rubrics.find((rubric) => rubric.id === id);
  assert.ok(found, id);
  return found;
};
const pointsOf = (from: ImportResult, rubric: string) =>
  from.dataset.assessments
    .filter((one) => one.rubric === rubric)
    .map((one) => {
      const score = scoreAssessment(rubricOf(from, rubric), one);
      return [one.model, score.kind === 'points' ? score.points : undefined];
    });
const placesOf = (remarks: Remark[]) => remarks.map(({ code, file, path }) => [code, file, path]);

/** A table of October 2023, which has its domains in it. */
const importTable = (...lines: string[]) =>
  importFmti([{ path: 'October2023_scores.csv', text: lines.join('\r\n') }], facts);

describe('tables of the Foundation Model Transparency Index', () => {
  it('make a valid dataset as it stands, the newest edition first', () => {
    const { dataset } = outcome;
    assert.deepEqual(Dataset.parse(structuredClone(dataset)), dataset);
    const parsed = parseDataset(structuredClone(dataset));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.issues, []);
    assert.deepEqual(
      dataset.rubrics.map(({ id, edition, criteria }) => [id, edition, criteria.length]),
      [
        ['fmti-2025-12', 'December 2025', 100],
        ['fmti-2024-05', 'May 2024', 100],
      ],
    );
    assert.equal(dataset.updated, '2025-12-09');
    assert.equal(dataset.license.spdx, 'CC-BY-4.0');
    assert.ok(dataset.citation?.includes('Stanford'));
    assert.equal(outcome.report.read, 2);
  });

  it('give the totals of the index', () => {
    assert.deepEqual(pointsOf(outcome, 'fmti-2025-12'), [
      ['deepseek', 32],
      ['ibm', 95],
      ['meta', 31],
    ]);
    assert.deepEqual(pointsOf(outcome, 'fmti-2024-05'), [
      ['bigcode', 85],
      ['ibm', 64],
      ['meta', 60],
      ['stability', 58],
    ]);
  });

  it('keep the totals that a file prints, and have none where it prints none', () => {
    const reported = outcome.dataset.assessments.map((one) => one.reported?.points);
    assert.deepEqual(reported, [undefined, undefined, undefined, 85, 64, 60, 58]);
  });

  it('date an assessment by its edition', () => {
    const dates = outcome.dataset.assessments.map(({ date }) => date);
    assert.deepEqual([...new Set(dates)], ['2025-12', '2024-05']);
  });

  it('have one record for a developer of two editions, and merge no two labels', () => {
    assert.deepEqual(
      outcome.dataset.models.map(({ id, kind }) => [id, kind]),
      ['deepseek', 'ibm', 'meta', 'bigcode', 'stability'].map((id) => [id, 'organization']),
    );
  });

  it('come out the same whatever their order', () => {
    const { dataset } = importFmti([...files].reverse(), {
      ...facts,
      date: '2025-12-09',
      revision: 'f4500c5',
    });
    assert.equal(JSON.stringify(dataset), JSON.stringify(outcome.dataset));
  });
});

describe('the rubric of an edition', () => {
  it('has the subdomains of its indicators as groups, with their domains', () => {
    const { groups, criteria } = rubricOf(outcome, 'fmti-2025-12');
    assert.equal(groups.length, 19);
    assert.deepEqual(groups[2], { id: 'upstream-data-properties', name: 'Upstream: Data Properties' });
    const inDomain = (domain: string) => criteria.filter(({ group }) => group.startsWith(domain)).length;
    assert.deepEqual(['upstream', 'model', 'downstream'].map(inDomain), [34, 30, 36]);
  });

  it('of May 2024 has the outline of the edition before, because its file has none', () => {
    const { groups, criteria } = rubricOf(outcome, 'fmti-2024-05');
    assert.equal(groups.length, 23);
    const inDomain = (domain: string) => criteria.filter(({ group }) => group.startsWith(domain)).length;
    assert.deepEqual(['upstream', 'model', 'downstream'].map(inDomain), [32, 33, 35]);
  });

  it('has one group where the outline does not fit', () => {
    const { dataset } = importTable('Indicator,A', 'Coffee,1', 'Tea,0');
    assert.deepEqual(dataset.rubrics[0]?.groups, [{ id: 'indicators', name: 'Indicators' }]);
  });

  it('leaves the definitions upstream unless they are asked for', () => {
    assert.ok(rubricOf(outcome, 'fmti-2025-12').criteria.every(({ question }) => question === undefined));
    const kept = rubricOf(importFmti(files, { keepProse: true }), 'fmti-2025-12');
    assert.ok(kept.criteria.every(({ question }) => question?.startsWith('Ours: what is asked')));
    assert.ok(kept.criteria.every(({ question }) => !question?.includes('\n')));
  });

  it('sums up, and ties go by name', () => {
    const { aggregate } = rubricOf(outcome, 'fmti-2025-12');
    assert.ok(aggregate.kind === 'sum');
    assert.equal(aggregate.missing, 'zero');
    assert.deepEqual(aggregate.ties, { by: 'name', order: 'ascending' });
  });
});

describe('the quirks of the tables', () => {
  it('spaces behind names are left out and reported', () => {
    assert.deepEqual(placesOf(outcome.report.repaired), [
      ['untrimmed', 'Dec2025_indicators.csv', 'B99'],
      ['untrimmed', 'Dec2025_indicators.csv', 'B100'],
      ['untrimmed', 'May2024_scores.csv', 'A4'],
    ]);
    assert.deepEqual(outcome.report.dropped, []);
    const ids = rubricOf(outcome, 'fmti-2024-05').criteria.map(({ id }) => id);
    assert.equal(ids[2], 'data-creators');
  });

  it('a byte order mark, columns of domains, a column and a row of totals', () => {
    const { dataset, report } = importTable(
      '\uFEFFDomain,Subdomain,Indicator,A,B,Total',
      'Upstream,Data,Data size,1,0,1',
      'Upstream,Compute,Energy,1,1,2',
      ',,Total,2,2,',
    );
    const [rubric] = dataset.rubrics;
    assert.deepEqual([rubric?.id, rubric?.edition], ['fmti-2023-10', 'October 2023']);
    assert.deepEqual(
      rubric?.groups.map(({ name }) => name),
      ['Upstream: Data', 'Upstream: Compute'],
    );
    assert.deepEqual(
      dataset.assessments.map(({ model, reported }) => [model, reported]),
      [
        ['a', { points: 2, maximum: 2 }],
        ['b', { points: 2, maximum: 2 }],
      ],
    );
    assert.deepEqual(placesOf(report.repaired), [['total-differs', 'October2023_scores.csv', 'E4']]);
  });

  it('cells that are neither 0 nor 1 have no score', () => {
    const { dataset, report } = importTable('Indicator,A', 'One,1.0', 'Two,', 'Three,yes', 'Total,x');
    assert.deepEqual(dataset.assessments[0]?.results, {
      one: { missing: 'blank', raw: '1.0' },
      two: { missing: 'blank' },
      three: { missing: 'blank', raw: 'yes' },
    });
    assert.equal(dataset.assessments[0].reported, undefined);
    assert.deepEqual(
      report.dropped.map(({ code, path }) => [code, path]),
      [
        ['bad-score', 'B2'],
        ['blank-score', 'B3'],
        ['bad-score', 'B4'],
        ['bad-total', 'B5'],
      ],
    );
  });

  it('two rows or columns of one name, and rows without one', () => {
    const { dataset, report } = importTable('Indicator,A,a', 'One,1,0', 'one,0,0', '"",1,1', '');
    assert.deepEqual(Object.keys(dataset.assessments[0]?.results ?? {}), ['one']);
    assert.equal(dataset.models.length, 1);
    assert.deepEqual(
      report.dropped.map(({ code }) => code),
      ['bad-indicator', 'bad-indicator', 'twice-listed'],
    );
  });

  it('indicators without scores, scores without indicators', () => {
    const { dataset, report } = importFmti(
      [
        { path: 'May2024_scores.csv', text: 'Indicator,A\nOne,1\nExtra,1' },
        { path: 'May2024_indicators.csv', text: 'Domain,Subdomain,Indicator\nUp,Data,One\nUp,Data,Two' },
        { path: 'Dec2025_indicators.csv', text: 'Indicator\nOne' },
        { path: 'readme.csv', text: '' },
      ],
      facts,
    );
    assert.deepEqual(dataset.assessments[0]?.results, {
      one: { level: 'yes' },
      two: { missing: 'blank' },
      extra: { level: 'yes' },
    });
    assert.deepEqual(
      [...report.repaired, ...report.dropped, ...report.skipped].map(({ code }) => code),
      ['undefined-indicator', 'unscored-indicator', 'no-table', 'no-scores'],
    );
  });
});

describe('tables that cannot be imported', () => {
  const codeOf = (given: SourceFile[], date?: string) => {
    try {
      importFmti(given, { ...facts, ...(date && { date }) });
    } catch (error) {
      assert.ok(error instanceof FmtiError);
      return [error.code, error.path];
    }
    return undefined;
  };
  const scores = (text: string) => [{ path: 'May2024_scores.csv', text }];

  it('no scores, no column of indicators, no table', () => {
    assert.deepEqual(codeOf([]), ['no-scores', undefined]);
    assert.deepEqual(codeOf(scores('Name,A\nOne,1')), ['bad-table', undefined]);
    assert.deepEqual(codeOf(scores('Indicator,A')), ['no-scores', undefined]);
    assert.deepEqual(codeOf(scores('Indicator,A\n"One,1')), ['bad-table', 'line 2']);
    assert.deepEqual(codeOf(scores('')), ['bad-table', undefined]);
    assert.deepEqual(codeOf(scores('Indicator,A\nOne,1'), '2024-13'), ['bad-date', undefined]);
  });
});
