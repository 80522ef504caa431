import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Place } from './report.js';
import { placeAt } from './shared/place.js';

/** A map without a prototype, so that a key such as `constructor` finds nothing that is not in the text. */
export interface YamlMap {
  [key: string]: YamlValue;
}

/** What a text can hold here. Nothing is typed: `1.10`, `no` and `2024-11-02` stay text; empty is `''`. */
export type YamlValue = string | YamlValue[] | YamlMap;

export type YamlErrorCode =
  | 'too-large'
  | 'nul'
  | 'empty-document'
  | 'several-documents'
  | 'syntax'
  | 'tab'
  | 'too-deep'
  | 'alias'
  | 'tag'
  | 'complex-key'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'merge-key'
  | 'too-many-keys';

/** Why a text was refused; `message` says it in one line, without a full stop. */
export class YamlError extends Error {
  override name = 'YamlError';
  code: YamlErrorCode;
  /** Absent where the text as a whole is meant. */
  place?: Place;

  constructor(code: YamlErrorCode, text: string, place?: Place) {
    super(text);
    this.code = code;
    if (place) this.place = place;
  }
}

/** A line end of YAML 1.1, which 1.2 takes for a letter; no catalogue means it as one. */
const nextLine = '\u0085';

const mostBytes = 5 * 1024 * 1024;
const mostKeys = 2000;
const deepest = 64;

export const isYamlMap = (value: YamlValue | undefined): value is YamlMap =>
  typeof value === 'object' && !Array.isArray(value);

/**
 * The one document in a text of a stranger, as strings, arrays and maps. Reads at most 5 MiB, 64 levels and
 * 2,000 keys per map. Throws a `YamlError` for anything else that no upstream catalogue uses and that can
 * harm: aliases, tags, merge keys, duplicate keys, complex keys, a second document.
 */
export function parseYaml(given: string): YamlValue {
  if (given.length > mostBytes || new TextEncoder().encode(given).length > mostBytes)
    throw new YamlError('too-large', 'the file is larger than 5 MiB');
  const text = given.replace(/^\ufeff/, '').replaceAll(nextLine, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new YamlError('nul', 'the file holds a NUL character', placeAt(text, nul));
  const events = readEvents(text);
  refuseOtherThanOneDocument(text, events);
  const builder = new Builder(text);
  for (const event of events) builder.take(event);
  return builder.root;
}

function readEvents(text: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: deepest });
  } catch (error) {
    throw error instanceof YAMLException
      ? translate(text, error)
      : new YamlError('syntax', 'the file is no YAML');
  }
}

function translate(text: string, { reason, mark }: YAMLException): YamlError {
  const place = mark && placeAt(text, mark.position);
  if (reason.includes('maxDepth'))
    return new YamlError('too-deep', 'the nesting is deeper than 64 levels', place);
  if (place && /^ *\t/.test(place.excerpt))
    return new YamlError('tab', 'the line is indented with a tab, YAML wants spaces', place);
  return new YamlError('syntax', `the file is no valid YAML: ${reason}`, place);
}

function refuseOtherThanOneDocument(text: string, events: Event[]) {
  const [first, second] = events.flatMap(({ type }, index) => (type === EVENT_ID.DOCUMENT ? [index] : []));
  const root = first === undefined ? undefined : events[first + 1];
  if (second !== undefined) {
    const start = offsetOf(events[second + 1]);
    const place = start === undefined ? undefined : placeAt(text, start);
    throw new YamlError('several-documents', 'the file holds more than one document', place);
  }
  if (!root || isEmptyScalar(text, root)) throw new YamlError('empty-document', 'the document is empty');
}

function isEmptyScalar(text: string, event: Event): boolean {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  return ['', '~', 'null'].includes(getScalarValue(text, event));
}

interface MapFrame {
  map: YamlMap;
  /** Where each key stands, so that a duplicate can be reported with both lines. */
  offsets: Map<string, number>;
  key?: string;
}

type Frame = MapFrame | YamlValue[];

/** Puts the events of one document together. js-yaml could, but it forgets where a key stands. */
class Builder {
  root: YamlValue = '';
  #text: string;
  #frames: Frame[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  take(event: Event): void {
    if (event.type === EVENT_ID.DOCUMENT) {
      this.#refuseTagDirectives(event.directives);
      return;
    }
    if (event.type === EVENT_ID.ALIAS)
      throw this.#error('alias', 'aliases are not read', event.anchorStart - 1);
    if (event.type === EVENT_ID.POP) {
      this.#frames.pop();
      return;
    }
    this.#refuseForeignTag(event);
    if (event.type === EVENT_ID.SCALAR) {
      this.#takeScalar(event);
      return;
    }
    const frame = event.type === EVENT_ID.SEQUENCE ? [] : { map: emptyMap(), offsets: new Map() };
    this.#place(Array.isArray(frame) ? frame : frame.map, event.start);
    this.#frames.push(frame);
  }

  #takeScalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>) {
    const value = getScalarValue(this.#text, event);
    const frame = this.#frames.at(-1);
    if (!frame || Array.isArray(frame) || frame.key !== undefined) this.#place(value, event.valueStart);
    else this.#takeKey(frame, value, Math.max(event.valueStart, 0));
  }

  #place(value: YamlValue, offset: number) {
    const frame = this.#frames.at(-1);
    if (!frame) this.root = value;
    else if (Array.isArray(frame)) frame.push(value);
    else if (frame.key === undefined) throw this.#error('complex-key', 'a key is no plain text', offset);
    else {
      frame.map[frame.key] = value;
      delete frame.key;
    }
  }

  #takeKey(frame: MapFrame, key: string, offset: number) {
    if (key === '__proto__') throw this.#error('forbidden-key', 'the key __proto__ is not read', offset);
    if (key === '<<') throw this.#error('merge-key', 'merge keys are not read', offset);
    const earlier = frame.offsets.get(key);
    if (earlier !== undefined) {
      const [first, second] = [earlier, offset].map((one) => placeAt(this.#text, one).line);
      const lines = `lines ${first} and ${second}`;
      throw this.#error(
        'duplicate-key',
        `the key ${JSON.stringify(key.slice(0, 60))} stands in ${lines}`,
        offset,
      );
    }
    if (frame.offsets.size >= mostKeys)
      throw this.#error('too-many-keys', 'a map has more than 2,000 keys', offset);
    frame.offsets.set(key, offset);
    frame.key = key;
  }

  #refuseForeignTag(event: Extract<Event, { tagStart: number }>) {
    if (event.tagStart < 0) return;
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    if (!plainTags[event.type].includes(tag))
      throw this.#error('tag', `the tag ${JSON.stringify(tag.slice(0, 60))} is not read`, event.tagStart);
  }

  #refuseTagDirectives(directives: { kind: string }[]) {
    if (directives.some(({ kind }) => kind === 'tag'))
      throw new YamlError('tag', 'directives that define tags are not read');
  }

  #error(code: YamlErrorCode, text: string, offset: number) {
    return new YamlError(code, text, offset < 0 ? undefined : placeAt(this.#text, offset));
  }
}

/** Tags that say what a node is anyway. */
const plainTags = {
  [EVENT_ID.SCALAR]: ['!', '!!str'],
  [EVENT_ID.SEQUENCE]: ['!!seq'],
  [EVENT_ID.MAPPING]: ['!!map'],
};

const emptyMap = (): YamlMap => Object.create(null) as YamlMap;

function offsetOf(event: Event | undefined): number | undefined {
  if (event && 'start' in event) return event.start;
  return event && 'valueStart' in event && event.valueStart >= 0 ? event.valueStart : undefined;
}
