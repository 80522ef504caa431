import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { payloads, watchForCode } from '../openness-fixtures.js';
import { all, find, modelsOf, openFilters, patience, tableOf, tick, type } from './table-fixtures.js';
import { strings } from './view-fixtures.js';

/** Longer than what the address waits for after a change. */
const pause = 400;

describe('A <pricing-table> with its state in the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('writes what the reader sets under its key, and leaves other keys and the history alone', async () => {
    history.replaceState(null, '', '#part&other=1');
    const { length } = history;
    const element = await tableOf({
      controls: '',
      hash: 'prices',
      sort: 'input',
      models: 'alpha,beta,gamma',
    });
    await aTimeout(pause);
    expect(location.hash).to.equal('#part&other=1');
    await type(element, 'alpha');
    await openFilters(element);
    await tick(element, strings.openWeights);
    Object.assign(element, { sort: '-output', selected: ['paid', 'free'], asOf: '2026-11-22T10:00Z' });
    await waitUntil(() => location.hash.includes('sort:-output'), undefined, patience);
    expect(location.hash).to.equal(
      '#part&other=1&prices=search:alpha;sort:-output;as-of:2026-11-22T10:00Z;selected:paid,free;open-weights:on',
    );
    expect(history.length).to.equal(length);
    Object.assign(element, { sort: 'input', selected: [], asOf: '', openWeights: false, search: '' });
    await waitUntil(() => location.hash === '#part&other=1', undefined, patience);
  });

  it('restores everything that a reader can set', async () => {
    const state = {
      ...{ search: 'alpha', seller: 'Acme', model: 'alpha', plan: 'pay-as-you-go', 'min-context': '1000' },
      ...{ group: 'seller', sort: '-input', 'as-of': '2026-11-22', currency: 'CNY', baseline: 'yuan-cheap' },
      ...{ history: 'input', usage: 'input=5', selected: 'paid,yuan-cheap', free: '', 'open-weights': 'on' },
      ...{ 'selected-only': 'on', calculator: 'on' },
    };
    const text = Object.entries(state).map(([name, value]) => `${name}:${encodeURIComponent(value)}`);
    history.replaceState(null, '', `#prices=${text.join(';')}`);
    const element = await tableOf({ controls: '', hash: 'prices', free: '' });
    expect(element).to.include({
      ...{ search: 'alpha', seller: 'Acme', model: 'alpha', plan: 'pay-as-you-go', minContext: '1000' },
      ...{ group: 'seller', sort: '-input', asOf: '2026-11-22', currency: 'CNY', baseline: 'yuan-cheap' },
      ...{
        history: 'input',
        usage: 'input=5',
        free: false,
        openWeights: true,
        selectedOnly: true,
        calculator: true,
      },
    });
    expect(element.selected).to.deep.equal(['paid', 'yuan-cheap']);
    expect(modelsOf(element)).to.deep.equal(['Alpha 2']);
    expect(all(element, '[part=history], [part=calculator]')).to.have.lengthOf(2);
    await aTimeout(pause);
    expect(location.hash).to.equal(`#prices=${text.join(';')}`.replaceAll('%2C', ','));
  });

  it('follows a link on the page, and what the link does not name is as the author put it', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const element = await tableOf({ controls: '', hash: 'prices', sort: 'input' });
    element.plan = 'batch';
    await element.updateComplete;
    location.hash = '#prices=search:beta';
    await waitUntil(() => element.search === 'beta', undefined, patience);
    await element.updateComplete;
    expect(element).to.include({ plan: '', sort: 'input' });
    expect(modelsOf(element)).to.deep.equal(['Beta 10', 'Beta 10']);
  });

  it('stays out of the address where it is not asked, and out of that of another table', async () => {
    history.replaceState(null, '', '#prices=search:zeta');
    const silent = await tableOf({ controls: '' });
    const other = await tableOf({ controls: '', hash: 'others' });
    expect([silent.search, other.search]).to.deep.equal(['', '']);
    await type(silent, 'alpha');
    await aTimeout(pause);
    expect(location.hash).to.equal('#prices=search:zeta');
    await type(other, 'beta');
    await waitUntil(() => location.hash.includes('others'), undefined, patience);
    expect(location.hash).to.equal('#prices=search:zeta&others=search:beta');
  });

  it('takes no address for more than texts', async () => {
    const code = watchForCode();
    const hostile = [
      ...payloads.map(encodeURIComponent),
      ...['__proto__', '%E0%A4%A', ':::;;;', '%00', 'x'.repeat(5000), '%F0%9F%92%A9'],
    ];
    for (const value of hostile) {
      const names = [
        'search',
        'sort',
        'group',
        'as-of',
        'currency',
        'baseline',
        'history',
        'usage',
        'selected',
      ];
      names.push(
        'min-context',
        'seller',
        'free',
        '__proto__',
        'constructor',
        'src',
        'data',
        'models',
        'hash',
      );
      history.replaceState(null, '', `#prices=${names.map((name) => `${name}:${value}`).join(';')}`);
      const element = await tableOf({ controls: '', hash: 'prices' });
      expect(find(element, '[part=status]').dataset.status, value.slice(0, 40)).to.equal('ready');
      expect(element.src).to.equal(null);
      expect(element.models).to.deep.equal([]);
      expect(all(element, 'script, iframe, img, math')).to.deep.equal([]);
      element.remove();
    }
    await aTimeout(0);
    expect(code.runs).to.equal(0);
    expect(({} as Record<string, unknown>).search).to.equal(undefined);
    code.stop();
  });
});
