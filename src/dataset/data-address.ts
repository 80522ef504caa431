import { fail } from './failure.js';
import { canParseUrl } from './url.js';

/** Only http and https, without a user name. */
export function usableAddress(address: string): string | undefined {
  if (!canParseUrl(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url.href : undefined;
}

/** http on an https page, which would block it anyway. */
function isMixedContent(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>;
  const isSecurePage = location?.protocol === 'https:';
  return isSecurePage && protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** Why data are not loaded from there; undefined where they may be. */
export function refuseAddress(address: string) {
  const url = usableAddress(address);
  if (!url) return fail('src', { received: address.slice(0, 200) });
  return isMixedContent(url) ? fail('src', { received: url.slice(0, 200), isInsecure: true }) : undefined;
}
