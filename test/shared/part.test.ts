import { expect } from '@open-wc/testing';
import { Part } from '../../src/shared/part.js';

/** A part whose loading a test brings to its end: with an answer, or with a failure. */
function heldPart() {
  const ends: { answer: (content: { word: string }) => void; fail: () => void }[] = [];
  const part = new Part(
    () =>
      new Promise<{ word: string }>((answer, reject) => {
        ends.push({ answer, fail: () => reject(new Error('no file')) });
      }),
  );
  return { part, ends };
}

describe('A part', () => {
  it('is loaded once, however many ask, and then there is nothing to wait for', async () => {
    const { part, ends } = heldPart();
    expect(ends).to.have.lengthOf(0);
    const waits = [part.ask(), part.ask(), part.load()];
    expect(ends).to.have.lengthOf(1);
    expect(part.content).to.equal(undefined);
    ends[0]!.answer({ word: 'here' });
    await Promise.all(waits);
    expect(part.content?.word).to.equal('here');
    expect(part.ask()).to.equal(undefined);
    expect((await part.load())?.word).to.equal('here');
    expect(ends).to.have.lengthOf(1);
  });

  it('that could not be had is not waited for, and asked for again only by who wants it', async () => {
    const { part, ends } = heldPart();
    const first = part.load();
    ends[0]!.fail();
    expect(await first).to.equal(undefined);
    expect(part.hasFailed).to.equal(true);
    expect(part.ask()).to.equal(undefined);
    expect(ends).to.have.lengthOf(1);
    const second = part.load();
    expect(part.hasFailed).to.equal(false);
    ends[1]!.answer({ word: 'late' });
    expect((await second)?.word).to.equal('late');
  });
});
