import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('demo/accessibility.html', root), 'utf8').replace(/\s+/g, ' ');

/** The success criteria of WCAG 2.2, levels A and AA, and the one that it has removed. */
const levelA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const levelAA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const removed = '4.1.1';

const criteria = [
  ...page.matchAll(
    /<section class="criterion" id="wcag-([\d.]+)" data-verdict="([a-z ]+)">(.*?)<\/section>/g,
  ),
].map(([, number = '', verdict = '', text = '']) => ({ number, verdict, text }));

const testsIn = (text: string) =>
  [...text.matchAll(/<li>\s*<code>([^<]+)<\/code>\s*<q\s*>(.*?)<\/q\s*>/g)].map(
    ([, file = '', title = '']) => ({
      file,
      title: plain(title),
    }),
  );

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();

describe('demo/accessibility.html', () => {
  it('has every criterion once, with its level', () => {
    const expected = [...levelA.split(' '), ...levelAA.split(' '), removed];
    assert.equal(expected.length, 56);
    assert.deepEqual(criteria.map(({ number }) => number).toSorted(), expected.toSorted());
    for (const { number, text } of criteria) {
      const level =
        number === removed ? 'Removed' : `Level ${levelA.split(' ').includes(number) ? 'A' : 'AA'}`;
      assert.match(text, new RegExp(`<span>${level}</span>`), number);
    }
  });

  for (const { number, verdict, text } of criteria) {
    it(`says of ${number} what the kit does, and names tests that are there`, () => {
      assert.ok(['supports', 'partly', 'up to the page', 'not applicable'].includes(verdict), verdict);
      assert.match(text, new RegExp(`<strong>${verdict}</strong>`, 'i'));
      const tests = testsIn(text);
      assert.equal(tests.length, text.split('<li>').length - 1);
      if (verdict === 'supports' || verdict === 'partly') assert.ok(tests.length > 0);
      for (const { file, title } of tests) {
        const source = new URL(file, root);
        assert.ok(existsSync(source), file);
        assert.ok(title.length > 10 && readFileSync(source, 'utf8').includes(title), `${file}: ${title}`);
      }
    });
  }
});
