import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { setStrings } from '../../src/locales/set-strings.js';
import { loadStrings, stringsFor } from '../../src/locales/strings.js';

const wordsIn = (language: string) => stringsFor(language).strings;

describe('setStrings(language, strings)', () => {
  it('changes single words, one of a group too, and leaves the others', async () => {
    await loadStrings('de');
    setStrings('de', { source: 'Nachweis', missing: { blank: 'Nichts' } });
    setStrings('de', { missing: { 'not-available': 'Fehlt' } });
    assert.equal(wordsIn('de-AT').source, 'Nachweis');
    assert.deepEqual(wordsIn('de').missing, { ...de.missing, blank: 'Nichts', 'not-available': 'Fehlt' });
    assert.equal(wordsIn('de').total, de.total);
    assert.equal(wordsIn('en').source, en.source);
  });

  it('gives a region its own words over those of its language', () => {
    setStrings('de-CH', { license: 'Lizenz (CH)' });
    assert.equal(wordsIn('de-CH').license, 'Lizenz (CH)');
    assert.equal(wordsIn('de-ch').source, 'Nachweis');
    assert.equal(wordsIn('de-DE').license, de.license);
  });

  it('makes a language that we do not have, and waits for one that we have', async () => {
    setStrings('sv', { source: 'Källa' });
    assert.deepEqual([stringsFor('sv').language, wordsIn('sv').total], ['sv', en.total]);
    setStrings('nl', { source: 'Herkomst' });
    assert.equal(stringsFor('nl').language, 'en');
    await loadStrings('nl');
    assert.equal(wordsIn('nl').source, 'Herkomst');
  });

  it('ignores what is no word of ours, and says so once', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const wrong = { sauce: 'Soße', source: 5, missing: 'nein', weekdays: ['Mo'], failure: 'oh' } as never;
    setStrings('fi', wrong);
    setStrings('fi', wrong);
    setStrings('fi', null as never);
    setStrings('', {});
    assert.equal(warn.mock.callCount(), 7);
    warn.mock.restore();
    for (const name of ['source', 'missing', 'weekdays', 'failure'] as const)
      assert.equal(wordsIn('fi')[name], en[name]);
    assert.ok(!('sauce' in wordsIn('fi')));
  });

  it('says ours where a function of the page fails', () => {
    const failing = () => {
      throw new Error('no');
    };
    setStrings('da', { asOf: failing, stale: (() => 5) as never });
    assert.equal(wordsIn('da').asOf('today'), en.asOf('today'));
    assert.equal(wordsIn('da').stale('today'), en.stale('today'));
  });
});
