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

  /** How often something else has been done before the last of ten works that take long, each of which asks for it. */
  async function countBefore(askFor: (callback: () => void) => unknown): Promise<number> {
    let others = 0;
    return new Promise((resolve) => {
      for (let index = 0; index < 10; index++)
        takeTurn(() => {
          if (index === 9) resolve(others);
          else {
            askFor(() => others++);
            work(25);
          }
          return Promise.resolve();
        });
    });
  }

  it('lets the browser do something else between works that take long', async () => {
    expect(await countBefore((callback) => setTimeout(callback))).to.be.at.least(2);
  });

  it('lets it do after each of them what a reader waits for', async () => {
    const { scheduler } = globalThis as {
      scheduler?: { postTask: (task: () => void, options: { priority: string }) => Promise<void> };
    };
    const askFor = (callback: () => void) =>
      scheduler ? scheduler.postTask(callback, { priority: 'user-blocking' }) : setTimeout(callback);
    expect(await countBefore(askFor)).to.be.at.least(5);
  });
});
