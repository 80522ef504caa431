import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/dataset/parse.js';
import { Dataset } from '../../src/dataset/schema.js';
import { scoreAssessment } from '../../src/dataset/score.js';
import { importMof, MofError, type MofOptions } from '../../src/importers/mof.js';
import type { ImportResult, Remark, SourceFile } from '../../src/importers/report.js';

process.env.TZ = 'Pacific/Chatham';

const folder = new URL('../fixtures/mof/', import.meta.url);
const readFile = (path: string): SourceFile => ({
  path,
  text: readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), folder), 'utf8'),
});
const catalogue = ['components.json', 'open-licenses.json'].map(readFile);
const files = [
  ...readdirSync(new URL('models/', folder)).map((name) => readFile(`models/${name}`)),
  ...catalogue,
];
const facts: MofOptions = { keepProse: false };
const outcome = importMof(files, { ...facts, revision: '8b5d30e' });

/** A folder with one model file: its lines under `release:`. */
const importOne = (lines: string[], options: MofOptions = facts) =>
  importMof(
    [
      ...catalogue,
      { path: 'models/One.yml', text: `release:\n${lines.map((line) => `  ${line}\n`).join('')}` },
    ],
    options,
  );

const assessmentOf = ({ dataset }: ImportResult, id: string) => {
  const found = dataset.assessments.find(({ model }) => model === id);
  assert.ok(found, id);
  return found;
};
const modelOf = ({ dataset }: ImportResult, id: string) => {
  const found = dataset.models.find((model) => model.id === id);
  assert.ok(found, id);
  return found;
};
const statusOf = (from: ImportResult, id: string, criterion: string) => {
  const result = assessmentOf(from, id).results[criterion];
  assert.ok(result, criterion);
  if ('level' in result) return result.level;
  return 'missing' in result ? result.missing : undefined;
};
const classesOf = (from: ImportResult, id: string) => {
  const [rubric] = from.dataset.rubrics;
  assert.ok(rubric);
  const score = scoreAssessment(rubric, assessmentOf(from, id));
  assert.ok(score.kind === 'class');
  return {
    reached: score.reached?.id,
    percent: score.classes.map(({ share }) => Math.round(share * 100)),
    counts: score.classes.map(({ met, required }) => [met, required]),
  };
};
const placesOf = (remarks: Remark[], code: string) =>
  remarks.filter((remark) => remark.code === code).map(({ file, path }) => [file, path]);

describe('model files of the Model Openness Tool', () => {
  it('make a valid dataset as it stands', () => {
    const { dataset, report } = outcome;
    assert.deepEqual(Dataset.parse(structuredClone(dataset)), dataset);
    const parsed = parseDataset(structuredClone(dataset));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.issues, []);
    assert.equal(report.read, 20);
    assert.equal(dataset.models.length, 20);
    assert.deepEqual(placesOf(report.skipped, 'catalogue'), [
      ['components.json', undefined],
      ['open-licenses.json', undefined],
    ]);
  });

  it('are dated by themselves, the whole by the newest of them', () => {
    assert.equal(outcome.dataset.updated, '2026-05-11');
    assert.equal(outcome.dataset.sources[0]?.published, '2026-05-11');
    assert.equal(assessmentOf(outcome, 'deepseek-r1').date, '2025-05-30');
    const dated = importMof(files, { ...facts, date: '2026-06-01' });
    assert.equal(dated.dataset.updated, '2026-06-01');
    assert.equal(assessmentOf(dated, 'deepseek-r1').date, '2025-05-30');
    // The date in a file is that of the entry, and no model has it as that of its release.
    assert.ok(outcome.dataset.models.every(({ released }) => released === undefined));
  });

  it('come out the same whatever their order', () => {
    const { dataset, report } = importMof([...files].reverse(), { ...facts, revision: '8b5d30e' });
    assert.equal(JSON.stringify(dataset), JSON.stringify(outcome.dataset));
    assert.deepEqual(report, outcome.report);
  });

  it('name source, licence and citation', () => {
    const { license, sources, citation } = outcome.dataset;
    assert.equal(license.spdx, 'MIT');
    assert.equal(sources[0]?.publisher, 'LF AI & Data');
    assert.equal(sources[0].revision, '8b5d30e');
    assert.ok(citation?.includes('Model Openness Tool'));
  });
});

describe('the rubric of the Model Openness Framework', () => {
  const [rubric] = outcome.dataset.rubrics;
  assert.ok(rubric);

  it('has the 17 components, class by class, what is optional behind what is required', () => {
    assert.deepEqual([rubric.id, rubric.edition], ['mof-1.0', '1.0']);
    assert.deepEqual(
      rubric.groups.map(({ id }) => [id, rubric.criteria.filter(({ group }) => group === id).length]),
      [
        ['class-iii', 7],
        ['class-ii', 5],
        ['class-i', 5],
      ],
    );
    assert.deepEqual(
      rubric.criteria.filter(({ name }) => name.endsWith('(optional)')).map(({ id }) => id),
      ['sample-model-outputs', 'supporting-libraries-and-tools', 'model-metadata'],
    );
  });

  it('requires 6, 4 and 4 of them', () => {
    assert.ok(rubric.aggregate.kind === 'classes');
    assert.deepEqual(
      rubric.aggregate.classes.map(({ id, criteria }) => [id, criteria.length]),
      [
        ['class-iii', 6],
        ['class-ii', 4],
        ['class-i', 4],
      ],
    );
    assert.deepEqual(rubric.aggregate.metBy, ['included']);
  });

  it('has statuses that differ by shape and have no value', () => {
    const [scale] = rubric.scales;
    assert.ok(scale?.kind === 'level');
    assert.equal(new Set(scale.levels.map(({ symbol }) => symbol)).size, 3);
    assert.ok(scale.levels.every(({ value }) => value === null));
  });

  it('asks our questions, or those of upstream where its prose is kept', () => {
    assert.ok(rubric.criteria.every(({ question }) => question === undefined));
    const told = catalogue.map((file) =>
      file.path === 'components.json'
        ? { ...file, text: file.text.replace('"name": "Datasets"', '"description": "D", "name": "Datasets"') }
        : file,
    );
    const ask = (options: MofOptions) =>
      importMof([...told, readFile('models/Amber.yml')], options).dataset.rubrics[0]?.criteria.find(
        ({ id }) => id === 'datasets',
      )?.question;
    assert.equal(ask(facts), undefined);
    assert.equal(ask({ keepProse: true }), 'D');
    assert.equal(ask({ keepProse: true, words: { questions: { datasets: 'Ours?' } } }), 'Ours?');
  });
});

describe('the class of a model', () => {
  it('DeepSeek R1: five of six, the data card is not there', () => {
    assert.deepEqual(classesOf(outcome, 'deepseek-r1'), {
      reached: undefined,
      percent: [83, 0, 0],
      counts: [
        [5, 6],
        [7, 10],
        [7, 14],
      ],
    });
    assert.equal(statusOf(outcome, 'deepseek-r1', 'data-card'), 'not-available');
    assert.equal(statusOf(outcome, 'deepseek-r1', 'research-paper'), 'invalid');
  });

  it('Granite 4.1: Class III, and six of ten for the next', () => {
    const { reached, percent } = classesOf(outcome, 'granite-4.1');
    assert.deepEqual([reached, percent], ['class-iii', [100, 60, 0]]);
  });

  it('GPT-NeoX-20B: its paper stands in for the report that it does not have', () => {
    assert.equal(statusOf(outcome, 'gpt-neox-20b', 'technical-report'), 'not-available');
    assert.deepEqual(classesOf(outcome, 'gpt-neox-20b'), {
      reached: 'class-iii',
      percent: [100, 90, 0],
      counts: [
        [6, 6],
        [9, 10],
        [12, 13],
      ],
    });
  });

  it('Polyglot-Ko: Class II, thirteen of fourteen for the next; Amber: all', () => {
    const { reached, percent } = classesOf(outcome, 'polyglot-ko');
    assert.deepEqual([reached, percent], ['class-ii', [100, 100, 93]]);
    assert.equal(classesOf(outcome, 'amber').reached, 'class-i');
  });

  it('a paper that is not listed stands in for nothing, one with a bad licence fails the report', () => {
    const components = ['Model architecture', 'Model parameters (Final)', 'Model card', 'Data card'];
    const list = [...components, 'Evaluation results'].map((name) => `  - name: '${name}'`);
    const release = ["name: 'One'", "date: '2025-01-01'", 'license:', '  distribution:', '    name: MIT'];
    const without = importOne([...release, 'components:', ...list]);
    assert.deepEqual(classesOf(without, 'one').counts[0], [5, 6]);
    const paper = (license: string) => ["  - name: 'Research paper'", `    license: ${license}`];
    const bad = importOne([...release, 'components:', ...list, ...paper('Undisclosed')]);
    assert.deepEqual(classesOf(bad, 'one').counts[0], [5, 6]);
    const good = importOne([...release, 'components:', ...list, ...paper('CC-BY-4.0')]);
    assert.equal(classesOf(good, 'one').reached, 'class-iii');
  });
});

describe('the licence of a component', () => {
  const statusWith = (component: string[], license: string[]) => {
    const list = ['components:', "  - name: 'Training code'", ...component.map((line) => `    ${line}`)];
    const head = ["name: 'One'", "date: '2025-01-01'", 'license:'];
    return statusOf(
      importOne([...head, ...license.map((line) => `  ${line}`), ...list]),
      'one',
      'training-code',
    );
  };
  const distribution = ['distribution:', '  name: MIT'];
  const closedCode = ['code:', '  name: Proprietary'];

  it('is its own, then that of its content type, then that of the distribution', () => {
    assert.equal(statusWith(['license: MIT'], closedCode), 'included');
    assert.equal(statusWith([], [...distribution, ...closedCode]), 'invalid');
    assert.equal(statusWith([], distribution), 'included');
    assert.equal(statusWith([], ['data:', '  name: MIT']), 'unlicensed');
  });

  it('is none where its own is empty, and looked for further where its own is null', () => {
    assert.equal(statusWith(["license: ''"], distribution), 'unlicensed');
    assert.equal(statusWith(['license: null'], distribution), 'included');
    assert.equal(statusWith(['license: unlicensed'], distribution), 'unlicensed');
  });

  it('is compared exactly', () => {
    for (const license of ['apache-2.0', 'Apache 2.0', "' Apache-2.0'", 'Undisclosed', 'Unlicensed'])
      assert.equal(statusWith([`license: ${license}`], distribution), 'invalid', license);
    assert.equal(statusWith(['license: OpenMDW-1.0'], distribution), 'included');
  });

  it('is kept as printed, with its address', () => {
    assert.deepEqual(assessmentOf(outcome, 'deepseek-v3-test').results['model-parameters-final'], {
      level: 'invalid',
      evidence: [
        {
          url: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
          label: 'DeepSeek License Agreement',
        },
      ],
      raw: 'DeepSeek License Agreement',
    });
    assert.equal(assessmentOf(outcome, 'falcon-180b').results['model-card']?.raw, ' Falcon-180B TII License');
  });

  it('makes the licences of the model, with the cover that they have', () => {
    assert.deepEqual(modelOf(outcome, 'deepseek-r1').licenses, [{ name: 'MIT', spdx: 'MIT' }]);
    assert.deepEqual(modelOf(outcome, 'deepseek-v3-test').licenses, [
      { name: 'DeepSeek License Agreement', component: 'weights' },
    ]);
    assert.equal(modelOf(outcome, 'chinchilla').licenses, undefined);
  });
});

describe('the quirks of the files', () => {
  const { repaired, dropped } = outcome.report;

  it('one release name in two files: it belongs to the file that is called so', () => {
    assert.equal(modelOf(outcome, 'meta-llama-3-70b-instruct').name, 'Meta-Llama-3-70B-Instruct');
    assert.equal(
      modelOf(outcome, 'llama-3-70b-instruct').name,
      'Meta-Llama-3-70B-Instruct (Llama-3-70B-Instruct)',
    );
    assert.equal(assessmentOf(outcome, 'qwen2.5-32b-instruct').sourceKey, 'Qwen2.5-32B-Instruct');
    assert.deepEqual(placesOf(repaired, 'same-name'), [
      ['models/Llama-3-70B-Instruct.yml', 'release.name'],
      ['models/Qwen2.5-72B-Instruct.yml', 'release.name'],
    ]);
  });

  it('Command-R+ is not Command-R', () => {
    assert.equal(modelOf(outcome, 'command-r-plus').name, 'Command-R+');
    assert.equal(modelOf(outcome, 'command-r').name, 'Command-R');
  });

  it('a test that was left in stays and is named', () => {
    assert.deepEqual(placesOf(repaired, 'test-entry'), [['models/DeepSeek-V3-test.yml', 'release.name']]);
  });

  it('a licence as origin, a producer without a name, spaces around a licence', () => {
    assert.equal(modelOf(outcome, 'xglm').baseModel, undefined);
    assert.deepEqual(placesOf(dropped, 'license-as-origin'), [['models/XGLM.yml', 'release.origin']]);
    assert.deepEqual(placesOf(dropped, 'no-producer'), [['models/Griffin.yml', 'release.producer']]);
    assert.deepEqual(placesOf(repaired, 'untrimmed-license'), [
      ['models/CodeFuse.yml', 'release.components[2].license'],
      ['models/Falcon-180B.yml', 'release.license.distribution.name'],
    ]);
  });

  it('what is no address becomes no link, and evidence keeps it by name', () => {
    assert.deepEqual(placesOf(dropped, 'bad-link'), [
      ['models/Amber.yml', 'release.components[14].component_path'],
      ['models/Mistral-7B-v0.1.yml', 'release.huggingface'],
      ['models/XGLM.yml', 'release.repository'],
      ['models/XGLM.yml', 'release.huggingface'],
    ]);
    assert.deepEqual(assessmentOf(outcome, 'amber').results['research-paper'], {
      level: 'included',
      evidence: [{ label: 'arxiv license' }],
      raw: 'Apache-2.0',
    });
    assert.equal(modelOf(outcome, 'xglm').links, undefined);
    assert.ok(modelOf(outcome, 'mistral-7b-v0.1').aliases?.includes('mistralai/Mistral-7B-v0.1'));
  });

  it('components that are unknown, listed twice or in other letters', () => {
    const { dataset, report } = importOne([
      "date: '2025-01-01'",
      'components:',
      "  - name: 'training Code'",
      "  - name: 'Training code'",
      "  - name: 'Coffee'",
      '  - coffee',
    ]);
    assert.equal(dataset.models[0]?.name, 'One');
    assert.deepEqual(placesOf(report.repaired, 'misspelt-component'), [
      ['models/One.yml', 'release.components[0].name'],
    ]);
    assert.deepEqual(placesOf(report.dropped, 'twice-listed'), [['models/One.yml', 'release.components[1]']]);
    assert.equal(placesOf(report.dropped, 'unknown-component').length, 2);
  });

  it('files that cannot be read are left out', () => {
    const { dataset, report } = importMof(
      [
        ...catalogue,
        readFile('models/Amber.yml'),
        { path: 'models/broken.yml', text: 'release: [' },
        { path: 'models/list.yml', text: '- release' },
        { path: 'models/.hidden.yml', text: '' },
        { path: 'models/notes.txt', text: '' },
      ],
      facts,
    );
    assert.equal(dataset.models.length, 1);
    assert.deepEqual(
      report.failed.map(({ code, file }) => [code, file]),
      [
        ['yaml-syntax', 'models/broken.yml'],
        ['no-record', 'models/list.yml'],
      ],
    );
    assert.deepEqual(
      report.skipped.map(({ code }) => code),
      ['catalogue', 'hidden', 'no-yaml', 'catalogue'],
    );
  });
});

describe('a folder that cannot be imported', () => {
  const codeOf = (given: SourceFile[], options = facts) => {
    try {
      importMof(given, options);
    } catch (error) {
      assert.ok(error instanceof MofError);
      return [error.code, error.file, error.path];
    }
    return undefined;
  };
  const model = readFile('models/Amber.yml');
  const withText = (path: string, text: string) => [
    model,
    ...catalogue.filter((file) => file.path !== path),
    { path, text },
  ];

  it('has no components or licences, or ones that are not as they were', () => {
    assert.deepEqual(codeOf([model]), ['no-catalogue', undefined, undefined]);
    assert.deepEqual(codeOf(withText('components.json', '{')), [
      'broken-catalogue',
      'components.json',
      'line 1',
    ]);
    assert.deepEqual(codeOf(withText('components.json', '[{"name":"A","content_type":"food"}]')), [
      'broken-catalogue',
      'components.json',
      '[0].content_type',
    ]);
    assert.deepEqual(codeOf(withText('open-licenses.json', '{"a":[1]}'))?.[0], 'broken-catalogue');
  });

  it('has no date', () => {
    assert.equal(codeOf(catalogue)?.[0], 'no-date');
    assert.equal(codeOf([...catalogue, model], { ...facts, date: 'May' })?.[0], 'bad-date');
  });
});
