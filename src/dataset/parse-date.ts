/**
 * A point in time as its source gave it: `2025`, `2025-01`, `2025-01-20`, or an instant in UTC
 * (`2025-02-26T16:30Z`). The precision carries meaning and is kept. `Date.parse` is not used:
 * engines disagree about 30 February, and a date without a time would shift with the reader's zone.
 */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
  /** `16:30`, or `16:30:15` where the source gave seconds; in UTC. */
  time?: string;
}

/** From the year 100 on: `Date.UTC` takes 99 for 1999. */
const pattern =
  /^((?!00)\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T((?:[01]\d|2[0-3])(?::[0-5]\d){1,2})Z)?)?)?$/;

/** The date that a text of ISO 8601 means, or undefined where there is no such day. */
export function parseDate(text: string): PartialDate | undefined {
  const [, year = '', month, day, time] = pattern.exec(text) ?? [];
  if (!year || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(time && { time }),
  };
}

const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
