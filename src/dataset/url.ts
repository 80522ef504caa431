const longest = 2048;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const suspicious = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;

/**
 * The address in its normal form if it may become a link, else undefined. Only absolute `http` and
 * `https` addresses may: Lit binds whatever it is given, so every `href` comes from here. It is parsed
 * without a base, because with one `//host` and `https:host` turn into links to another site.
 */
export function safeUrl(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > longest || suspicious.test(address)) return undefined;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password ? undefined : url.href;
}
