import { startOfDate } from '../../dataset/date.js';
import type { Offer } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import { holdsAt, hoursKey, nextChange, weekdayIn, type Windows } from './hours.js';
import { formatTime } from '../../shared/money-format.js';

/** Which side of a seller's hours it is at the moment. */
export interface HoursNowView {
  seller: string;
  side: Windows['applies'];
  /**
   * The seller, the hours, and until when in the seller's zone and in the reader's; then the days on which the
   * hours do not count, of which no calendar here knows.
   */
  text: string;
  /** When the text stops being true, in milliseconds since 1970; undefined for never. */
  next: number | undefined;
}

type Timed = Offer & { windows: Windows };

const day = 86_400_000;

/**
 * What hours it is at a moment, once for every seller and window of the offers: peak and off-peak prices are
 * one. Windows of an unknown zone are left out, and an unknown `readerZone` only leaves out the reader's time.
 */
export function toHoursNowView(
  offers: Offer[],
  milliseconds: number,
  wording: Wording,
  readerZone: string,
): HoursNowView[] {
  const groups = new Map<string, [Timed, ...Timed[]]>();
  for (const offer of offers) {
    if (!isTimed(offer)) continue;
    const key = JSON.stringify([offer.seller, hoursKey(offer.windows)]);
    const group = groups.get(key);
    if (group) group.push(offer);
    else groups.set(key, [offer]);
  }
  const reader: Reader = { milliseconds, zone: readerZone, wording };
  return [...groups.values()].flatMap((group) => printNow(group, reader) ?? []);
}

/** The words for one side of the hours: "peak (Monday to Friday)", "outside peak (Monday to Friday)". */
export function nameSide(label: string | undefined, side: Windows['applies'], { strings }: Wording): string {
  // A comma of the label would be read as one of the sentence around it.
  const name = label?.replace(/, (.*)$/s, ' ($1)');
  return side === 'inside' ? strings.hoursInside(name) : strings.hoursOutside(name);
}

interface Reader {
  milliseconds: number;
  zone: string;
  wording: Wording;
}

const isTimed = (offer: Offer): offer is Timed => offer.windows !== undefined;

function printNow(group: [Timed, ...Timed[]], reader: Reader): HoursNowView | undefined {
  const [first] = group;
  const { milliseconds, wording } = reader;
  const isInside = holdsAt({ ...first.windows, applies: 'inside' }, milliseconds);
  if (isInside === undefined) return undefined;
  const { strings } = wording;
  const side = isInside ? 'inside' : 'outside';
  const label = group.find(({ windows }) => windows.label)?.windows.label;
  const excluded = group.find(({ windows }) => windows.excludes)?.windows.excludes;
  const next = earliest(nextChange(first.windows, milliseconds), endOf(group, milliseconds));
  const until = next === undefined ? undefined : printUntil(next, first.windows.zone, reader);
  return {
    seller: first.seller,
    side,
    text: [
      strings.hoursNow(first.seller, nameSide(label, side, wording), until),
      ...(excluded ? [strings.hoursExclude(excluded)] : []),
    ].join(' '),
    next,
  };
}

/** Hours end with the last offer that has them. */
function endOf(group: Timed[], milliseconds: number): number | undefined {
  const ends = group.map(({ until }) => (until && startOfDate(until)) || Infinity);
  const last = Math.max(...ends.filter((end) => end > milliseconds));
  return Number.isFinite(last) ? last : undefined;
}

const earliest = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/** "09:00 in Asia/Shanghai (02:00 in Europe/Berlin, your time)", once where both clocks show the same. */
function printUntil(next: number, zone: string, reader: Reader): string {
  const { strings } = reader.wording;
  const print = (where: string) => {
    const time = printTime(next, where, reader);
    return { time, text: strings.hoursIn(time, where) };
  };
  const theirs = print(zone);
  if (weekdayIn(reader.zone, next) === undefined) return theirs.text;
  const readers = print(reader.zone);
  return readers.time === theirs.time ? theirs.text : strings.hoursForReader(theirs.text, readers.text);
}

/** The time alone where it is on the same day as the moment, with the weekday in the days after, else the date. */
function printTime(next: number, zone: string, { milliseconds, wording: { format } }: Reader): string {
  const ahead = next - milliseconds;
  const isSameDay = ahead < 2 * day && weekdayIn(zone, next) === weekdayIn(zone, milliseconds);
  if (isSameDay) return formatTime(format, next, zone);
  return formatTime(format, next, zone, ahead < 6 * day ? 'weekday' : 'date');
}
