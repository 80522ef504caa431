import { shiftDecimals } from '../../dataset/shift-decimals.js';

/** What somebody asks of a model: the tokens of one request, and how many requests there are. */
export interface Usage {
  /** Tokens of the input that are in no cache. */
  input: number;
  /** Tokens of the input that are read from a cache. */
  cached: number;
  /** Tokens of the input that are written to a cache. */
  written: number;
  /** Reasoning tokens included. */
  output: number;
  requestsPerDay: number;
  /**
   * The share of the requests, 0 to 1, that come in the hours which a price names, be they its peak or its
   * night; undefined where they are spread evenly over the week.
   */
  peakShare?: number;
}

/** An amount of `Usage`: everything but the share. */
export type UsageAmount = Exclude<keyof Usage, 'peakShare'>;

export const defaultUsage: Readonly<Usage> = {
  input: 1000,
  cached: 0,
  written: 0,
  output: 500,
  requestsPerDay: 1000,
};

/** Beyond it, nobody counts and sums lose their digits. */
const mostUnits = 1e12;

/** The names in the text of an attribute. */
const names: Record<string, keyof Usage> = {
  input: 'input',
  cached: 'cached',
  written: 'written',
  output: 'output',
  requests: 'requestsPerDay',
  peak: 'peakShare',
};

/**
 * What a text such as `input=1000 cached=500 written=0 output=300 requests=100 peak=30` means, `peak` in percent.
 * What is not named is as in `defaultUsage`; a number that cannot be used counts as 0, a `peak` that is none as not
 * given. Undefined where the text names nothing of this.
 */
export function parseUsage(text: string): Usage | undefined {
  const usage: Usage = { ...defaultUsage };
  let isUsage = false;
  for (const [, name = '', value = ''] of text.matchAll(/([a-z]{1,20})=([^\s,;=]*)/gi)) {
    const field = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
    if (!field) continue;
    isUsage = true;
    if (field !== 'peakShare') usage[field] = readAmount(value);
    else setShare(usage, readPercent(value));
  }
  return isUsage ? usage : undefined;
}

/** The text that `parseUsage` reads as this usage. */
export function formatUsage(usage: Usage): string {
  const { peakShare } = usage;
  return Object.entries(names)
    .flatMap(([name, field]) => (field === 'peakShare' ? [] : [`${name}=${usage[field]}`]))
    .concat(peakShare === undefined ? [] : [`peak=${percentOf(peakShare)}`])
    .join(' ');
}

/** The usage with some of it changed. */
export function changeUsage(usage: Usage, change: Partial<Usage>): Usage {
  const changed = { ...usage, ...change };
  setShare(changed, changed.peakShare);
  return changed;
}

/** A number from 0 to the most that is counted, as it is typed; 0 for anything else. */
export function readAmount(text: string): number {
  const value = Number(text.trim());
  return value > 0 ? Math.min(value, mostUnits) : 0;
}

/** A share from 0 to 1 as it is typed in percent; undefined where that is no number. */
export function readPercent(text: string): number | undefined {
  const percent = shiftDecimals(text, -2);
  return Number.isNaN(percent) ? undefined : Math.min(Math.max(percent, 0), 1);
}

/** A share from 0 to 1 in percent, exactly: 0.07 × 100 is not 7 as a float. */
export const percentOf = (share: number): number => shiftDecimals(share, 2);

/** A share that is not given is no property, so that equal usages are equal. */
function setShare(usage: Usage, share: number | undefined): void {
  if (share === undefined) delete usage.peakShare;
  else usage.peakShare = share;
}
