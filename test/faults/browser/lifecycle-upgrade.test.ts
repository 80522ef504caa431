import { expect } from '@open-wc/testing';
import { openPage } from './page.js';
import { goodBody } from './widget.js';

describe('a script that comes late', () => {
  it('L04 L05 after five seconds: attributes and properties count, and nothing jumps', async () => {
    const { elements, reports, errors } = await openPage('late-script', {
      query: { after: '5000', data: goodBody },
      wait: 15_000,
    });
    expect(reports.loadedAt).to.be.at.least(4900);
    const [first, property, badge] = elements;
    expect(elements.map(({ status }) => status)).to.deep.equal(['ready', 'ready', 'ready']);
    expect(first?.text).to.contain('DeepSeek');
    expect(property?.text).to.contain('The olmo');
    expect(badge?.text).to.not.contain('DeepSeek ·');
    // An own property that stays would hide the one of the class.
    expect(reports.own).to.deep.equal([]);
    const [before, defined] = [reports.before, reports.defined] as number[][];
    // What stood there stays until there is something better, so that the definition itself moves nothing.
    expect(defined?.slice(0, 2)).to.deep.equal(before?.slice(0, 2));
    expect(errors).to.deep.equal([]);
  });
});
