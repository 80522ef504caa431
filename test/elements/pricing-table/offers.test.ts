import { expect } from '@open-wc/testing';
import { mostRows } from '../../../src/dataset/limits.js';
import { manyOffers, priceDataset, today } from '../../fixtures/prices.js';
import { parse } from '../openness-fixtures.js';
import { idsOf, outcomeOf, rowOf, strings, viewOf, withOffers } from './view-fixtures.js';

describe('The offers of a price table', () => {
  const kappa = (asOf: string, now = today) => {
    const outcome = outcomeOf({ models: ['kappa'], asOf, now });
    return outcome.ok ? outcome.value?.rows.map(({ id }) => id) : [outcome.failure.code];
  };

  it('are those that hold at the moment: from included, until not, days at 00:00 UTC', () => {
    expect(kappa('')).to.deep.equal(['present']);
    expect(kappa('2025-12-31')).to.deep.equal(['old']);
    expect(kappa('2025-12-31T23:59Z')).to.deep.equal(['old']);
    expect(kappa('2026-01-01')).to.deep.equal(['present']);
    expect(kappa('2026-11-22T10:29Z')).to.deep.equal(['present']);
    expect(kappa('2026-11-22T10:30Z')).to.deep.equal(['next']);
    expect(kappa('', '2026-11-22T10:31Z')).to.deep.equal(['next']);
  });

  it('are those of now where the date is none', () => {
    for (const text of ['yesterday', '2026-02-30', '11/22/2026'])
      expect(kappa(text)).to.deep.equal(['present']);
  });

  it('print the date that they are of', () => {
    expect(viewOf().summary).to.contain('November 22, 2026').and.not.to.contain('10:00');
    expect(viewOf({ asOf: '2026-01-01T08:30Z' }).summary).to.contain('January 1, 2026, 08:30');
    expect(viewOf({ asOf: '2025' }).summary).to.contain('January 1, 2025');
  });

  it('leave out what is only announced, and what ended nobody knows when', () => {
    expect(kappa('2027-01-01')).not.to.include('someday');
    expect(idsOf()).not.to.include('gone');
    expect(rowOf('gone', { asOf: '2026-11-01' }).remarks).to.include(strings.retired);
    expect(rowOf('next', { asOf: '2026-12-01' }).remarks).to.include(strings.announced);
  });

  it('come in the order of the models asked for, else of the dataset', () => {
    expect(idsOf({ models: ['gamma', 'alpha-latest', 'gamma'] })).to.deep.equal([
      'free',
      'paid',
      'yuan-cheap',
    ]);
    expect(idsOf().slice(0, 3)).to.deep.equal(['paid', 'per-thousand', 'free']);
  });

  it('are missed aloud: unknown models with suggestions, and models without a price', () => {
    const { notices } = viewOf({ models: ['alpha', 'gama', 'mu'] });
    expect(notices).to.have.length(2);
    expect(notices[0]).to.contain('gama').and.to.contain('gamma');
    expect(notices[1]).to.contain('Mu');
    const outcome = outcomeOf({ models: ['gama'] });
    expect(!outcome.ok && outcome.failure).to.deep.include({ code: 'not-found', suggestions: ['gamma'] });
  });

  it('are no failure where there are none', () => {
    expect(outcomeOf({ models: ['mu'] })).to.deep.equal({ ok: true, value: undefined });
    expect(outcomeOf({}, withOffers())).to.deep.equal({ ok: true, value: undefined });
    expect(outcomeOf({ hasControls: true }, withOffers())).to.deep.equal({ ok: true, value: undefined });
  });

  it('leave the controls where a reader can set another day', () => {
    const view = viewOf({ hasControls: true, models: ['kappa', 'lambda'], asOf: '2027-06-01T00:00Z' });
    expect(view.total).to.equal(1);
    const none = viewOf({ hasControls: true, models: ['lambda'], asOf: '2027-06-01' });
    expect(none).to.deep.include({ shown: 0, total: 0, rows: [], noRows: strings.emptyOffers });
    expect(none.notices).to.deep.equal([strings.noOffer('Lambda', 'June 1, 2027')]);
    expect(none.credit.sources.map(({ link }) => link.text)).to.deep.equal(['The list']);
    expect(viewOf({ search: 'nothing' }).noRows).to.equal(strings.noPriceMatches);
    expect(viewOf().noRows).to.equal(undefined);
  });

  it('are cut off with a notice where there are too many', () => {
    const { rows, notices } = viewOf({}, parse(manyOffers(mostRows + 1)));
    expect(rows).to.have.length(mostRows);
    expect(notices).to.deep.equal([strings.tooMany(mostRows)]);
  });
});

describe('The credit of a price table', () => {
  it('names each source of the rows shown once, with its newest date, and the licence', () => {
    const { credit } = viewOf({ models: ['alpha', 'delta', 'epsilon'] });
    expect(credit.sources.map(({ link }) => link)).to.deep.equal([
      { text: 'The list', url: 'https://list.example/prices' },
      { text: 'An article' },
    ]);
    expect(credit.sources[0]?.details).to.contain('November 3, 2026').and.to.contain('MIT License');
    expect(credit.sources[1]?.details).to.equal('');
    expect(credit.license.text).to.equal('CC BY 4.0');
    expect(credit.dataset).to.contain('Test prices').and.to.contain('November 20, 2026');
    expect(credit.citation).to.equal('Test prices, 2026');
  });

  it('is not lost with the sources', () => {
    const dataset = parse(priceDataset());
    dataset.sources = [];
    expect(viewOf({}, dataset).credit.sources.map(({ link }) => link.text)).to.include('list');
  });
});
