import type { SourceFile } from '../report.js';
import { JsonError, parseJson } from '../shared/json.js';
import { linePath } from '../shared/record.js';
import { toSlug } from '../shared/slug.js';
import { MofError } from './error.js';

export type ContentType = 'code' | 'data' | 'document';

/** One of the components that the framework asks for. */
export interface Component {
  /** Of the criterion; made from the name. */
  id: string;
  name: string;
  description?: string;
  contentType: ContentType;
  /** 3 is the easiest class and 1 the hardest. */
  class: number;
  isRequired: boolean;
  weight: number;
}

/** What model files are measured by. */
export interface Catalogue {
  /** In the order of their weights, which is that of upstream's pages. */
  components: Component[];
  /** Licence ids that count as open; compared exactly, as upstream does. */
  openLicenses: ReadonlySet<string>;
}

const componentsFile = /(?:^|\/)components\.json$/;
const licensesFile = /(?:^|\/)open-licenses\.json$/;

export const isCatalogue = (path: string) => componentsFile.test(path) || licensesFile.test(path);

/** Reads `components.json` and `open-licenses.json`. Throws a `MofError` where one is missing or not as it was. */
export function readCatalogue(files: SourceFile[]): Catalogue {
  return {
    components: readComponents(find(files, componentsFile, 'components.json', 'the components')),
    openLicenses: readOpenLicenses(find(files, licensesFile, 'open-licenses.json', 'the open licences')),
  };
}

function find(files: SourceFile[], pattern: RegExp, name: string, what: string): SourceFile {
  const [found, other] = files.filter(({ path }) => pattern.test(path));
  if (!found) throw new MofError('no-catalogue', `the folder has no ${name}, which lists ${what}`);
  if (other) throw new MofError('broken-catalogue', 'the file is there twice', { file: other.path });
  return found;
}

function readComponents(file: SourceFile): Component[] {
  const list = readJson(file);
  if (!Array.isArray(list) || list.length === 0) throw broken(file, '', 'the file is no list of components');
  const components = list.map((entry, index) => readComponent(entry, file, `[${index}]`));
  const ids = components.map(({ id }) => id);
  const twin = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twin >= 0) throw broken(file, `[${twin}].name`, 'two components have one name');
  return components.sort((one, other) => one.weight - other.weight);
}

function readComponent(entry: unknown, file: SourceFile, path: string): Component {
  const fields = isRecord(entry) ? entry : {};
  const { name, description, content_type: contentType, class: number, required, weight } = fields;
  if (typeof name !== 'string' || !toSlug(name)) throw broken(file, `${path}.name`, 'the name is missing');
  if (!isContentType(contentType))
    throw broken(file, `${path}.content_type`, 'the content type is none of code, data and document');
  if (number !== 1 && number !== 2 && number !== 3)
    throw broken(file, `${path}.class`, 'the class is none of 1, 2 and 3');
  return {
    id: toSlug(name),
    name,
    ...(typeof description === 'string' && description && { description }),
    contentType,
    class: number,
    isRequired: required === true,
    weight: typeof weight === 'number' ? weight : 0,
  };
}

function readOpenLicenses(file: SourceFile): ReadonlySet<string> {
  const lists = readJson(file);
  const ids = isRecord(lists) ? Object.values(lists).flat() : [];
  const texts = ids.filter((id): id is string => typeof id === 'string' && id !== '');
  if (texts.length === 0 || texts.length !== ids.length)
    throw broken(file, '', 'the file is no map of lists of licence ids');
  return new Set(texts);
}

function readJson(file: SourceFile): unknown {
  try {
    return parseJson(file.text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw broken(file, linePath(error) ?? '', error.message);
  }
}

const broken = (file: SourceFile, path: string, text: string) =>
  new MofError('broken-catalogue', text, { file: file.path, ...(path && { path }) });

const isContentType = (value: unknown): value is ContentType =>
  value === 'code' || value === 'data' || value === 'document';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
