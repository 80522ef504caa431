import type { ImportReport, Place } from '../report.js';
import { isYamlMap, type YamlMap, type YamlValue } from '../yaml.js';

/** Writes what happened to one file into the report of the import. */
export interface Recorder {
  repaired(code: string, path: string, text: string): void;
  dropped(code: string, path: string | undefined, text: string): void;
  /** The file as a whole is left out. */
  failed(code: string, text: string, place?: Place): void;
}

/** A recorder for one file. */
export function recordInto(report: ImportReport, file: string): Recorder {
  return {
    repaired: (code, path, text) => report.repaired.push({ code, file, path, text }),
    dropped: (code, path, text) => report.dropped.push({ code, file, ...(path && { path }), text }),
    failed: (code, text, place) => report.failed.push({ code, file, ...(place && { place }), text }),
  };
}

/**
 * The values of the known keys of a map. A key that differs from a known one only in case, spaces, `-` or `_`
 * is read as that one (`misspelt-key`); any other key is left out (`extra-key`). Something that is no map
 * has no values (`bad-shape`, unless it is blank).
 */
export function readFields(
  value: YamlValue | undefined,
  known: readonly string[],
  path: string,
  recorder: Recorder,
): Map<string, YamlValue> {
  if (!isYamlMap(value)) {
    if (!isBlank(value)) recorder.dropped('bad-shape', path, `${quote(value)} is no map and is left out`);
    return new Map();
  }
  const fields = new Map(
    known.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key] ?? '']] : [])),
  );
  const strays = Object.keys(value).filter((key) => !fields.has(key));
  for (const key of strays) readStray(value, key, { fields, known, path, recorder });
  return fields;
}

/** The text of a value, trimmed; undefined where it is blank or no text. */
export function readText(value: YamlValue | undefined): string | undefined {
  return typeof value === 'string' && !isBlank(value) ? value.trim() : undefined;
}

/**
 * The same, and what is neither blank nor text is reported (`bad-shape`), as is the place of a value that a
 * script of upstream should have filled in (`placeholder`).
 */
export function readTextOrDrop(
  value: YamlValue | undefined,
  path: string,
  recorder: Recorder,
): string | undefined {
  if (!isBlank(value) && typeof value !== 'string')
    recorder.dropped('bad-shape', path, `${quote(value)} is no text and is left out`);
  const text = readText(value);
  if (text === undefined || !isUnfilled(text)) return text;
  recorder.dropped('placeholder', path, `${quote(text)} was never filled in and is left out`);
  return undefined;
}

/** Whether a text still is what a template has, such as `${COST}` or `{{ name }}`. */
export const isUnfilled = (text: string) => /^(?:\$\{[^{}]*\}|\{\{[^{}]*\}\})$/.test(text.trim());

/** Whether a value says nothing: absent, empty, or one of YAML's words for null. */
export function isBlank(value: YamlValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && /^(?:~|null)?$/i.test(value.trim()));
}

/** Whether a text stands in a cell only because something had to: "Unknown" names no licence. */
export const isPlaceholder = (text: string) => /^(?:unknown|unclear|undisclosed|none|n\/?a|\?)$/i.test(text);

/** What was found, on one line and not too long, for a remark. */
export function quote(value: YamlValue | undefined): string {
  const printed = JSON.stringify(value ?? '');
  return printed.length > 80 ? `${printed.slice(0, 79)}…` : printed;
}

/** The path of a key; one that is no plain word is quoted. */
export function pathTo(path: string, key: string): string {
  if (!/^[\w .-]{1,60}$/.test(key)) return `${path}[${quote(key)}]`;
  return path ? `${path}.${key}` : key;
}

interface Reading {
  fields: Map<string, YamlValue>;
  known: readonly string[];
  path: string;
  recorder: Recorder;
}

function readStray(map: YamlMap, key: string, { fields, known, path, recorder }: Reading) {
  const meant = known.find((candidate) => squash(candidate) === squash(key));
  if (meant === undefined || fields.has(meant)) {
    recorder.dropped('extra-key', pathTo(path, key), `the key ${quote(key)} is not known and is left out`);
    return;
  }
  fields.set(meant, map[key] ?? '');
  recorder.repaired('misspelt-key', pathTo(path, key), `the key ${quote(key)} is read as ${meant}`);
}

const squash = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '');
