import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { findDifference, findObstacle } from './pictures.js';
import { split } from './shots.js';

/** A white picture with some black pixels. */
function pictureWith(black: number, width = 40): Buffer {
  const picture = new PNG({ width, height: 40 });
  picture.data.fill(255);
  for (let pixel = 0; pixel < black; pixel++) picture.data.fill(0, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(picture);
}

test('a picture is the same as itself, and as one with a pixel or two of another colour', () => {
  assert.equal(findDifference(pictureWith(80), pictureWith(80)), undefined);
  assert.equal(findDifference(pictureWith(80), pictureWith(82)), undefined);
});

test('a picture with a word more differs, and is shown', () => {
  const difference = findDifference(pictureWith(80), pictureWith(200));
  assert.match(difference?.text ?? '', /^120 /);
  assert.equal(PNG.sync.read(difference!.picture!).width, 40);
});

test('a picture of another size differs', () => {
  assert.match(findDifference(pictureWith(80), pictureWith(80, 41))?.text ?? '', /40 × 40 .* 41 × 40/);
});

test('pictures of another browser or with other fonts are not compared', () => {
  const stored = { browser: 'chromium 1', fonts: 'a' };
  assert.equal(findObstacle(stored, { ...stored }), undefined);
  assert.match(findObstacle(stored, { ...stored, browser: 'chromium 2' }) ?? '', /chromium 2/);
  assert.match(findObstacle(stored, { ...stored, fonts: 'b' }) ?? '', /fonts/);
});

test('states that are too high for one picture are divided', () => {
  const heights = (...all: number[]) => all.map((height) => ({ height }));
  assert.deepEqual(split([]), []);
  assert.deepEqual(split(heights(5000, 5000, 1)), [[0, 3]]);
  assert.deepEqual(split(heights(5000, 8000, 20_000, 10)), [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
});
