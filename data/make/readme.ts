import { format, resolveConfig } from 'prettier';
import type { Dataset, Source } from '../../src/dataset/schema.js';
import { type NamedDataset, publishedDatasets } from './output.js';

const begin = '<!-- begin of the generated table -->';
const end = '<!-- end of the generated table -->';

const columns = ['File', 'What', 'Models', 'Source', 'Revision', 'Licence', 'Citation', 'Date'];

/** The README with its table made anew from the datasets. Throws where the markers are gone. */
export async function makeReadme(readme: string, file: string, datasets: NamedDataset[]): Promise<string> {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${file}: the markers of the table are gone`);
  const text = `${before}${begin}\n\n${makeTable(datasets)}\n\n${end}${after}`;
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function makeTable(datasets: NamedDataset[]): string {
  const rows = datasets.map(([path, dataset]) => makeRow(path, dataset));
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function makeRow(path: string, dataset: Dataset): string[] {
  const published = publishedDatasets.find((one) => one.path === path);
  const main = dataset.sources.filter(({ id }) => published?.mainSources.includes(id));
  return [
    `[${path}](${path})`,
    published?.what ?? dataset.name,
    String(dataset.models.length),
    nameSources(main, dataset.sources.length - main.length),
    main.flatMap(({ revision }) => revision ?? []).join(', ') || '—',
    dataset.license.url ? `[${dataset.license.name}](${dataset.license.url})` : dataset.license.name,
    dataset.citation ?? '—',
    dataset.updated,
  ].map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|'));
}

function nameSources(main: Source[], others: number): string {
  const names = main.map(({ name, url }) => (url ? `[${name}](${url})` : name));
  if (others === 0) return names.join(', ');
  return [...names, `${others}${names.length ? ' more' : ''}, named in the file`].join(' and ');
}
