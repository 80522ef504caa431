import type { Attributes } from '../render/index.js';

/** Attributes as parameters with quotes; `true` is written out, and what is not set is left out. */
export const printParameters = (attributes: Attributes, quote: (value: string) => string): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => ` ${name}=${quote(String(value))}`)
    .join('');
