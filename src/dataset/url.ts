import { longestUrl } from './limits.js';

/** Control characters, invisible and direction-changing ones, half characters, spaces, and the backslash. */
const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u;
/** Scheme and host, without a user name before the host. */
const beginning = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
/** What nearly all addresses look like: nothing in it needs a closer look, least of all a name that ends in letters. */
const plain = /^https?:\/\/(?![^/?#]{64})([a-z\d]+(-[a-z\d]+)*\.)+[a-z]{2,}([/?#][!-[\]-~]*)?$/;

declare const isChecked: unique symbol;

/** An address that may stand in a link. Only `safeUrl` and what builds on it make one, and a rule of the linter asks for it. */
export type SafeUrl = string & { readonly [isChecked]: true };

/**
 * The address in its normal form if it may become a link, else undefined. Only absolute `http` and
 * `https` addresses may: Lit binds whatever it is given, so every `href` comes from here. It is parsed
 * without a base, because with one `//host` and `https:host` turn into links to another site.
 */
export function safeUrl(address: unknown): SafeUrl | undefined {
  if (typeof address !== 'string' || address.length > longestUrl) return undefined;
  if (read.has(address)) return read.get(address);
  const url = readUrl(address);
  if (read.size >= mostKept) read.clear();
  read.set(address, url);
  return url;
}

/** The same question where the normal form, which is dear to make, is not wanted. */
export const isSafeUrl = (address: string): boolean =>
  address.length <= longestUrl &&
  (plain.test(address) || (!suspicious.test(address) && beginning.test(address) && canParseUrl(address)));

/**
 * Whether it is an address. Browsers before 2024 do not all have the function for it, and that of Node 20 answers
 * wrongly about letters beyond ASCII once it is compiled for speed.
 */
export function canParseUrl(address: string, base?: string): boolean {
  const { canParse } = URL as Partial<Pick<typeof URL, 'canParse'>>;
  if (canParse && /^[ -~]*$/.test(address)) return canParse(address, base);
  try {
    return new URL(address, base).href !== '';
  } catch {
    return false;
  }
}

const readUrl = (address: string) => (isSafeUrl(address) ? (new URL(address).href as SafeUrl) : undefined);

/** Thousands of rows share some dozens of addresses, and reading one is dear. */
const read = new Map<string, SafeUrl | undefined>();
const mostKept = 2000;

/** The host as computers write it, where people write it in letters that may only look like those of another. */
export const encodedHost = (url: SafeUrl | undefined): string | undefined =>
  /^https?:\/\/([^/?#]*xn--[^/?#]*)/.exec(url ?? '')?.[1];
