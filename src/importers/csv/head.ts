import { parseDate } from '../../dataset/date.js';
import type { License, Source } from '../../dataset/schema.js';
import type { SourceFile } from '../report.js';
import { toLicense } from '../shared/licenses.js';
import { toSlug } from '../shared/slug.js';
import { CsvTableError } from './error.js';

export interface HeadOptions {
  date: string;
  id?: string;
  name?: string;
  source?: string;
}

/**
 * Id, name and source of the dataset of a spreadsheet: as they are given, else made from the name of the file, else
 * `fallback`. Throws a `CsvTableError` for an id or a date that cannot be used.
 */
export function readHead({ path }: SourceFile, options: HeadOptions, fallback: { id: string; name: string }) {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const words = stem.replace(/[-_.\s]+/g, ' ').trim();
  const name = options.name ?? (words.charAt(0).toUpperCase() + words.slice(1) || fallback.name);
  const id = options.id ?? (toSlug(stem) || fallback.id);
  if (!/^[^\s,/]{1,200}$/.test(id))
    throw new CsvTableError('bad-option', `${JSON.stringify(id)} is no id`, { path: 'id' });
  if (!parseDate(options.date))
    throw new CsvTableError('bad-option', `${JSON.stringify(options.date)} is no date`, { path: 'date' });
  const sourceName = options.source ?? name;
  const source: Source = {
    id: toSlug(sourceName) || 'source',
    name: sourceName,
    kind: 'own',
    published: options.date,
  };
  return { id, name, source };
}

/** Every dataset names its licence, so that nobody takes silence for permission. */
export const toDatasetLicense = (name: string | undefined): License =>
  name ? toLicense(name) : { name: 'No licence stated' };
