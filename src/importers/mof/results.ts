import type { Evidence, Result } from '../../dataset/schema.js';
import { quote, readFields, readText, type Recorder } from '../shared/fields.js';
import { readLinks, toEvidence } from '../shared/links.js';
import type { YamlValue } from '../yaml.js';
import type { Catalogue, Component } from './catalogue.js';
import {
  findLicense,
  type GlobalLicenses,
  type PrintedLicense,
  remarkOnLicense,
  unlicensed,
} from './licenses.js';

const componentKeys = ['name', 'description', 'license', 'license_path', 'component_path'];

type Listed = Map<string, { fields: Map<string, YamlValue>; path: string }>;

/**
 * The status of every component of the catalogue, by criterion id. What the file does not list is
 * `not-available`: by leaving it out, its author says that the component is not released.
 */
export function readResults(
  value: YamlValue | undefined,
  globals: GlobalLicenses,
  { components, openLicenses }: Catalogue,
  recorder: Recorder,
): Record<string, Result> {
  const listed = readListed(value, components, recorder);
  const printed = new Map<string, PrintedLicense>();
  const results = Object.fromEntries(
    components.map((component): [string, Result] => {
      const found = listed.get(component.id);
      if (!found) return [component.id, { missing: 'not-available' }];
      const license = findLicense(found.fields, found.path, component.contentType, globals);
      // One licence of the whole release answers for many components and is remarked on once.
      if (license) printed.set(license.path, license);
      const level = statusOf(license, openLicenses);
      const evidence = readEvidence(found, license, recorder);
      return [
        component.id,
        { level, ...(evidence.length > 0 && { evidence }), ...(license && { raw: license.name }) },
      ];
    }),
  );
  for (const license of printed.values()) remarkOnLicense(license, openLicenses, recorder);
  return results;
}

function statusOf(license: PrintedLicense | undefined, openLicenses: ReadonlySet<string>): string {
  if (!license || license.name === unlicensed) return 'unlicensed';
  return openLicenses.has(license.name) ? 'included' : 'invalid';
}

function readListed(value: YamlValue | undefined, components: Component[], recorder: Recorder): Listed {
  const listed: Listed = new Map();
  if (!Array.isArray(value)) {
    recorder.dropped('no-components', 'release.components', `${quote(value)} is no list of components`);
    return listed;
  }
  value.forEach((entry, index) => {
    const path = `release.components[${index}]`;
    const fields = readFields(entry, componentKeys, path, recorder);
    const component = findComponent(fields.get('name'), components, `${path}.name`, recorder);
    if (!component) return;
    if (listed.has(component.id))
      recorder.dropped('twice-listed', path, `${component.name} is listed before; this entry is left out`);
    else listed.set(component.id, { fields, path });
  });
  return listed;
}

function findComponent(
  value: YamlValue | undefined,
  components: Component[],
  path: string,
  recorder: Recorder,
): Component | undefined {
  const name = readText(value);
  const exact = components.find((component) => component.name === name);
  if (exact) return exact;
  const meant = components.find((component) => component.name.toLowerCase() === name?.toLowerCase());
  if (meant) recorder.repaired('misspelt-component', path, `${quote(value)} is read as ${meant.name}`);
  else recorder.dropped('unknown-component', path, `${quote(value)} is no component of the framework`);
  return meant;
}

/** Where the component is, then the text of its licence under the name that the file gives it. */
function readEvidence(
  { fields, path }: { fields: Map<string, YamlValue>; path: string },
  license: PrintedLicense | undefined,
  recorder: Recorder,
): Evidence[] {
  const component = toEvidence(readLinks(fields.get('component_path'), `${path}.component_path`, recorder));
  if (!license) return component;
  const texts = readLinks(license.textPath, license.textPathPath, recorder);
  return [
    ...component,
    ...texts.map(({ text, isUrl }): Evidence =>
      isUrl ? { url: text, label: license.name.trim() } : { label: text },
    ),
  ];
}
