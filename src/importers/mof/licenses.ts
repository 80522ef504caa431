import type { YamlValue } from '../yaml.js';
import { isPlaceholder, pathTo, quote, readFields, type Recorder } from '../shared/fields.js';
import { toLicense } from '../shared/licenses.js';
import type { ContentType } from './catalogue.js';

/** A licence as a model file prints it, with the address of its text as it stands there. */
export interface PrintedLicense {
  name: string;
  path: string;
  textPath?: YamlValue | undefined;
  textPathPath: string;
}

/** The licences of a release as a whole, by what they cover. */
export type GlobalLicenses = Map<ContentType | 'distribution', PrintedLicense>;

const scopes = ['distribution', 'code', 'data', 'document'] as const;

/** Reads `release.license`; an entry without a name is none. */
export function readGlobalLicenses(value: YamlValue | undefined, recorder: Recorder): GlobalLicenses {
  const fields = readFields(value, scopes, 'release.license', recorder);
  return new Map(
    scopes.flatMap((scope) => {
      const path = `release.license.${scope}`;
      const entry = readFields(fields.get(scope), ['name', 'path'], path, recorder);
      const name = entry.get('name');
      if (typeof name !== 'string' || isNull(name) || name.trim() === '') return [];
      const textPath = entry.get('path');
      return [[scope, { name, path: `${path}.name`, textPath, textPathPath: `${path}.path` }] as const];
    }),
  );
}

/**
 * The licence of a component: its own, else that of the release for its content type, else that of the
 * distribution. An empty text of its own ends the search, as it does upstream; a null does not.
 */
export function findLicense(
  component: Map<string, YamlValue>,
  path: string,
  contentType: ContentType,
  globals: GlobalLicenses,
): PrintedLicense | undefined {
  const own = component.get('license');
  if (own === undefined || isNull(own)) return globals.get(contentType) ?? globals.get('distribution');
  if (typeof own !== 'string' || own === '') return undefined;
  const textPath = component.get('license_path');
  return { name: own, path: pathTo(path, 'license'), textPath, textPathPath: pathTo(path, 'license_path') };
}

/** Reports a licence that is not what it seems: close to an open one, or no name of a licence at all. */
export function remarkOnLicense(
  { name, path }: PrintedLicense,
  openLicenses: ReadonlySet<string>,
  recorder: Recorder,
) {
  if (openLicenses.has(name) || name === unlicensed) return;
  const near = findNear(name, openLicenses);
  if (near) {
    const text = `${quote(name)} is not exactly ${near} and does not count as open`;
    recorder.dropped('near-license', path, text);
  } else if (!namesLicense(name)) {
    recorder.dropped('no-license-name', path, `${quote(name)} names no licence and does not count as open`);
  } else if (name !== name.trim()) {
    recorder.repaired(
      'untrimmed-license',
      path,
      `the spaces around ${quote(name)} are kept, as upstream does`,
    );
  }
}

/** The literal by which upstream says that something is published without a licence. */
export const unlicensed = 'unlicensed';

/** Whether a text names a licence, and is not a word for none, a remark, or an address. */
export const namesLicense = (name: string) =>
  !isPlaceholder(name.trim()) && !/^(?:unlicensed|licen[cs]e$|component\b|https?:)/i.test(name.trim());

function findNear(name: string, openLicenses: ReadonlySet<string>): string | undefined {
  const trimmed = name.trim();
  const spdx = toLicense(trimmed).spdx;
  if (spdx && openLicenses.has(spdx)) return spdx;
  const folded = trimmed.toLowerCase();
  return [...openLicenses].find((id) => id.toLowerCase() === folded);
}

/** YAML's words for null; the reader of YAML types nothing. */
const isNull = (value: YamlValue) => typeof value === 'string' && /^(?:~|null|Null|NULL)$/.test(value);
