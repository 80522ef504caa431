import { expect } from '@open-wc/testing';
import { countFetches } from './widget.js';
import { engine, reportFigure } from './faults.js';
import { networkFaults } from './network-faults.js';

// Would the judgement notice an element that does nothing about faults? The twin fetches, reads and shows.

async function naive(address: string): Promise<string> {
  const response = await fetch(address);
  const data = (await response.json()) as { models: { name: string }[] };
  return data.models.map(({ name }) => name).join(', ');
}

/** What a reader gets of it: data, an uncaught error, or nothing at all. */
async function verdictOn(address: string): Promise<'data' | 'throws' | 'hangs'> {
  const tooLong = new Promise<'hangs'>((resolve) => setTimeout(() => resolve('hangs'), 3000));
  const answer = naive(address).then(
    () => 'data' as const,
    () => 'throws' as const,
  );
  return Promise.race([answer, tooLong]);
}

describe('an element that only fetches and parses', () => {
  it('fails at most of the faults', async () => {
    const fetches = countFetches();
    // What swells is left out: the twin would read it to its end.
    const faults = Object.entries(networkFaults).filter(([title]) => !/^N2[34]/.test(title));
    const verdicts = await Promise.all(
      faults.map(async ([title, { address, outcome }]) => {
        const verdict = await verdictOn(await address());
        // Right is: data where there are any, and a failure that is caught and said, which it never is.
        return { title, isRight: verdict === 'data' && outcome === 'ready' };
      }),
    );
    fetches.restore();
    const survived = verdicts.filter(({ isRight }) => isRight).length;
    await reportFigure(
      'control: network faults that a plain fetch-and-parse survives',
      `${survived} of ${faults.length}`,
    );
    expect(survived, engine).to.be.below(faults.length / 3);
  });
});
