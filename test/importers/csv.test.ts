import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { Dataset, type Result } from '../../src/dataset/schema.js';
import { scoreAssessment } from '../../src/dataset/score.js';
import { type CsvOptions, CsvTableError, importCsv } from '../../src/importers/csv.js';
import { emptyReport, type ImportResult, type SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const options: CsvOptions = { date: '2026-11-22' };
const readFile = (path: string): SourceFile => ({
  path: path.slice(path.lastIndexOf('/') + 1),
  text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
});
const fixture = (name: string) => readFile(`test/fixtures/csv/${name}`);
const importText = (text: string, more: Partial<CsvOptions> = {}) =>
  importCsv([{ path: 'sheet.csv', text }], { ...options, ...more });

const resultOf = ({ dataset }: ImportResult, model: string, criterion: string, index = 0): Result => {
  const found = dataset.assessments.filter((one) => one.model === model)[index]?.results[criterion];
  assert.ok(found, `${model} ${criterion}`);
  return found;
};
const rubricOf = ({ dataset }: ImportResult) => {
  const [rubric] = dataset.rubrics;
  assert.ok(rubric);
  return rubric;
};
const scaleOf = (from: ImportResult, criterion: string) => {
  const { criteria, scales } = rubricOf(from);
  const found = scales.find(({ id }) => id === criteria.find((one) => one.id === criterion)?.scale);
  assert.ok(found, criterion);
  return found;
};
const levelsOf = (from: ImportResult, criterion: string) => {
  const scale = scaleOf(from, criterion);
  assert.ok(scale.kind === 'level', criterion);
  return scale.levels.map(({ id, symbol, tone, value }) => [id, symbol, tone, value]);
};
const slipsOf = ({ report }: ImportResult) => report.dropped.map(({ code, path }) => [code, path]);
const assertValid = ({ dataset }: ImportResult) => {
  assert.deepEqual(Dataset.parse(structuredClone(dataset)), dataset);
  const parsed = parseDataset(structuredClone(dataset));
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.issues, []);
};

describe('a spreadsheet as a newcomer writes it', () => {
  const outcome = importCsv([fixture('newcomer.csv')], options);

  it('is a valid dataset, with an id, a name and an edition from file and date', () => {
    assertValid(outcome);
    assert.deepEqual(outcome.report, { ...emptyReport(), read: 3 });
    const { id, name, license } = outcome.dataset;
    assert.deepEqual([id, name, license], ['newcomer', 'Newcomer', { name: 'No licence stated' }]);
    assert.equal(rubricOf(outcome).edition, 'November 2026');
    assert.deepEqual(
      outcome.dataset.models.map((model) => model.id),
      ['deepseek-r1', 'olmo-2', 'gpt-4o'],
    );
  });

  it('has scales where its cells leave no doubt, and text elsewhere', () => {
    assert.deepEqual(levelsOf(outcome, 'weights'), [
      ['open', '●', 'positive', 1],
      ['partial', '◐', 'middle', 0.5],
      ['closed', '○', 'negative', 0],
    ]);
    assert.equal(scaleOf(outcome, 'training-data').id, 'yes-no');
    const cost = scaleOf(outcome, 'cost');
    assert.ok(cost.kind === 'number');
    assert.deepEqual([cost.unit, cost.direction], ['million USD', 'none']);
    assert.equal(scaleOf(outcome, 'remarks').kind, 'text');
  });

  it('keeps apart why a cell has no result', () => {
    assert.deepEqual(resultOf(outcome, 'olmo-2', 'cost'), { missing: 'not-assessed', raw: '?' });
    assert.deepEqual(resultOf(outcome, 'gpt-4o', 'cost'), { missing: 'not-disclosed', raw: 'not disclosed' });
    assert.deepEqual(resultOf(outcome, 'gpt-4o', 'documentation'), { missing: 'not-applicable', raw: 'n/a' });
    assert.deepEqual(resultOf(outcome, 'olmo-2', 'remarks'), { missing: 'blank' });
  });

  it('keeps line breaks in cells', () => {
    assert.deepEqual(resultOf(outcome, 'deepseek-r1', 'remarks'), { text: 'Says the vendor,\nin a report' });
  });

  it('has no total, because nobody said whether high is good', () => {
    assert.deepEqual(rubricOf(outcome).aggregate, { kind: 'none' });
    assert.ok(
      levelsOf(outcome, 'documentation').every(([, , tone, value]) => tone === 'neutral' && value === null),
    );
  });
});

describe('the example of the README', () => {
  const outcome = importCsv([readFile('demo/example-rubric.csv')], { ...options, license: 'CC BY 4.0' });

  it('has a column of each kind, and no slip', () => {
    assertValid(outcome);
    assert.deepEqual(outcome.report.dropped, []);
    const { criteria, groups } = rubricOf(outcome);
    assert.deepEqual(
      criteria.map(({ id }) => [id, scaleOf(outcome, id).kind]),
      [
        ['weights', 'level'],
        ['training-data', 'level'],
        ['size', 'number'],
        ['paper', 'level'],
        ['what-you-may-do', 'text'],
      ],
    );
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['Availability', 'Documentation', 'Use'],
    );
    assert.ok(criteria.every(({ question }) => question?.endsWith('?')));
  });

  it('has facts, notes and evidence of a model', () => {
    const [, r1, llama, gpt] = outcome.dataset.models;
    assert.deepEqual(r1, {
      id: 'deepseek-r1',
      name: 'DeepSeek R1',
      kind: 'model',
      organization: { name: 'DeepSeek' },
      released: '2025-01',
      licenses: [{ name: 'MIT', spdx: 'MIT' }],
    });
    assert.equal(gpt?.licenses, undefined);
    assert.equal(llama?.id, 'llama-3.1-405b');
    const weights = resultOf(outcome, 'deepseek-r1', 'weights');
    assert.equal(weights.note, 'Also as smaller, distilled models');
    assert.deepEqual(weights.evidence, [{ url: 'https://huggingface.co/deepseek-ai/DeepSeek-R1' }]);
    assert.equal(outcome.dataset.license.spdx, 'CC-BY-4.0');
  });

  it('has a mean of its levels', () => {
    const rubric = rubricOf(outcome);
    const points = outcome.dataset.assessments.map((one) => {
      const score = scoreAssessment(rubric, one);
      return score.kind === 'points' ? [score.points, score.maximum] : undefined;
    });
    assert.deepEqual(points, [
      [2, 3],
      [2, 3],
      [1, 3],
      [0.5, 3],
    ]);
  });
});

describe('a sheet saved by a spreadsheet program', () => {
  const outcome = importCsv([fixture('own-index.csv')], options);

  it('has semicolons, a byte order mark, CRLF, a title, an empty row', () => {
    assertValid(outcome);
    assert.deepEqual(slipsOf(outcome), []);
    assert.deepEqual(
      outcome.report.repaired.map(({ code, path }) => [code, path]),
      [['title-row', 'row 1']],
    );
    assert.deepEqual(
      outcome.dataset.models.map(({ id, name }) => [id, name]),
      [
        ['model-a', 'Model A'],
        ['model-b', 'Model "B"'],
      ],
    );
  });

  it('defines the levels of a column in a row of their own', () => {
    assert.deepEqual(levelsOf(outcome, 'licence-of-weights'), [
      ['full', '●', 'positive', 1],
      ['limited', '◐', 'middle', 0.5],
      ['none', '○', 'negative', 0],
    ]);
    assert.deepEqual(resultOf(outcome, 'model-a', 'licence-of-weights'), { level: 'full' });
    assert.equal(rubricOf(outcome).aggregate.kind, 'mean');
  });

  it('has several rows of a model, each with its date', () => {
    assert.deepEqual(
      outcome.dataset.assessments.map(({ model, date }) => [model, date]),
      [
        ['model-a', '2025-01-20'],
        ['model-a', '2025-06'],
        ['model-b', '2025-06'],
      ],
    );
    assert.deepEqual(resultOf(outcome, 'model-a', 'size', 1), { values: [{ value: 12.5 }] });
    assert.equal(outcome.dataset.updated, '2026-11-22');
  });

  it('is the same with tabs, commas, and any line end', () => {
    const table = ['model\tWeights\tCost', 'A\topen\t1', 'B\tclosed\t2'];
    const expected = JSON.stringify(importText(table.join('\n')).dataset);
    for (const separator of [',', ';', '\t'])
      for (const end of ['\n', '\r\n', '\r']) {
        const text = table.map((line) => line.replaceAll('\t', separator) + end).join('');
        assert.equal(JSON.stringify(importText(text).dataset), expected, JSON.stringify(separator + end));
      }
  });
});

describe('slips', () => {
  it('are named by cell and header, all of them at once', () => {
    const outcome = importCsv([fixture('slips.csv')], options);
    assert.deepEqual(slipsOf(outcome), [
      ['ragged-row', 'row 4'],
      ['duplicate-column', 'E1 (Weights)'],
      ['no-header', 'I1'],
      ['unknown-column', 'F1 (note: Wieghts)'],
      ['bad-date', 'G2 (released)'],
      ['bad-link', 'H2 (url)'],
      ['duplicate-id', 'A3 (model)'],
      ['duplicate-model', 'A6 (model)'],
      ['no-model', 'A7 (model)'],
      ['bad-id', 'B8 (id)'],
      ['bad-number', 'D2 (Cost)'],
      ['formula-error', 'D5 (Cost)'],
    ]);
    assertValid(outcome);
    assert.deepEqual(resultOf(outcome, 'a', 'cost'), { missing: 'blank', raw: '1,50' });
  });

  it('a level that is none does not turn a column into text', () => {
    const outcome = importText('model,Weights\nA,open\nB,opne\nC,closed\n');
    assert.deepEqual(slipsOf(outcome), [['unknown-level', 'B3 (Weights)']]);
    assert.deepEqual(resultOf(outcome, 'b', 'weights'), { missing: 'blank', raw: 'opne' });
  });

  it('a column of words and sentences is text', () => {
    const outcome = importText(
      'model,Data,Kind\nA,Yes,small\nB,"No, only a part of it",large\nC,Yes,large\n',
    );
    assert.deepEqual(slipsOf(outcome), []);
    assert.deepEqual(resultOf(outcome, 'b', 'data'), { text: 'No, only a part of it' });
    assert.equal(scaleOf(outcome, 'kind').kind, 'text');
  });

  it('a comma in a number is never read', () => {
    for (const cell of ['"1,50"', '"1,234"', '1 234']) {
      const outcome = importText(`model,Cost\nA,${cell}\nB,2\n`);
      assert.deepEqual(slipsOf(outcome), [['bad-number', 'B2 (Cost)']], cell);
    }
    assert.equal(scaleOf(importText('model,Version\nA,1.2.3\nB,1.3.0\n'), 'version').kind, 'text');
    const shares = importText('model,Share\nA,46 %\nB,5%\n');
    assert.deepEqual(resultOf(shares, 'a', 'share'), { values: [{ value: 46 }] });
    assert.deepEqual(scaleOf(shares, 'share'), {
      id: 'number-percent',
      kind: 'number',
      unit: '%',
      direction: 'none',
    });
  });

  it('an x is no yes and no no', () => {
    assert.equal(scaleOf(importText('model,Data\nA,x\nB,x\n'), 'data').kind, 'text');
    const marks = importText('model,Data\nA,✓\nB,✘\nC,true\nD,N\n');
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((id) => resultOf(marks, id, 'data')),
      ['yes', 'no', 'yes', 'no'].map((level) => ({ level })),
    );
  });

  it('a scale, weight or direction that is none', () => {
    const outcome = importText('scale,wat\nweight,heavy\nbetter,sideways\nmodel,Weights\nA,open\n');
    assert.deepEqual(slipsOf(outcome), [
      ['bad-definition', 'B3 (Weights)'],
      ['unknown-scale', 'B1 (Weights)'],
      ['bad-definition', 'B2 (Weights)'],
    ]);
  });

  it('headers that make one id', () => {
    const outcome = importText('model,A b,A-b\nM,1,2\n');
    assert.deepEqual(slipsOf(outcome), [['bad-header', 'C1 (A-b)']]);
  });

  it('ids of a prototype are ids like others', () => {
    const outcome = importText('model,constructor,__proto__\nM,1,2\n');
    assertValid(outcome);
    assert.deepEqual(Object.keys(outcome.dataset.assessments[0]?.results ?? {}), ['constructor', 'proto']);
  });
});

describe('a file that defines criteria and levels', () => {
  const outcome = importCsv([fixture('defined.csv'), fixture('definitions.csv')], options);

  it('gives groups, questions, units, weights and directions', () => {
    assertValid(outcome);
    assert.deepEqual(slipsOf(outcome), []);
    assert.deepEqual(rubricOf(outcome).criteria, [
      {
        id: 'weights',
        name: 'Weights',
        question: 'Can I download it?',
        group: 'availability',
        scale: 'openness',
        weight: 2,
      },
      { id: 'cost', name: 'Cost', group: 'money', scale: 'number-million-usd-lower' },
      { id: 'papers', name: 'Papers', group: 'words', scale: 'text' },
    ]);
    assert.deepEqual(levelsOf(outcome, 'weights'), [
      ['everything', '★', 'positive', 2],
      ['something', '☆', 'middle', 1],
      ['nothing', '✕', 'negative', 0],
    ]);
  });

  it('keeps numbers as text where a column is said to be text', () => {
    assert.deepEqual(resultOf(outcome, 'a', 'papers'), {
      text: '12',
      evidence: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
    });
    assert.deepEqual(resultOf(outcome, 'a', 'papers', 1), { text: '3', evidence: [{ label: 'page 4' }] });
  });

  it('finds a level by its symbol, and a source by its name and address', () => {
    assert.deepEqual(resultOf(outcome, 'a', 'weights', 1), { level: 'everything' });
    assert.deepEqual(
      outcome.dataset.sources.map(({ id, url }) => [id, url]),
      [
        ['defined', undefined],
        ['lab-notes', 'https://example.org/notes'],
      ],
    );
    assert.equal(outcome.dataset.models.length, 2);
  });

  it('is itself checked', () => {
    const sheet = { path: 'sheet.csv', text: 'model,Weights\nA,x\n' };
    const text =
      'criterion,scale\nWieghts,text\n\nlevel,value,tone,symbol\nA,many,loud,much too long\na,,,\n,1,,\n\nfood\nham\n';
    const checked = importCsv([sheet, { path: 'rubric.csv', text }], options);
    assert.deepEqual(slipsOf(checked), [
      ['unknown-criterion', 'A2 (criterion)'],
      ['bad-tone', 'C5 (tone)'],
      ['bad-number', 'B5 (value)'],
      ['bad-symbol', 'D5 (symbol)'],
      ['duplicate-level', 'A6 (level)'],
      ['no-level', 'A7 (level)'],
      ['unknown-table', 'row 10'],
    ]);
    assert.ok(checked.report.dropped.every(({ file }) => file === 'rubric.csv'));
  });

  it('says what is better, and high and low get values', () => {
    const sheet = { path: 'sheet.csv', text: 'model,Risk\nA,high\nB,low\n' };
    const definition = { path: 'rubric.csv', text: 'criterion,better\nRisk,lower\n' };
    assert.deepEqual(levelsOf(importCsv([sheet, definition], options), 'risk'), [
      ['high', '▲', 'negative', 0],
      ['medium', '◆', 'middle', 0.5],
      ['low', '▽', 'positive', 1],
    ]);
  });

  it('levels without values are names, and symbols differ by shape', () => {
    const outcome = importText('scale,red / green / blue\nmodel,Colour\nA,red\n');
    const levels = levelsOf(outcome, 'colour');
    assert.ok(levels.every(([, , tone, value]) => tone === 'neutral' && value === null));
    assert.equal(new Set(levels.map(([, symbol]) => symbol)).size, 3);
  });
});

describe('a sheet that cannot be imported', () => {
  const codeOf = (text: string, more: Partial<CsvOptions> = {}) => {
    try {
      importText(text, more);
    } catch (error) {
      assert.ok(error instanceof CsvTableError, String(error));
      return [error.code, error.path];
    }
    return undefined;
  };

  it('has no table, no model column, no model', () => {
    assert.deepEqual(codeOf(''), ['bad-table', undefined]);
    assert.deepEqual(codeOf('model,A\n"x,1\n'), ['bad-table', 'line 2']);
    assert.deepEqual(codeOf('model,A\0\nx,1\n'), ['bad-table', undefined]);
    assert.deepEqual(codeOf('name,A\nx,1\n'), ['no-model-column', undefined]);
    assert.deepEqual(codeOf('model,A\n'), ['no-models', undefined]);
    assert.throws(() => importCsv([], options), CsvTableError);
  });

  it('has an option that is none', () => {
    assert.deepEqual(codeOf('model,A\nx,1\n', { date: '2026-13-01' }), ['bad-option', 'date']);
    assert.deepEqual(codeOf('model,A\nx,1\n', { id: 'a b' }), ['bad-option', 'id']);
    assert.deepEqual(codeOf('model,A\nx,1\n', { id: '../x' }), ['bad-option', 'id']);
  });

  it('definitions that define nothing', () => {
    const sheet = { path: 'sheet.csv', text: 'model,A\nx,1\n' };
    assert.throws(() => importCsv([sheet, { path: 'rubric.csv', text: 'a,b\n' }], options), CsvTableError);
  });
});
