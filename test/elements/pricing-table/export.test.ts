import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { toPriceFile } from '../../../src/elements/pricing-table/price-file.js';
import type { PricingOptions } from '../../../src/elements/pricing-table/pricing-options.js';
import type { ExportFormat } from '../../../src/shared/export/export-file.js';
import { escapeMarkdown } from '../../../src/shared/export/markdown.js';
import { richDataset } from '../../fixtures/prices.js';
import {
  fetchDataset,
  hostileAddresses,
  parse,
  payloads,
  withAddress,
  withText,
} from '../openness-fixtures.js';
import { english, flat, idsOf, noOptions, viewOf, withOffers } from './view-fixtures.js';

const rich = () => parse(richDataset());

const fileOf = (format: ExportFormat, wanted: Partial<PricingOptions> = {}, dataset: Dataset = rich()) =>
  toPriceFile(format, dataset, { ...noOptions, ...wanted }, english);

function textOf(format: ExportFormat, wanted?: Partial<PricingOptions>, dataset?: Dataset): string {
  const file = fileOf(format, wanted, dataset);
  if (!file) throw new Error('no file');
  return file.text;
}

/** Rows as objects by the names of the columns. */
function sheetOf(wanted?: Partial<PricingOptions>, dataset?: Dataset): Record<string, string>[] {
  const [head = [], ...rows] = textOf('csv', wanted, dataset)
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? [])
    .map((cells) => cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

describe('A file of prices', () => {
  it('is named by the dataset, and is none where nothing is shown', () => {
    for (const [format, name] of [
      ['csv', 'test-prices.csv'],
      ['json', 'test-prices.json'],
      ['markdown', 'test-prices.md'],
    ] as const) {
      expect(fileOf(format)?.name).to.equal(name);
      expect(fileOf(format, { models: ['mu'] }), format).to.equal(undefined);
      expect(fileOf(format, { models: ['nobody'] }), format).to.equal(undefined);
    }
    for (const format of ['csv', 'json'] as const)
      expect(fileOf(format, { search: 'nothing' }), format).to.equal(undefined);
  });
});

describe('Prices as CSV', () => {
  it('are in the columns of a price list, as they are listed', () => {
    const [head] = textOf('csv')
      .replace(/^\ufeff/, '')
      .split('\r\n');
    expect(head?.replaceAll('"', '').split(',')).to.deep.equal([
      ...['model', 'id', 'seller', 'plan', 'currency'],
      ...['input', 'cached input', 'output', 'input (per 1000 token)', 'cached input (per 1000 token)'],
      ...['output (per 1000 token)', 'web search (per 1000 search)', 'image (per image)'],
      ...['cache write 1h', 'cache write'],
      ...['above', 'zone', 'days', 'hours', 'applies', 'from', 'until', 'status', 'served by'],
      ...['source', 'source url', 'checked', 'url', 'note', 'context length', 'open weights'],
      ...['retrieved', 'data licence', 'citation'],
    ]);
    const [paid] = sheetOf({ currency: 'CNY' });
    expect(paid).to.deep.include({
      model: 'Alpha 2',
      id: 'alpha',
      currency: 'USD',
      input: '1.5',
      'cached input': '0.0028',
      'served by': 'Alpha 2.1',
      source: 'The list',
      checked: '2026-11-03',
      'context length': '128000',
      'open weights': 'yes',
      'data licence': 'MIT License',
      citation: 'Test prices, 2026',
    });
  });

  it('have a row for each step, and leave empty what is not known', () => {
    const tiers = sheetOf({ models: ['zeta'] });
    expect(tiers.map(({ above, input, output }) => [above, input, output])).to.deep.equal([
      ['', '2.5', '10'],
      ['200000', '5', '20'],
    ]);
    const [zero] = sheetOf({ models: ['delta'] });
    expect(zero).to.deep.include({ input: '0', output: '6' });
    const [free] = sheetOf({ models: ['gamma'], plan: 'free' });
    expect(free).to.deep.include({ plan: 'free', 'open weights': 'yes' });
    const [peak] = sheetOf({ models: ['eta'] });
    expect(peak).to.deep.include({
      zone: 'Asia/Shanghai',
      days: '1,2,3,4,5',
      hours: '09:00-12:00 14:00-18:00',
      applies: 'inside',
    });
  });

  it('are those that are shown, in their order', () => {
    const wanted = { search: 'alpha', sort: '-input', group: 'seller' } as const;
    expect(sheetOf(wanted).map(({ input, currency }) => [input, currency])).to.deep.equal([
      ['1.5', 'USD'],
      ['1', 'CNY'],
    ]);
    expect(sheetOf({ selected: ['free', 'zero'], selectedOnly: true }).map(({ id }) => id)).to.deep.equal([
      'gamma',
      'delta',
    ]);
  });

  it('run nothing in a spreadsheet', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\uff1d1', '=HYPERLINK("https://e.example","x")']) {
      const dataset = parse(withText(richDataset(), text));
      dataset.offers.forEach((offer) => Object.assign(offer, { seller: text, servedBy: text, note: text }));
      const cells = sheetOf({}, dataset).flatMap((row) => Object.values(row));
      expect(cells, text).to.include(`'${text}`);
      for (const cell of cells) expect(cell).not.to.match(/^[=+\-@\uff1d]/);
    }
  });
});

describe('Prices as JSON', () => {
  const writtenBy = (wanted: Partial<PricingOptions>, dataset?: Dataset): Dataset => {
    const outcome = parseDataset(JSON.parse(textOf('json', wanted, dataset)));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.issues).to.deep.equal([]);
    return outcome.value.dataset;
  };

  it('are a dataset of our own, with all that they refer to', () => {
    const { models, offers, sources, rates, license, citation } = writtenBy({ plan: 'batch' });
    expect(offers.map(({ id }) => id)).to.deep.equal(['batch']);
    expect(models.map(({ id }) => id)).to.deep.equal(['beta']);
    expect(sources.map(({ id }) => id)).to.have.members(['list', 'page']);
    expect(rates).to.have.lengthOf(1);
    expect([license.name, citation]).to.deep.equal(['CC BY 4.0', 'Test prices, 2026']);
  });

  it('show the same table again', () => {
    for (const wanted of [{}, { currency: 'CNY', sort: '-output' }, { group: 'seller' as const }]) {
      const again = viewOf(wanted, writtenBy(wanted));
      const first = viewOf(wanted, rich());
      expect(again.rows.map(({ id, prices }) => [id, prices])).to.have.deep.members(
        first.rows.map(({ id, prices }) => [id, prices]),
      );
    }
  });

  it('are the published ones without an issue', async () => {
    const prices = await fetchDataset('prices');
    expect(writtenBy({}, prices).offers.map(({ id }) => id)).to.deep.equal(idsOf({}, prices));
  });

  it('refer to no member that is not there', () => {
    const data = richDataset();
    Object.assign(data.models[0]!, { members: ['beta', 'gamma'] });
    expect(writtenBy({ models: ['alpha', 'beta'] }, parse(data)).models[0]?.members).to.deep.equal(['beta']);
  });
});

describe('Prices as Markdown', () => {
  it('have the texts of the table, with its conditions, sources, licence and citation', () => {
    const wanted = { columns: ['input', 'output', 'blend', 'context'], baseline: 'alpha', currency: 'CNY' };
    const view = viewOf(wanted, rich());
    const text = textOf('markdown', wanted);
    const expected = [
      ...[view.caption, view.summary, ...view.notices, ...view.footnotes, view.credit.citation ?? ''],
      ...view.columns.map(({ label }) => label),
      ...view.rows.flatMap(({ model, seller, remarks, prices = [], otherPrices, source }) => [
        ...[model, seller, ...remarks, ...otherPrices, source.link.text, source.details],
        ...prices.flatMap((cell) => [cell.text, ...cell.details]),
      ]),
    ];
    for (const part of expected) expect(text).to.contain(escapeMarkdown(part));
    expect(text.split('\n').filter((line) => line.startsWith('|'))).to.have.lengthOf(view.rows.length + 2);
    expect(text).to.contain('](<https://creativecommons.org/licenses/by/4.0/>)');
  });

  it('show markup as text and break no row', () => {
    for (const payload of [...payloads, 'a|b', '[x](javascript:1)', '**b**\n\n# c', '`|`']) {
      const dataset = parse(withText(richDataset(), payload));
      dataset.offers.forEach((offer) => Object.assign(offer, { seller: payload, servedBy: payload }));
      const text = textOf('markdown', {}, dataset);
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      const widths = rows.map((row) => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size, payload).to.equal(1);
      expect(text.replace(/\]\(<https?:[^>]*>\)/g, '')).not.to.match(/[<>]/);
    }
  });

  it('link to no address that may not be followed', () => {
    for (const address of hostileAddresses) {
      const outcome = parseDataset(withAddress(richDataset(), address));
      if (!outcome.ok) continue;
      const { dataset } = outcome.value;
      if (dataset.offers.length === 0) continue;
      expect(textOf('markdown', {}, dataset), address).not.to.contain(`<${address}>`);
    }
    const dataset = withOffers(flat('one', 1));
    dataset.offers.forEach((offer) => (offer.url = 'javascript:hostile()'));
    expect(textOf('markdown', {}, dataset)).not.to.contain('](<javascript');
  });
});
