import { expect } from '@open-wc/testing';
import { whenBackOnline } from '../../src/shared/back-online.js';

// That elements use it, how often, and that they ask together: test/faults/browser/network-browser.test.ts.

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const online = () => dispatchEvent(new Event('online'));

describe('whenBackOnline(retry)', () => {
  it('calls all who wait at one moment, and none who has given up', async () => {
    const called: string[] = [];
    whenBackOnline(() => called.push('one'));
    const giveUp = whenBackOnline(() => called.push('two'));
    whenBackOnline(() => called.push('three'));
    giveUp();
    online();
    await pause(3100);
    online();
    await pause(100);
    expect(called).to.deep.equal(['one', 'three']);
  });

  it('leaves nothing behind when nobody waits any more', async () => {
    const called: string[] = [];
    const giveUp = whenBackOnline(() => called.push('one'));
    online();
    giveUp();
    giveUp();
    await pause(5100);
    expect(called).to.deep.equal([]);
  });
});
