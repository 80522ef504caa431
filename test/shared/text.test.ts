import { expect, fixture, html } from '@open-wc/testing';
import { keepDates } from '../../src/shared/text.js';

/** The dates that stand in one piece, each in an element of its own. */
async function keptIn(text: string): Promise<string[]> {
  const frame = await fixture(html`<p>${keepDates(text)}</p>`);
  expect(frame.textContent).to.equal(text);
  return [...frame.querySelectorAll('.date')].map(({ textContent }) => textContent);
}

describe('keepDates(text)', () => {
  it('keeps days and months in one piece', async () => {
    expect(await keptIn('Since 2026-11-22, and before 2025-08.')).to.deep.equal(['2026-11-22', '2025-08']);
    expect(await keptIn('2026-02')).to.deep.equal(['2026-02']);
  });

  it('leaves what only begins or ends like one', async () => {
    expect(await keptIn('Model 12024-05, build 2024-051, pages 10-12')).to.deep.equal([]);
  });
});
