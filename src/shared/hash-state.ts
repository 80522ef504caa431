/** The texts that an element keeps in the address of the page, by name. */
export type HashState = Record<string, string>;

/**
 * What stands under a key of the part of an address after `#`, such as `index=search:olmo;sort:-name`;
 * undefined where the key is not there. Never throws: anyone can write an address.
 */
export function readHash(hash: string, key: string): HashState | undefined {
  const part = partsOf(hash).find((one) => isOf(one, key));
  if (part === undefined) return undefined;
  const state: HashState = Object.create(null) as HashState;
  for (const item of part.slice(part.indexOf('=') + 1).split(';')) {
    const [, name, value] = /^([a-z-]+):(.*)$/s.exec(item) ?? [];
    const text = value === undefined ? undefined : decode(value);
    if (name && text !== undefined) state[name] = text;
  }
  return state;
}

/** The part after `#` with a state under a key. Other parts stay as they are, to the letter. */
export function writeHash(hash: string, key: string, state: HashState): string {
  const items = writeItems(state);
  const own = items ? [`${encode(key)}=${items}`] : [];
  const parts = partsOf(hash);
  const place = parts.findIndex((part) => isOf(part, key));
  const others = parts.filter((part) => !isOf(part, key));
  others.splice(place < 0 ? others.length : place, 0, ...own);
  return others.length > 0 ? `#${others.join('&')}` : '';
}

export const writeItems = (state: HashState): string =>
  Object.entries(state)
    .map(([name, value]) => `${name}:${encode(value)}`)
    .join(';');

const partsOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);

function isOf(part: string, key: string): boolean {
  const [name = ''] = part.split('=', 1);
  return part.includes('=') && decode(name) === key;
}

/** A text as a hash holds it. Half characters cannot be written into an address. Commas, colons and slashes stay readable. */
export const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/%(2C|3A|2F)/g, (code) =>
    decodeURIComponent(code),
  );

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
