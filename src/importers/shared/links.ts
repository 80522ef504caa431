import type { Evidence } from '../../dataset/schema.js';
import { safeUrl } from '../../dataset/url.js';
import type { YamlValue } from '../yaml.js';
import { isBlank, quote, type Recorder } from './fields.js';

/** One entry of a link cell: an address that may become a link, or text that may not. */
export interface FoundLink {
  path: string;
  text: string;
  isUrl: boolean;
}

/**
 * The entries of a link cell, which is one text or a list, each of which may hold several addresses
 * (`split-link`). Text that is no `http(s)` address is reported (`bad-link`) and never mended: a guessed
 * address may belong to somebody else.
 */
export function readLinks(value: YamlValue | undefined, path: string, recorder: Recorder): FoundLink[] {
  if (!Array.isArray(value)) return readCell(value, path, recorder);
  return value.flatMap((entry, index) => readCell(entry, `${path}[${index}]`, recorder));
}

/** Links as evidence; what cannot be linked is named. */
export function toEvidence(links: FoundLink[]): Evidence[] {
  return links.map(({ text, isUrl }) => (isUrl ? { url: text } : { label: text }));
}

function readCell(value: YamlValue | undefined, path: string, recorder: Recorder): FoundLink[] {
  if (isBlank(value)) return [];
  if (typeof value !== 'string') {
    recorder.dropped('bad-link', path, `${quote(value)} is no text and is left out`);
    return [];
  }
  const text = value.trim();
  if (isUrl(text)) return [{ path, text, isUrl: true }];
  const parts = splitAddresses(text);
  if (!parts.every(isUrl)) {
    recorder.dropped('bad-link', path, `${quote(text)} is no web address and becomes no link`);
    return [{ path, text, isUrl: false }];
  }
  recorder.repaired('split-link', path, `${parts.length} addresses in one text are read one by one`);
  return parts.map((part) => ({ path, text: part, isUrl: true }));
}

/** A comma that ends a part belongs to the list, one inside belongs to the address. */
function splitAddresses(text: string): string[] {
  const parts = text
    .split(/\s+/)
    .flatMap((part) => part.split(/[,;](?=https?:\/\/)/i))
    .map((part) => part.replace(/[,;]$/, ''))
    .filter((part) => !['', '&', 'and'].includes(part));
  return parts.length > 0 ? parts : [text];
}

/** Two addresses with no space between parse as one. */
const isUrl = (text: string) => safeUrl(text) !== undefined && !/[,;]https?:\/\//i.test(text);
