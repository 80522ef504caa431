import { parseDate } from '../../dataset/date.js';
import type { License, Model } from '../../dataset/schema.js';
import type { YamlValue } from '../yaml.js';
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

// `performanceclass` and the notes of both maps are known and have no place in the format.
const systemKeys = [
  'name',
  'link',
  'type',
  'performanceclass',
  'basemodelname',
  'endmodelname',
  'endmodellicense',
  'releasedate',
  'notes',
];
const organizationKeys = ['name', 'link', 'notes'];

/** What a file says about its model, before the model has an id. */
export interface ModelFacts {
  facts: Omit<Model, 'id' | 'aliases'>;
  endModelName?: string;
}

/** Reads `system` and `org`. A model without a name is called by its file stem (`missing-name`). */
export function readModel(
  system: YamlValue | undefined,
  organization: YamlValue | undefined,
  stem: string,
  recorder: Recorder,
): ModelFacts {
  const fields = readFields(system, systemKeys, 'system', recorder);
  const endModelName = readText(fields.get('endmodelname'));
  const facts = {
    name: readTextOrDrop(fields.get('name'), 'system.name', recorder) ?? nameByFile(stem, recorder),
    kind: 'family' as const,
    ...present('organization', readOrganization(organization, recorder)),
    ...present('baseModel', readNamed(fields.get('basemodelname'), 'system.basemodelname', recorder)),
    ...present('released', readDate(fields.get('releasedate'), 'system.releasedate', recorder)),
    ...present('licenses', readLicenses(fields.get('endmodellicense'), recorder)),
    ...present('modalities', readModalities(fields.get('type'), recorder)),
    ...present('links', readModelLinks(fields.get('link'), recorder)),
  };
  return { facts, ...(endModelName && !isPlaceholder(endModelName) && { endModelName }) };
}

const present = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

function nameByFile(stem: string, recorder: Recorder): string {
  recorder.repaired('missing-name', 'system.name', `the model has no name and is called ${quote(stem)}`);
  return stem;
}

function readOrganization(value: YamlValue | undefined, recorder: Recorder): Model['organization'] {
  const fields = readFields(value, organizationKeys, 'org', recorder);
  const name = readTextOrDrop(fields.get('name'), 'org.name', recorder);
  const [link, ...others] = readLinks(fields.get('link'), 'org.link', recorder).filter(({ isUrl }) => isUrl);
  for (const { path, text } of others)
    recorder.dropped('extra-link', path, `an organization has one address and ${quote(text)} is left out`);
  if (name) return { name, ...(link && { url: link.text }) };
  if (link) recorder.dropped('extra-link', link.path, `${quote(link.text)} belongs to no named organization`);
  return undefined;
}

/** Upstream's words for "we do not know" name nothing. */
function readNamed(value: YamlValue | undefined, path: string, recorder: Recorder): string | undefined {
  const text = readTextOrDrop(value, path, recorder);
  if (!text || !isPlaceholder(text)) return text;
  recorder.dropped('placeholder', path, `${quote(text)} names nothing and is left out`);
  return undefined;
}

function readDate(value: YamlValue | undefined, path: string, recorder: Recorder): string | undefined {
  const text = readTextOrDrop(value, path, recorder);
  if (!text || parseDate(text)) return text;
  recorder.dropped('bad-date', path, `${quote(text)} is no date and is left out`);
  return undefined;
}

function readLicenses(value: YamlValue | undefined, recorder: Recorder): License[] | undefined {
  const name = readNamed(value, 'system.endmodellicense', recorder);
  return name ? [toLicense(name, 'weights')] : undefined;
}

function readModalities(value: YamlValue | undefined, recorder: Recorder): string[] | undefined {
  const texts = Array.isArray(value)
    ? value.map((entry, index) => readTextOrDrop(entry, `system.type[${index}]`, recorder))
    : readTextOrDrop(value, 'system.type', recorder)?.split(',');
  const types = (texts ?? []).map((text) => text?.trim()).filter((text) => text !== undefined && text !== '');
  return types.length > 0 ? [...new Set(types as string[])] : undefined;
}

function readModelLinks(value: YamlValue | undefined, recorder: Recorder): Model['links'] {
  const links = readLinks(value, 'system.link', recorder).filter(({ isUrl }) => isUrl);
  return links.length > 0 ? links.map(({ text }) => ({ url: text })) : undefined;
}
