/** What a clock on the wall of a zone shows: an ISO weekday, 1 to 7, and the time of the day. */
export interface ZonedTime {
  dayOfWeek: number;
  hour: number;
  minute: number;
  second: number;
}

/** As much of Temporal as is used here. */
interface TemporalLike {
  Now: { timeZoneId: () => string };
  Instant: {
    fromEpochMilliseconds: (milliseconds: number) => {
      toZonedDateTimeISO: (zone: string) => ZonedTime & { timeZoneId: string };
    };
  };
}

/** Browsers that have it tell the time of a zone at once; the first format of dates takes them tens of milliseconds. */
const temporal = () => (globalThis as { Temporal?: TemporalLike }).Temporal;

/** The IANA zone of the reader. */
export const readerZone = (): string =>
  temporal()?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Undefined where there is no such instant, or nobody knows the zone. */
export function zonedTime(milliseconds: number, zone: string): ZonedTime | undefined {
  const instant = Math.floor(milliseconds);
  if (Number.isNaN(new Date(instant).getTime())) return undefined;
  return temporalTime(instant, zone) ?? intlTime(instant, zone);
}

function temporalTime(instant: number, zone: string): ZonedTime | undefined {
  try {
    const time = temporal()?.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    // It takes a whole date with a zone for a zone, too.
    return time?.timeZoneId.toLowerCase() === zone.toLowerCase() ? time : undefined;
  } catch {
    return undefined;
  }
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function intlTime(instant: number, zone: string): ZonedTime | undefined {
  if (!formats.has(zone)) formats.set(zone, dateTimeFormat(zone));
  const parts = formats.get(zone)?.formatToParts(instant);
  if (!parts) return undefined;
  const part = (wanted: Intl.DateTimeFormatPartTypes) =>
    parts.find(({ type }) => type === wanted)?.value ?? '';
  return {
    dayOfWeek: weekdays.indexOf(part('weekday')) + 1,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
    second: Number(part('second')),
  };
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function dateTimeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const numeric = 'numeric';
  const time = { hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { weekday: 'short', ...time, timeZone });
  } catch {
    return undefined;
  }
}
