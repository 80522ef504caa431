import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDataset } from '../../../src/dataset/parse.js';
import { rankAssessments } from '../../../src/dataset/rank.js';
import { type Assessment, type Dataset, Rubric } from '../../../src/dataset/schema.js';
import { scoreAssessment } from '../../../src/dataset/score.js';
import { render } from '../../../src/render/render.js';
import { sheetFor } from '../../../src/render/sheet-for.js';
import { type Sheet, widgets } from '../../../src/render/sheet.js';
import { formatFor } from '../../../src/shared/format.js';
import { formatMoney } from '../../../src/shared/money-format.js';
import { en } from '../../../src/locales/en.js';
import { anyOf } from '../../fixtures/any-data.js';
import { anyChange, change } from '../../fixtures/change-data.js';
import {
  makeAssessment,
  makeDataset,
  makeModel,
  makeOffer,
  makeResults,
  makeRubric,
} from '../../fixtures/datasets.js';
import { properties } from './properties.js';

const { hold } = properties('showing');

const results = makeResults(['weights', 'code', 'paper'], 'OPC');
const amounts = [0.28, 1.5, 3];
const good = makeDataset({
  models: ['olmo', 'llama'].map((id) => makeModel(id)),
  assessments: [
    makeAssessment('olmo', results),
    makeAssessment('llama', makeResults(['weights', 'code'], 'C-')),
  ],
  offers: ['input', 'cached-input', 'output'].map((meter, index) =>
    makeOffer(meter, {
      components: [{ meter, amount: amounts[index] ?? 0, per: { quantity: 1_000_000, unit: 'token' } }],
    }),
  ),
});

/** A good dataset with one thing changed, and what can be read of it. */
const changed = anyChange
  .map((one) => {
    const given: unknown = structuredClone(good);
    change(given, one);
    const outcome = parseDataset(given);
    return { given, dataset: outcome.ok ? outcome.value.dataset : undefined };
  })
  .filter(({ dataset }) => dataset !== undefined) as fc.Arbitrary<{ given: Dataset; dataset: Dataset }>;

const options = { models: ['olmo', 'llama'], now: '2026-11-22T10:00Z' };

function sheetsOf(dataset: Dataset): Sheet[] {
  return widgets.flatMap((widget) => {
    const outcome = sheetFor(widget, dataset, { ...options, ...(widget === 'pricing' && { models: [] }) });
    return outcome.ok ? [outcome.value] : [];
  });
}

/** Ten is the base of every quantity that a price is shifted from. */
const shifts = Array.from({ length: 25 }, (_, index) => index - 12);

/** All numbers in a value, and in its texts. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return (value.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...numbersIn(key), ...numbersIn(inner)]);
}

describe('a good dataset with one thing changed', () => {
  it('shows no level that the data do not give', () => {
    let seen = 0;
    hold(changed, ({ given, dataset }) => {
      for (const id of ['olmo', 'llama']) {
        const outcome = sheetFor('scorecard', dataset, { models: [id] });
        if (!outcome.ok) continue;
        const claims = given.assessments.filter((one: Partial<Assessment> | null) => one?.model === id);
        for (const row of outcome.value.groups.flatMap(({ rows }) => rows)) {
          const [entry] = row.cells;
          if (
            !entry?.mark ||
            Object.values<string>(en.missing).includes(entry.text) ||
            entry.text === en.noInformation
          )
            continue;
          const levels = dataset.rubrics
            .flatMap(({ scales }) => scales)
            .flatMap((scale) => (scale.kind === 'level' ? scale.levels : []));
          const claimed = claims
            .map((one) => one.results[row.id])
            .map((result) => (result && 'level' in result ? result.level : ''));
          const label = levels.find((level) => level.label === entry.text);
          seen++;
          assert.ok(label && claimed.includes(label.id), `${row.id}: ${entry.text}`);
        }
      }
    });
    assert.ok(seen > 0);
  });

  it('shows no price that the data do not give', () => {
    const money = (amount: number, currency: string) => formatMoney(formatFor('en'), amount, currency);
    let seen = 0;
    hold(changed, ({ given, dataset }) => {
      const outcome = sheetFor('pricing', dataset, { now: options.now });
      if (!outcome.ok) return;
      const numbers = new Set(numbersIn(given));
      const currencies = dataset.offers.map(({ currency }) => currency);
      // A quantity is any power of ten, and the table says prices per million.
      const printable = new Set(
        [...numbers].flatMap((number) =>
          currencies.flatMap((currency) =>
            shifts.map((places) => money(Number(`${number}e${places}`), currency)),
          ),
        ),
      );
      for (const row of outcome.value.groups.flatMap(({ rows }) => rows)) {
        for (const text of row.cells.flatMap((cell) => [cell.text, ...cell.details])) {
          for (const [amount] of text.matchAll(/(?:CN¥|[$€]|USD)\s?[\d.,E-]*\d/g)) {
            seen++;
            assert.ok(printable.has(amount), `${text} of ${[...numbers].join()}`);
          }
        }
      }
    });
    assert.ok(seen > 0);
  });

  it('shows no total that does not follow from the levels', () => {
    hold(changed, ({ dataset }) => {
      const [rubric] = dataset.rubrics;
      for (const assessment of dataset.assessments) {
        if (!rubric || assessment.rubric !== rubric.id) continue;
        const score = scoreAssessment(rubric, assessment);
        if (score.kind !== 'points') continue;
        const levels = Object.values(assessment.results).filter((result) => 'level' in result);
        assert.ok(score.known <= levels.length && score.known <= score.counted);
        assert.ok(Number.isFinite(score.points) && Number.isFinite(score.share));
        const sheet = sheetFor('scorecard', dataset, { models: [assessment.model] });
        const total = sheet.ok ? sheet.value.summary.find(({ kind }) => kind === 'total') : undefined;
        if (total && dataset.assessments.filter(({ model }) => model === assessment.model).length === 1)
          assert.ok(total.text.includes(formatFor('en').number(score.points)), total.text);
      }
    });
  });

  it('is printed in every form, and never as no number', async () => {
    const formats = ['html', 'html-classic', 'html-email', 'markdown', 'json-ld', 'svg'] as const;
    const outcomes: Promise<unknown>[] = [];
    hold(
      fc.tuple(changed, fc.constantFrom(...formats), fc.constantFrom(...widgets)),
      ([{ dataset }, format, widget]) => {
        for (const sheet of sheetsOf(dataset))
          assert.doesNotMatch(JSON.stringify(sheet), /NaN|Infinity|∞|undefined/);
        outcomes.push(render(widget, dataset, { ...options, format }));
      },
      { share: 0.5 },
    );
    await Promise.all(outcomes);
  });
});

describe('scores', () => {
  const letters = fc.array(fc.constantFrom('O', 'P', 'C', 'M', '-', ' '), { minLength: 3, maxLength: 3 });
  const criteria = ['weights', 'code', 'paper'];
  const aggregate = fc
    .constantFrom('zero', 'skip', 'no-total')
    .map((missing) => ({ kind: 'mean', missing }) as const);
  const list = fc
    .array(letters, { maxLength: 12 })
    .map((all) => all.map((one, index) => makeAssessment(`m${index}`, makeResults(criteria, one.join('')))));

  it('of any rubric and any results are numbers, or say why not', () => {
    hold(fc.tuple(anyOf(Rubric), letters), ([rubric, one]) => {
      const typed = rubric as Rubric;
      const ids = typed.criteria.map(({ id }) => id);
      const score = scoreAssessment(typed, makeAssessment('olmo', makeResults(ids, one.join(''))));
      if (score.kind === 'points') assert.ok(Number.isFinite(score.share) && score.maximum > 0);
      if (score.kind === 'class') for (const { share } of score.classes) assert.ok(share >= 0 && share <= 1);
    });
  });

  it('order all assessments, the same in whatever order they come, without totals last', () => {
    hold(fc.tuple(list, aggregate, fc.nat()), ([assessments, rule, turn]) => {
      const rubric = makeRubric({ aggregate: rule });
      const models = assessments.map(({ model }) => makeModel(model));
      const ranked = rankAssessments(rubric, assessments, models);
      const turned = assessments.map(
        (_, index) => assessments[(index + turn) % assessments.length] as Assessment,
      );
      assert.deepEqual(rankAssessments(rubric, turned, models), ranked);
      assert.equal(new Set(ranked.map(({ assessment }) => assessment)).size, assessments.length);
      const shares = ranked.map(({ score }) => (score.kind === 'points' ? score.share : -1));
      shares.forEach((share, index) => assert.ok(index === 0 || share <= (shares[index - 1] ?? 1)));
      ranked.forEach(({ rank }, index) => {
        const isLikeLast = index > 0 && shares[index] === shares[index - 1];
        assert.equal(rank, isLikeLast ? ranked[index - 1]?.rank : index + 1);
      });
    });
  });
});
