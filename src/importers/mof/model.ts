import { parseDate } from '../../dataset/date.js';
import type { License, Model } from '../../dataset/schema.js';
import {
  isPlaceholder,
  quote,
  readFields,
  readText,
  readTextOrDrop,
  type Recorder,
} from '../shared/fields.js';
import { toLicense } from '../shared/licenses.js';
import { readLinks } from '../shared/links.js';
import type { YamlMap, YamlValue } from '../yaml.js';
import { type GlobalLicenses, namesLicense, readGlobalLicenses } from './licenses.js';

// Version, architecture and contact are known and have no place in the format. The date is that of the entry:
// 98 files of very different models carry the same day, so it is no date of a model's release.
const releaseKeys = [
  'name',
  'version',
  'date',
  'type',
  'architecture',
  'origin',
  'producer',
  'contact',
  'repository',
  'huggingface',
  'license',
  'components',
];

/** What a file says about its release, before the model has an id. */
export interface ReleaseFacts {
  name: string;
  facts: Omit<Model, 'id' | 'name' | 'aliases'>;
  /** When the file was written or last changed, by its own word. */
  date?: string;
  /** Such as `deepseek-ai/DeepSeek-R1`. */
  huggingFaceId?: string;
  globals: GlobalLicenses;
  components: YamlValue | undefined;
}

/** Reads `release`. A model without a name is called by its file stem (`missing-name`). */
export function readRelease(
  release: YamlMap,
  stem: string,
  openLicenses: ReadonlySet<string>,
  recorder: Recorder,
): ReleaseFacts {
  const fields = readFields(release, releaseKeys, 'release', recorder);
  const text = (key: string) => readTextOrDrop(fields.get(key), `release.${key}`, recorder);
  const name = text('name') ?? nameByFile(stem, recorder);
  const globals = readGlobalLicenses(fields.get('license'), recorder);
  const { links, huggingFaceId } = readPlaces(fields, recorder);
  const [producer, baseModel] = [
    readProducer(text('producer'), recorder),
    readOrigin(text('origin'), name, openLicenses, recorder),
  ];
  const type = text('type');
  const date = readDate(text('date'), recorder);
  return {
    name,
    facts: {
      kind: 'model',
      ...(producer && { organization: { name: producer } }),
      ...(baseModel && { baseModel }),
      ...(type && { modalities: [type] }),
      ...(links.length > 0 && { links }),
    },
    ...(date && { date }),
    ...(huggingFaceId && { huggingFaceId }),
    globals,
    components: fields.get('components'),
  };
}

function nameByFile(stem: string, recorder: Recorder): string {
  recorder.repaired('missing-name', 'release.name', `the model has no name and is called ${quote(stem)}`);
  return stem;
}

function readProducer(name: string | undefined, recorder: Recorder): string | undefined {
  if (name === undefined) {
    recorder.dropped('no-producer', 'release.producer', 'the file names no producer');
    return undefined;
  }
  if (!isPlaceholder(name)) return name;
  recorder.dropped('placeholder', 'release.producer', `${quote(name)} names nobody and is left out`);
  return undefined;
}

/** Some files give a licence where they should name the model that theirs was made from. */
function readOrigin(
  origin: string | undefined,
  name: string,
  openLicenses: ReadonlySet<string>,
  recorder: Recorder,
): string | undefined {
  if (origin === undefined || origin === name || isPlaceholder(origin)) return undefined;
  if (!openLicenses.has(origin) && !/\blicen[cs]e$/i.test(origin)) return origin;
  const text = `${quote(origin)} is a licence, not a model, and is left out`;
  recorder.dropped('license-as-origin', 'release.origin', text);
  return undefined;
}

function readDate(date: string | undefined, recorder: Recorder): string | undefined {
  if (date === undefined || parseDate(date)) return date;
  recorder.dropped('bad-date', 'release.date', `${quote(date)} is no date and is left out`);
  return undefined;
}

/**
 * The licences of the release as a whole, and that of the weights where it is another one; those of the other
 * components stand with their results.
 */
export function toLicenses(globals: GlobalLicenses, weights: string | undefined): License[] {
  const printed = [...globals].map(([scope, { name }]) => ({ name, covers: coverOf[scope] }));
  if (weights !== undefined && !printed.some(({ name }) => name === weights))
    printed.push({ name: weights, covers: 'weights' });
  return printed
    .filter(({ name }) => namesLicense(name))
    .map(({ name, covers }) => toLicense(name.trim(), covers));
}

const coverOf = { distribution: undefined, code: 'code', data: 'data', document: 'documents' };

const places = [
  { key: 'repository', label: 'Repository' },
  { key: 'huggingface', label: 'Hugging Face' },
];

function readPlaces(fields: Map<string, YamlValue>, recorder: Recorder) {
  const links = places.flatMap(({ key, label }) =>
    readLinks(fields.get(key), `release.${key}`, recorder)
      .filter(({ isUrl }) => isUrl)
      .map(({ text }) => ({ url: text, label })),
  );
  return { links, huggingFaceId: findHuggingFaceId(readText(fields.get('huggingface'))) };
}

/** From an address, or from the bare id that some files have in its place. */
function findHuggingFaceId(text: string | undefined): string | undefined {
  const path = text?.replace(/^https?:\/\/huggingface\.co\//i, '').replace(/\/$/, '');
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) && !/^(?:datasets|spaces|collections)\//.test(path)
    ? path
    : undefined;
}
