import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTable } from './shared/lines.js';
import { runRounds, valuesOf } from './shared/rounds.js';
import { drawGrowth } from './scaling/chart.js';
import { differencesWithin, exponentOf, median, quantile, ratiosWithin } from './shared/statistics.js';

test('the median is the middle, or lies between the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([7]), 7);
  assert.ok(Number.isNaN(median([])));
});

test('quartiles lie between values where they fall there', () => {
  const values = [5, 1, 4, 2, 3];
  assert.deepEqual([quantile(values, 0.25), quantile(values, 0.75)], [2, 4]);
  assert.deepEqual([quantile([1, 2], 0.25), quantile([1, 2], 0.75)], [1.25, 1.75]);
  assert.deepEqual(values, [5, 1, 4, 2, 3]);
});

test('ratios and differences are formed within a round, and only of the same rounds', () => {
  assert.deepEqual(ratiosWithin([10, 40], [20, 20]), [0.5, 2]);
  assert.deepEqual(differencesWithin([10, 40], [4, 30]), [6, 10]);
  assert.throws(() => ratiosWithin([1, 2], [1]));
});

test('the exponent of a power is found, whatever its factor', () => {
  const costs = (exponent: number) => [50, 200, 5000].map((size) => ({ size, cost: 3 * size ** exponent }));
  for (const exponent of [0, 0.5, 1, 2]) assert.ok(Math.abs(exponentOf(costs(exponent)) - exponent) < 1e-9);
});

test('every round has another order, and what fails once has no time', async () => {
  const visited: string[] = [];
  const subject = (name: string, failsAt = Infinity) => ({
    name,
    measure: () => {
      visited.push(name);
      const times = visited.filter((one) => one === name).length;
      return times < failsAt ? Promise.resolve(times) : Promise.reject(new Error('gone\nfor good'));
    },
  });
  const series = await runRounds([subject('a'), subject('b', 2), subject('c')], 3);
  assert.equal(visited.join(''), 'abc' + 'bca' + 'ca');
  assert.deepEqual(
    valuesOf(series, 'a', (value) => value),
    [1, 2, 3],
  );
  assert.equal(
    valuesOf(series, 'b', (value) => value),
    'gone',
  );
});

test('a goal is met, missed, unclear or not measured', () => {
  const metOf = (values: number[] | string, ratios?: number[]) => {
    const goal = { most: 2, of: ratios ? 'ratio' : 'value' } as const;
    const table = toTable([{ profile: 'p', what: 'w', values, goal, ...(ratios && { ratios }) }], {
      value: 'ms',
      ratio: 'ratio',
    });
    return table.split('\n').at(-1)?.split('|').at(-2)?.trim();
  };
  assert.equal(metOf([1, 2, 2]), 'yes');
  assert.equal(metOf([9], [2]), 'yes');
  assert.equal(metOf([9], [2.1]), 'no');
  assert.equal(metOf([9], [-3]), 'unclear');
  assert.equal(metOf('it is missing'), 'not measured');
});

test('the chart has every curve with its name, and no name covers another', () => {
  const curve = (name: string) => ({ name, points: [10, 100].map((size) => ({ size, cost: size })) });
  const svg = drawGrowth([curve('one'), curve('a < b')]);
  const places = [...svg.matchAll(/<text x="\d+" y="([\d.]+)">([^<]+)</g)].map(([, y, name]) => ({
    y: Number(y),
    name,
  }));
  assert.deepEqual(
    places.map(({ name }) => name),
    ['one', 'a &#60; b'],
  );
  assert.ok(Math.abs(places[0]!.y - places[1]!.y) >= 18);
  assert.equal(svg.match(/class="dot"/g)?.length, 4);
});
