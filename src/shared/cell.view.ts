import type { Criterion, Evidence, Level, Result, Rubric, Tone } from '../dataset/schema.js';
import { levelOf } from '../dataset/score.js';
import { type SafeUrl, safeUrl } from '../dataset/url.js';
import { toOtherCell } from './other-cell.view.js';
import { outlineOf } from './outline.js';
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
  /** What draws the symbol, where it is not printed as text. */
  outline?: string;
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
  const level = levelOf(rubric, criterion, result);
  return {
    ...(level ? toLevelCell(level) : { ...toOtherCell(rubric, criterion, result, wording), tone: 'neutral' }),
    ...(result?.note && { note: result.note }),
    evidence: (result?.evidence ?? []).map(toLink),
  };
}

function toLevelCell({ label, tone, symbol }: Level) {
  const outline = outlineOf(symbol);
  return { kind: 'level', text: label, tone, symbol, ...(outline && { outline }) } as const;
}

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
