import { expect } from '@open-wc/testing';
import type { FailureCode } from '../../../src/dataset/failure.js';
import { hasData, isFallbackShown, type Shown, statusOf, statusRegion, textOf } from './widget.js';

const rejections: string[] = [];
addEventListener('unhandledrejection', ({ reason }) => rejections.push(String(reason)));
addEventListener('error', ({ message }) => rejections.push(message));

/** Nothing has escaped since the last look. */
export function expectNothingEscaped(): void {
  expect(rejections.splice(0)).to.deep.equal([]);
}

/** Codes after which a reader may try again. */
const retryable: readonly FailureCode[] = [
  'network',
  'offline',
  'timeout',
  'http',
  'empty',
  'type',
  'syntax',
];

/** A failure as it should be: told once, in words, with the fallback in sight and nothing that looks like data. */
export function expectFailure(shown: Shown, code: FailureCode): void {
  const { tag, events, errors } = shown;
  expect(events, tag).to.deep.equal([code]);
  expect(statusOf(shown), tag).to.equal('error');
  expect(errors[0]?.retryable, tag).to.equal(retryable.includes(code));
  expectSaid(shown);
  expect(isFallbackShown(shown), tag).to.equal(true);
  expect(hasData(textOf(shown)), tag).to.equal(false);
  expectNothingEscaped();
}

/**
 * A live region says it; in a badge, of which a page may have many, a button in its place does, or a text where
 * asking again is of no use.
 */
function expectSaid(shown: Shown): void {
  const { tag, element, errors } = shown;
  const message = errors[0]?.message ?? '';
  expect(message, tag).to.not.equal('');
  const retry = element.shadowRoot?.querySelector('[part=retry]');
  expect(retry !== null, tag).to.equal(errors[0]?.retryable);
  const said = statusRegion(shown)?.textContent.trim();
  if (tag === 'openness-badge') expect(said || retry?.getAttribute('title'), tag).to.contain(message);
  else {
    expect(said, tag).to.equal(message);
    expect(statusRegion(shown)?.getAttribute('role'), tag).to.equal('status');
  }
}

/** Data as they should be: all there, said by one event, in place of the fallback. */
export function expectData(shown: Shown): void {
  const { tag, events } = shown;
  expect(events, tag).to.deep.equal(['load']);
  expect(statusOf(shown), tag).to.equal('ready');
  expect(hasData(textOf(shown)), tag).to.equal(true);
  expect(isFallbackShown(shown), tag).to.equal(false);
  expectNothingEscaped();
}
