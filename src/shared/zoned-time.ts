/** What a clock on the wall of a zone shows: an ISO weekday, 1 to 7, and the time of the day. */
export interface ZonedTime {
  dayOfWeek: number;
  hour: number;
  minute: number;
}

export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

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
  const [, day = '', hour, minute] =
    /^(\w{1,9}) (\d\d):(\d\d)$/.exec(formats.get(zone)?.format(instant) ?? '') ?? [];
  return day
    ? { dayOfWeek: weekdays.indexOf(day) + 1, hour: Number(hour), minute: Number(minute) }
    : undefined;
}

function dateTimeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { weekday: 'long', ...time, timeZone });
  } catch {
    return undefined;
  }
}
