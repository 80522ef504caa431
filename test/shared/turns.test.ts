import { expect } from '@open-wc/testing';
import { takeTurn } from '../../src/shared/turns.js';

/** Keeps the browser busy for some milliseconds, as showing an element does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('takeTurn(work)', () => {
  it('does the first at once and all in the order in which they came, whatever fails', async () => {
    const done: number[] = [];
    const all = Array.from(
      { length: 5 },
      (_, index) =>
        new Promise<void>((resolve) => {
          takeTurn(() => {
            done.push(index);
            resolve();
            return index === 1 ? Promise.reject(new Error('of its own')) : Promise.resolve();
          });
        }),
    );
    expect(done).to.deep.equal([0]);
    await Promise.all(all);
    expect(done).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('lets the browser do something else between works that take long', async () => {
    let left = 10;
    let others = 0;
    const count = () => {
      others++;
      if (left > 0) setTimeout(count);
    };
    setTimeout(count);
    await new Promise<void>((resolve) => {
      for (let index = 0; index < 10; index++)
        takeTurn(() => {
          work(16);
          if (--left === 0) resolve();
          return Promise.resolve();
        });
    });
    expect(others).to.be.at.least(3);
  });
});
