import { expect } from '@open-wc/testing';
import { engine, reportFigure } from './faults.js';
import { expectFallbacks, expectQuiet, expectUnharmed, ownLines } from './made-of.js';
import { openPage, type PageOptions, type VisitedPage } from './page.js';

// All five elements under the policies of careful sites.

const open = (profile: string, options: PageOptions = {}): Promise<VisitedPage> =>
  openPage('policy', { ...options, query: { profile, ...options.query } });

const shown: Record<string, { title: string; options?: PageOptions }> = {
  P1: { title: 'H42 scripts and styles with a nonce' },
  P2: { title: 'H42 no styles of the page at all' },
  P3: { title: 'H44 Trusted Types without a list' },
  P4: { title: 'H45 our policy, a second Lit of the page, and two of our files' },
  P6: { title: 'H47 a sandbox with scripts and without an origin', options: { sandbox: 'allow-scripts' } },
  P7: { title: 'E24 a page isolated from other origins, script and data from elsewhere' },
  P8: { title: 'H43 E03 no adopted style sheets, styles with the nonce' },
};

/** In the frame of this site the styles can be looked at. */
const isStyled = ({ frame }: VisitedPage) =>
  [...(frame.contentDocument?.querySelectorAll('[src$="data.json"]') ?? [])].map((element) => {
    const base = element.shadowRoot?.querySelector('.base');
    if (!base) return false;
    // The first of all elements, the second of the badge, which takes everything else from its sentence.
    const isBadge = getComputedStyle(base).position === 'relative';
    const inner = base.querySelector(':scope > :not(slot)');
    return isBadge || (inner !== null && getComputedStyle(inner).overflowWrap === 'anywhere');
  });

describe('policies', () => {
  const counts: Record<string, number | string> = { P5: '–' };
  after(async () => {
    const names = Object.keys(counts).sort();
    await reportFigure(
      `violations of policies ${names.join('/')}`,
      names.map((name) => counts[name]).join('/'),
    );
  });

  for (const [profile, { title, options }] of Object.entries(shown))
    it(`${title} (${profile}): all is shown, nothing is refused, nothing is kept`, async () => {
      const page = await open(profile, options);
      counts[profile] = page.violations.length;
      expect(page.violations).to.deep.equal([]);
      await expectUnharmed(page, profile);
      expect(ownLines(page)).to.deep.equal([]);
      expect({ cookies: page.cookies, storage: page.storageKeys }).to.deep.equal({ cookies: '', storage: 0 });
      if (profile === 'P4') expect(page.text).to.contain('Printed by the host');
    });

  it('a page that breaks its policy itself is seen to', async () => {
    const { violations } = await open('P2', { query: { control: '' } });
    expect(violations.map(({ directive }) => directive)).to.include('style-src-attr');
    // Code out of text is refused as well; a WebKit without a report would show in this figure.
    expect(violations.length).to.be.at.least(engine === 'webkit' ? 1 : 2);
    await reportFigure('control: violations of a style attribute and a probe for eval', violations.length);
  });

  for (const profile of ['P5', 'other'])
    it(`H46 Trusted Types that do not allow us (${profile}): the fallbacks stay, one line says why`, async () => {
      const page = await open(profile);
      if (!('trustedTypes' in window)) return expectUnharmed(page, profile);
      expectFallbacks(page, profile);
      for (const { isDefined } of page.elements) expect(isDefined).to.equal(false);
    });
});

describe('browsers without adopted style sheets', () => {
  const openHere = (profile: string) => open(profile, { origin: location.origin, keep: true });
  const inFrame = async (profile: string, judge: (page: VisitedPage) => Promise<void> | void) => {
    const page = await openHere(profile);
    try {
      await judge(page);
    } finally {
      page.frame.remove();
    }
  };

  it('E03 styles stand in the shadow roots, with the nonce where there is one', async () => {
    for (const profile of ['P8', 'old'])
      await inFrame(profile, (page) => {
        expect(isStyled(page), profile).to.deep.equal([true, true, true, true, true]);
      });
  });

  it('H43 without the nonce nothing is styled, and all is there to read', async () => {
    await inFrame('no-nonce', async (page) => {
      await expectUnharmed(page, 'no-nonce');
      expect(isStyled(page)).to.deep.equal([false, false, false, false, false]);
      for (const { directive } of page.violations) expect(directive).to.match(/^style-src/);
    });
  });

  it('adopted style sheets look the same from here', async () => {
    await inFrame('P2', (page) => {
      expect(isStyled(page)).to.deep.equal([true, true, true, true, true]);
      expectQuiet(page, 'P2');
    });
  });
});
