const longest = 2048;
/** Control characters, invisible and direction-changing ones, half characters, spaces, and the backslash. */
const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u;
/** Scheme and host, without a user name before the host. */
const beginning = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;

/**
 * The address in its normal form if it may become a link, else undefined. Only absolute `http` and
 * `https` addresses may: Lit binds whatever it is given, so every `href` comes from here. It is parsed
 * without a base, because with one `//host` and `https:host` turn into links to another site.
 */
export function safeUrl(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > longest) return undefined;
  if (read.has(address)) return read.get(address);
  const url = readUrl(address);
  if (read.size >= mostKept) read.clear();
  read.set(address, url);
  return url;
}

/** The same question where the normal form, which is dear to make, is not wanted. */
export const isSafeUrl = (address: string): boolean =>
  address.length <= longest && !suspicious.test(address) && beginning.test(address) && URL.canParse(address);

const readUrl = (address: string) => (isSafeUrl(address) ? new URL(address).href : undefined);

/** Thousands of rows share some dozens of addresses, and reading one is dear. */
const read = new Map<string, string | undefined>();
const mostKept = 2000;
