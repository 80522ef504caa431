import { expect } from '@open-wc/testing';
import { engine } from './faults.js';
import { openPage } from './page.js';
import { goodBody, tags } from './widget.js';

const every = <Value>(value: Value) => tags.map(() => value);

describe('a script that does not come', () => {
  const ways: Record<string, string> = {
    'E02 is missing': 'missing',
    'E02 has another hash than the page says': 'integrity',
    'E02 comes from a server that cannot be reached': 'unreachable',
    'E02 is cut in the middle': 'syntax',
    'E02 is forbidden by the policy of the page': 'policy',
    'E02 has been taken out of the page': 'none',
  };
  for (const [title, way] of Object.entries(ways)) {
    it(`${title}: what the author has written stays`, async () => {
      const { elements, requests, rejections } = await openPage('refused-script', { query: { way } });
      expect(elements.map(({ isFallbackShown }) => isFallbackShown)).to.deep.equal(every(true));
      expect(elements.map(({ isDefined }) => isDefined)).to.deep.equal(every(false));
      for (const { text } of elements) expect(text).to.match(/^Fallback of the \w+$/);
      expect(requests.filter(({ path }) => path.endsWith('.json'))).to.deep.equal([]);
      expect(rejections).to.deep.equal([]);
    });
  }

  it('and the same page with the script shows data in its place', async () => {
    const { elements } = await openPage('refused-script');
    expect(elements.map(({ status }) => status)).to.deep.equal(every('ready'));
    expect(elements.map(({ isFallbackShown }) => isFallbackShown)).to.deep.equal(every(false));
  });
});

describe('an older browser', () => {
  const data = goodBody;

  it('E04 without container queries and newer colours: readable, and not wider than its place', async () => {
    const widths = engine === 'chromium' ? [320, 1000] : [320];
    for (const width of widths) {
      const { elements, reports, errors, rejections } = await openPage('older-browser', {
        query: { data, styles: '' },
        width,
      });
      expect(elements.map(({ status }) => status)).to.deep.equal(every('ready'));
      for (const { text } of elements) expect(text).to.contain('The olmo');
      expect(reports.wider, `at ${width} px`).to.equal(0);
      expect(reports.invisible).to.deep.equal([]);
      expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
    }
  });

  it('E05 without newer functions: all is shown', async () => {
    const { elements, reports, errors, rejections } = await openPage('older-browser', {
      query: { data, functions: '' },
    });
    expect(reports.forgotten).to.include.members(['timeout', 'structuredClone', 'showPopover']);
    expect(elements.map(({ status }) => status)).to.deep.equal(every('ready'));
    for (const { text } of elements) expect(text).to.contain('The olmo');
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
  });
});
