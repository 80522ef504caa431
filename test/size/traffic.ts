// npm run traffic [-- --write]: what a million page views cost in requests and bytes, computed from the sizes of the
// built files as brotli, which is how servers send them. With --write the table goes into the README.
import { readdirSync, readFileSync } from 'node:fs';
import { sliceIndexFile } from '../../src/render/slice-file.js';
import { publishedDatasetOf } from '../../src/shared/published.js';
import { writeIntoReadme } from '../tools/readme-block.js';
import { partOf } from './built-parts.js';
import { measure } from './report.js';
import { type PageLoad, toTrafficTable } from './traffic-table.js';

const sizeOf = (path: string) => measure(readFileSync(new URL(`../../dist/cdn/${path}`, import.meta.url)));
const name = publishedDatasetOf('');
const openness = `data/${name}.json`;

/** The slice of a model like most. */
function usualSlice() {
  const folder = `data/slices/${name}`;
  const sizes = readdirSync(new URL(`../../dist/cdn/${folder}`, import.meta.url))
    .filter((file) => file !== sliceIndexFile)
    .map((file) => sizeOf(`${folder}/${file}`))
    .sort((one, other) => one.brotli - other.brotli);
  return sizes[sizes.length >> 1] ?? sizeOf(openness);
}

const whole = 'openness-widgets.js';
const withPart = (...names: string[]) => [whole, ...names.map((name) => partOf(whole, name))];
const prices = 'data/prices.json';

const pages: PageLoad[] = [
  { name: 'one scorecard', files: [sizeOf('openness-scorecard.js'), usualSlice()] },
  { name: 'seven scorecards', files: ['openness-scorecard.js', openness].map(sizeOf) },
  { name: 'an index', files: ['openness-index.js', openness].map(sizeOf) },
  { name: 'price tables', files: ['pricing-table.js', prices].map(sizeOf) },
  { name: 'one scorecard, script of all', files: [sizeOf(whole), usualSlice()] },
  { name: 'an index, script of all', files: [...withPart('openness-index'), openness].map(sizeOf) },
  { name: 'price tables, script of all', files: [...withPart('pricing-table'), prices].map(sizeOf) },
  {
    name: 'every element',
    files: [
      ...withPart('openness-badge', 'openness-compare', 'openness-index', 'pricing-table'),
      openness,
      prices,
    ].map(sizeOf),
  },
];

const table = toTrafficTable(pages, [1, 1 / 4]);
console.log(table);
if (process.argv.includes('--write')) await writeIntoReadme('traffic', table);
