import { expect } from '@open-wc/testing';
import { callOnline } from '../../src/shared/back-online.js';

// That elements use it, how often, and that they ask together: test/faults/browser/network-browser.test.ts.

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const online = () => dispatchEvent(new Event('online'));

/** A caller that notes its name. */
function wait(name: string, called: string[]): AbortController {
  const controller = new AbortController();
  callOnline(() => called.push(name), controller.signal);
  return controller;
}

describe('callOnline(retry, signal)', () => {
  it('calls all who wait at one moment, and none who has given up', async () => {
    const called: string[] = [];
    const [, two] = ['one', 'two', 'three'].map((name) => wait(name, called));
    two?.abort();
    callOnline(() => called.push('four'), AbortSignal.abort());
    await pause(3100);
    online();
    await pause(100);
    expect(called).to.deep.equal(['one', 'three']);
  });

  it('leaves nothing behind when nobody waits any more', async () => {
    const called: string[] = [];
    const one = wait('one', called);
    online();
    one.abort();
    one.abort();
    await pause(5100);
    expect(called).to.deep.equal([]);
  });
});
