import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import {
  importCsv,
  importFmti,
  importGenaiPrices,
  importLitellm,
  importLlmPrices,
  importModelsDev,
  importMof,
  importOpenRouter,
  importOsai,
  importPriceCsv,
  importPriceHistory,
  type ImportResult,
  type SourceFile,
} from '../../../src/importers/index.js';
import { anyJunk } from '../../fixtures/any-data.js';
import { anyChange, change } from '../../fixtures/change-data.js';
import { properties, tryOut } from './properties.js';
import { reportFigure } from './figures.js';

const { hold } = properties('importers');

const fixtures = new URL('../../fixtures/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
const filesOf = (folder: string, pattern: RegExp, under = ''): SourceFile[] =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .filter((name) => pattern.test(name))
    .map((name) => ({ path: `${under}${name}`, text: textOf(`${folder}/${name}`) }));

const options = { date: '2026-11-22' };

/** Importers of files: all of them, and a way to read any text in place of one. */
const fromFiles: Record<string, { files: SourceFile[]; read: (files: SourceFile[]) => ImportResult }> = {
  osai: {
    files: filesOf('osai-12', /^(_.*\.yml|OLMo\.yaml|TildeOpen\.yaml)$/),
    read: (files) => importOsai(files, { ...options, keepProse: true }),
  },
  mof: {
    files: [
      ...filesOf('mof', /\.json$/),
      ...filesOf('mof/models', /^(Amber|DeepSeek-R1|Mistral-7B-v0\.1)\.yml$/, 'models/'),
    ],
    read: (files) => importMof(files, { ...options, keepProse: true }),
  },
  fmti: {
    files: filesOf('fmti', /\.csv$/),
    read: (files) => importFmti(files, { ...options, keepProse: true }),
  },
  csv: { files: filesOf('csv', /^own-index\.csv$/), read: (files) => importCsv(files, options) },
  'price-csv': {
    files: filesOf('price-csv', /^(prices|rates)\.csv$/),
    read: (files) => importPriceCsv(files, options),
  },
  'llm-prices': {
    files: filesOf('llm-prices', /\.json$/),
    read: (files) => importLlmPrices(files, options),
  },
};

/** Importers of a JSON value. */
const fromJson: Record<string, { value: unknown; read: (value: unknown) => ImportResult }> = {
  'genai-prices': { value: jsonOf('genai-prices.json'), read: (value) => importGenaiPrices(value, options) },
  'models.dev': { value: jsonOf('models-dev.json'), read: (value) => importModelsDev(value, options) },
  litellm: { value: jsonOf('litellm.json'), read: (value) => importLitellm(value, options) },
  openrouter: { value: jsonOf('openrouter.json'), read: (value) => importOpenRouter(value, options) },
  'price-history': { value: jsonOf('../../data/sources/deepseek-prices.json'), read: importPriceHistory },
};

/** The result, or undefined for a failure that has a code; anything else is thrown on. */
function outcomeOf(read: () => ImportResult): Dataset | undefined {
  try {
    return read().dataset;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /Error$/.test(error.constructor.name) &&
      error.constructor !== Error
    )
      return undefined;
    throw error;
  }
}

/** Nothing is made that our own reader would not take as it is; an import of nothing is refused by the command. */
function assertReadable(dataset: Dataset | undefined): void {
  if (!dataset || dataset.models.length === 0) return;
  const outcome = parseDataset(structuredClone(dataset));
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.failure.path);
  assert.deepEqual(outcome.value.issues, []);
}

/** The digits of a number without its point: 0.00000055 and 0.55 have the same. */
const digitsOf = (number: number): string => number.toExponential().replace(/e.*|\.|-/g, '');

/** The digits of all numbers in texts and values; those of numbers that are written in another way, too. */
function digitsIn(value: unknown): Set<string> {
  const texts = JSON.stringify([value]).match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi) ?? [];
  return new Set(texts.map((text) => digitsOf(Number(text))));
}

const amountsIn = ({ offers }: Dataset): number[] =>
  offers.flatMap(({ components }) =>
    components.flatMap(({ amount, tiers = [] }) => [
      ...(amount === null ? [] : [amount]),
      ...tiers.map((tier) => tier.amount),
    ]),
  );

function assertNoOtherAmounts(dataset: Dataset | undefined, given: unknown): number {
  const known = digitsIn(given);
  const amounts = dataset ? amountsIn(dataset).filter((amount) => amount !== 0) : [];
  for (const amount of amounts)
    assert.ok(known.has(digitsOf(amount)), `${amount} is not in what was imported`);
  return amounts.length;
}

/** Edits as files have them from careless hands and bad connections. */
const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('remove', 'repeat', 'junk', 'end', 'swap'),
  junk: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      ',',
      ':',
      '\n',
      '\t',
      '- ',
      '{',
      '[',
      '&a ',
      '*a',
      '<<: ',
      '!!js/function ',
      '\0',
      '\ufeff',
      '1e999',
      '-1',
      'NaN',
      'open',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});

function edited(text: string, { at, how, junk }: { at: number; how: string; junk: string }): string {
  if (how === 'end') return text.slice(0, at % (text.length + 1));
  if (how === 'junk')
    return `${text.slice(0, at % (text.length + 1))}${junk}${text.slice(at % (text.length + 1))}`;
  const lines = text.split('\n');
  const index = at % lines.length;
  if (how === 'remove') lines.splice(index, 1);
  else if (how === 'repeat') lines.splice(index, 0, lines[index] ?? '');
  else lines.push(...lines.splice(index, 1));
  return lines.join('\n');
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.lorem({ mode: 'sentences' }));

for (const [name, { files, read }] of Object.entries(fromFiles)) {
  describe(`import ${name}`, () => {
    it('of any text is a dataset that can be read, or a failure with a code', () => {
      hold(
        fc.tuple(anyText, fc.nat()),
        ([text, at]) => {
          const replaced = files.map((file, index) =>
            index === at % files.length ? { ...file, text } : file,
          );
          assertReadable(outcomeOf(() => read(replaced)));
          assertReadable(outcomeOf(() => read([{ path: files[0]?.path ?? '', text }])));
        },
        { share: 0.2 },
      );
    });

    it('of a real list with one edit: the same, and no amount that was not in it', () => {
      let seen = 0;
      hold(
        fc.tuple(edit, fc.nat()),
        ([one, at]) => {
          const changed = files.map((file, index) =>
            index === at % files.length ? { ...file, text: edited(file.text, one) } : file,
          );
          const dataset = outcomeOf(() => read(changed));
          assertReadable(dataset);
          seen += assertNoOtherAmounts(dataset, changed);
        },
        { share: 0.3 },
      );
      assert.equal(seen > 0, /price/.test(name));
    });
  });
}

for (const [name, { value, read }] of Object.entries(fromJson)) {
  describe(`import ${name}`, () => {
    it('of any JSON is a dataset that can be read, or a failure with a code', () => {
      hold(fc.oneof(fc.jsonValue(), anyJunk), (given) => assertReadable(outcomeOf(() => read(given))), {
        share: 0.3,
      });
    });

    it('of a real list with one change: the same, and no amount that was not in it', () => {
      let seen = 0;
      hold(
        anyChange,
        (one) => {
          const given: unknown = structuredClone(value);
          change(given, one);
          const dataset = outcomeOf(() => read(given));
          assertReadable(dataset);
          seen += assertNoOtherAmounts(dataset, given);
        },
        { share: 0.3 },
      );
      assert.ok(seen > 0);
    });
  });
}

describe('a careless importer', () => {
  it('that multiplies is caught', () => {
    const outcome = tryOut(anyChange, () => {
      const dataset = importLitellm(fromJson.litellm?.value, options).dataset;
      const multiplied = structuredClone(dataset);
      for (const { components } of multiplied.offers)
        for (const component of components) if (component.amount !== null) component.amount *= 1.1;
      assertNoOtherAmounts(multiplied, fromJson.litellm?.value);
    });
    reportFigure(
      'control: an importer that multiplies amounts',
      outcome.counterExamples > 0 ? 'caught' : 'missed',
    );
    assert.equal(outcome.counterExamples, 1);
  });
});
