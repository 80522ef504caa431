// npm run traffic [-- --write]: what a million page views cost in requests and bytes, computed from the sizes of the
// built files as brotli, which is how servers send them. With --write the table goes into the README.
import { readFileSync } from 'node:fs';
import { publishedDatasetOf } from '../../src/shared/published.js';
import { writeIntoReadme } from '../tools/readme-block.js';
import { measure } from './report.js';
import { type PageLoad, toTrafficTable } from './traffic-table.js';

const sizeOf = (path: string) => measure(readFileSync(new URL(`../../dist/cdn/${path}`, import.meta.url)));
const openness = `data/${publishedDatasetOf('')}.json`;

const pages: PageLoad[] = [
  { name: 'scorecards', files: ['openness-scorecard.js', openness].map(sizeOf) },
  { name: 'an index', files: ['openness-index.js', openness].map(sizeOf) },
  { name: 'price tables', files: ['pricing-table.js', 'data/prices.json'].map(sizeOf) },
  { name: 'every element', files: ['openness-widgets.js', openness, 'data/prices.json'].map(sizeOf) },
];

const table = toTrafficTable(pages, [1, 1 / 4]);
console.log(table);
if (process.argv.includes('--write')) await writeIntoReadme('traffic', table);
