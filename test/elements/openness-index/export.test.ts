import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { toExportFile } from '../../../src/elements/openness-index/index-file.js';
import type { ExportFormat } from '../../../src/shared/export/export-file.js';
import type { IndexOptions } from '../../../src/elements/openness-index/openness-index.view.js';
import { toCsv } from '../../../src/shared/export/csv.js';
import { escapeMarkdown, markdownLink } from '../../../src/shared/export/markdown.js';
import { wordingFor } from '../../../src/shared/wording.js';
import {
  fetchDataset,
  hostileAddresses,
  parse,
  payloads,
  smallDataset,
  withText,
} from '../openness-fixtures.js';

const all: IndexOptions = {
  rubric: '',
  search: '',
  modality: '',
  organization: '',
  license: '',
  releasedFrom: '',
  releasedUntil: '',
  levels: '',
  sort: '',
  view: 'bars',
  selected: [],
};

function textOf(format: ExportFormat, dataset: Dataset, parts: Partial<IndexOptions> = {}): string {
  const file = toExportFile(format, dataset, { ...all, ...parts }, wordingFor('en'));
  if (!file) throw new Error('no file');
  return file.text;
}

/** RFC 4180 to the letter: anything else throws. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text.replace(/^\ufeff/, '');
  while (rest) {
    const row: string[] = [];
    for (;;) {
      const [cell, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest)!;
      row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
      rest = rest.slice(cell.length);
      if (!rest.startsWith(',')) break;
      rest = rest.slice(1);
    }
    if (!rest.startsWith('\r\n')) throw new Error(`no end of line before ${rest.slice(0, 20)}`);
    rest = rest.slice(2);
    rows.push(row);
  }
  return rows;
}

const cellOf = ([columns = [], ...rows]: string[][], row: number, column: string) =>
  rows[row]?.[columns.indexOf(column)];

describe('The list as CSV', () => {
  it('has the models that are shown, in their order, with words for levels and the source in each row', async () => {
    const dataset = await fetchDataset('osai-14');
    const table = readCsv(textOf('csv', dataset, { modality: 'text', search: 'deepseek', sort: '-name' }));
    expect(table).to.have.lengthOf(3);
    expect(new Set(table.map(({ length }) => length)).size).to.equal(1);
    expect(table[0]?.slice(0, 10).join()).to.equal(
      'rank,id,name,organisation,base model,released,licence,points,maximum,percent',
    );
    expect(cellOf(table, 0, 'name')).to.equal('DeepSeek V3');
    expect(cellOf(table, 1, 'points')).to.equal('6.5');
    expect(cellOf(table, 1, 'maximum')).to.equal('14');
    expect(cellOf(table, 1, 'percent')).to.equal('46.4');
    expect(cellOf(table, 1, 'Base Model Weights')).to.equal('Open');
    expect(cellOf(table, 1, 'source')).to.equal('European Open Source AI Index');
    expect(cellOf(table, 1, 'edition')).to.equal('European Open Source AI Index, June 2025');
    expect(cellOf(table, 1, 'as of')).to.equal('2025-06-25');
    expect(cellOf(table, 1, 'data licence')).to.match(/CC.BY/);
    expect(cellOf(table, 1, 'citation')).to.contain('Liesenfeld');
  });

  it('says what is missing in words, never as a number', () => {
    const table = readCsv(textOf('csv', parse(smallDataset())));
    expect(cellOf(table, 0, 'Gap')).to.equal('Left blank');
    expect(cellOf(table, 1, 'Paper')).to.equal('No information');
    expect(cellOf(table, 1, 'released')).to.equal('');
  });

  it('has an apostrophe before what a spreadsheet would run', () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\tx',
      '\rx',
      "=cmd|' /C calc'!A0",
      '\uff1d1',
      '=a,"b"',
    ];
    const [row] = readCsv(toCsv(formulas, [])) as [string[]];
    expect(row).to.deep.equal(formulas.map((formula) => `'${formula}`));
    const table = readCsv(textOf('csv', parse(withText(smallDataset(), '=HYPERLINK("x")'))));
    for (const cell of table.flat()) expect(cell).not.to.match(/^[=+\-@\t\r]/);
  });

  it('keeps quotes, commas, ends of lines and numbers', () => {
    const cells = ['a"b', 'a,b', 'a\r\nb', 'a;b', '', ' a '];
    expect(readCsv(toCsv(cells, [[-1.5, undefined, '0', 0, 'x', 'y']]))).to.deep.equal([
      cells,
      ['-1.5', '', '0', '0', 'x', 'y'],
    ]);
  });
});

describe('The list as JSON', () => {
  it('is a dataset of our own with the shown models alone', async () => {
    const dataset = await fetchDataset('osai-14');
    const outcome = parseDataset(JSON.parse(textOf('json', dataset, { modality: 'text', search: 'tulu' })));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const { dropped, dataset: written } = outcome.value;
    expect(dropped).to.equal(0);
    expect(written.models.map(({ name }) => name)).to.deep.equal(['Tülu']);
    expect(written.assessments).to.have.lengthOf(1);
    expect(written.rubrics).to.deep.equal(dataset.rubrics);
    expect(written.license).to.deep.equal(dataset.license);
  });

  it('refers to nothing that is not in it', () => {
    const data = smallDataset();
    Object.assign(data.models[0]!, { members: ['beta'] });
    for (const search of ['alpha', 'beta', '']) {
      const outcome = parseDataset(JSON.parse(textOf('json', parse(data), { search })));
      expect(outcome.ok && outcome.value.dropped, search).to.equal(0);
    }
  });
});

describe('The list as Markdown', () => {
  it('is a table with source, date, licence and citation below', async () => {
    const text = textOf('markdown', await fetchDataset('osai-14'), { modality: 'text', search: 'tulu' });
    const lines = text.split('\n');
    expect(lines[0]).to.equal('## European Open Source AI Index, June 2025');
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows).to.have.lengthOf(3);
    expect(rows[2]).to.contain('| Tülu |').and.contain('| 8.5 | 14 |');
    expect(text).to.contain('](<https://osai-index.eu/>)').and.contain('as of June 25, 2025');
    expect(text).to.contain('Cite as: Liesenfeld');
  });

  it('shows markup as text and breaks no row', () => {
    for (const payload of [...payloads, 'a|b', '[x](javascript:1)', '**b**\n\n# c', '`|`']) {
      const text = textOf('markdown', parse(withText(smallDataset(), payload)));
      const rows = text.split('\n').filter((line) => line.startsWith('|'));
      expect(rows, payload).to.have.lengthOf(4);
      const widths = rows.map((row) => row.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size, payload).to.equal(1);
      expect(text.replace(/\]\(<https?:[^>]*>\)/g, '')).not.to.match(/[<>]/);
    }
    expect(escapeMarkdown('[x](y) *a* <b> & https://e.example')).to.equal(
      '&#91;x&#93;(y) \\*a\\* &lt;b&gt; &amp; https\\://e.example',
    );
  });

  it('links only to addresses that may be followed', () => {
    for (const address of hostileAddresses) expect(markdownLink('x', address)).to.equal('x');
    expect(markdownLink('x', 'https://e.example/a|b?c=>')).to.equal('[x](<https://e.example/a%7Cb?c=%3E>)');
  });
});
