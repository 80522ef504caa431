import { expect } from '@open-wc/testing';
import { openPage } from './page.js';

// Two pages of many, which show how the frame is used; and a control, because a detector may be blind.

describe('pages of other people', () => {
  it('H42 a strict policy with a nonce: everything is shown, nothing is refused', async () => {
    const { elements, violations, errors, rejections, requests } = await openPage('strict-nonce');
    expect(elements.map(({ status }) => status)).to.deep.equal(['ready']);
    expect(elements[0]?.isFallbackShown).to.equal(false);
    expect({ violations, errors, rejections }).to.deep.equal({ violations: [], errors: [], rejections: [] });
    expect(requests.filter(({ path }) => path.endsWith('.json'))).to.have.length(1);
  });

  it('a style attribute on the same page is refused', async () => {
    const { violations } = await openPage('strict-nonce', { query: { control: '' } });
    expect(violations.map(({ directive }) => directive)).to.include('style-src-attr');
  });

  it('L01 the script twice: once is enough', async () => {
    const { elements, errors, rejections, requests } = await openPage('script-twice');
    expect(elements.map(({ status }) => status)).to.deep.equal(['ready']);
    expect({ errors, rejections }).to.deep.equal({ errors: [], rejections: [] });
    expect(requests.filter(({ path }) => path.endsWith('.json'))).to.have.length(1);
  });
});
