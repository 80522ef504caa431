import type { Criterion, Evidence, Measurement, Result, Rubric, Tone } from '../dataset/schema.js';
import { levelOf } from '../dataset/score.js';
import { type SafeUrl, safeUrl } from '../dataset/url.js';
import type { Wording } from './wording.js';

export interface LinkView {
  text: string;
  /** Only an address that may be followed. */
  url?: SafeUrl;
  /** That the text is the address itself, shortened. */
  isShortened?: true;
}

/** One result as it is shown, whatever its scale. */
export interface CellView {
  kind: 'level' | 'values' | 'text' | 'missing';
  /** The level, the text, the kind of missing, or all values in one line. */
  text: string;
  tone: Tone;
  symbol?: string;
  values?: { text: string; metric?: string; best?: string }[];
  note?: string;
  evidence: LinkView[];
}

/** What a reader sees of a result. No result at all is "no information", never a level. */
export function toCellView(
  rubric: Rubric,
  criterion: Criterion,
  result: Result | undefined,
  wording: Wording,
): CellView {
  const { strings } = wording;
  if (!result) return { kind: 'missing', text: strings.noInformation, tone: 'neutral', evidence: [] };
  const remarks = {
    ...(result.note && { note: result.note }),
    evidence: (result.evidence ?? []).map(toLink),
  };
  if ('missing' in result) {
    return { kind: 'missing', text: strings.missing[result.missing], tone: 'neutral', ...remarks };
  }
  if ('text' in result) return { kind: 'text', text: result.text, tone: 'neutral', ...remarks };
  if ('values' in result) return { ...valuesCell(rubric, criterion, result.values, wording), ...remarks };
  const level = levelOf(rubric, criterion, result);
  if (!level) return { kind: 'missing', text: strings.noInformation, tone: 'neutral', ...remarks };
  return { kind: 'level', text: level.label, tone: level.tone, symbol: level.symbol, ...remarks };
}

function valuesCell(rubric: Rubric, criterion: Criterion, values: Measurement[], { format }: Wording) {
  const scale = rubric.scales.find(({ id }) => id === criterion.scale);
  const defaultUnit = scale?.kind === 'number' ? scale.unit : undefined;
  const printed = values.map(({ value, unit = defaultUnit, metric }) => ({
    text: withUnit(format.number(value), unit),
    ...(metric && { metric }),
  }));
  const text = printed.map(({ text, metric }) => (metric ? `${text} ${metric}` : text)).join('; ');
  return { kind: 'values', text, values: printed, tone: 'neutral' } as const;
}

/** A no-break space keeps number and unit together. */
const withUnit = (number: string, unit?: string) => (unit ? `${number}\u00a0${unit}` : number);

function toLink({ url, label }: Evidence): LinkView {
  const address = safeUrl(url);
  const text = label ?? (address && shortAddress(address)) ?? '';
  return {
    text,
    ...(address && { url: address, ...(label === undefined && { isShortened: true as const }) }),
  };
}

/** Enough of an address to know where it leads: the host, and the last part of the path. */
function shortAddress(address: SafeUrl): string {
  const [, host = '', path = ''] =
    /^https?:\/\/(?:www\.)?(\[[^\]]*\]|[^:/]+)[^/]*([^?#]*)/.exec(address) ?? [];
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1);
  if (!last) return host;
  return parts.length > 1 ? `${host}/…/${last}` : `${host}/${last}`;
}
