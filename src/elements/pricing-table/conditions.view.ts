import type { Offer } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';

type Windows = NonNullable<Offer['windows']>;

/** Under what conditions a price holds, one text for each; none for a plain price per use. */
export function conditionsOf(offer: Offer, wording: Wording): string[] {
  const { strings } = wording;
  const { plan, status, tierRule, windows, components } = offer;
  const hasTiers = components.some(({ tiers }) => tiers);
  const isUsual = plan === 'pay-as-you-go' && (status ?? 'current') === 'current';
  if (isUsual && !windows && !hasTiers) return none;
  return [
    ...(plan === 'pay-as-you-go' || plan === 'free' ? [] : [strings.plans[plan]]),
    ...(windows ? [windowText(windows, wording)] : []),
    ...(hasTiers && tierRule ? [strings.tierRules[tierRule]] : []),
    ...(status === 'announced' ? [strings.announced] : []),
    ...(status === 'retired' && !offer.until ? [strings.retired] : []),
  ];
}

/** Nearly all prices hold without any, and there are thousands. */
const none: string[] = [];

/** "peak, Monday to Friday, 09:00–12:00 and 14:00–18:00 Asia/Shanghai". The hours stay in the seller's zone. */
function windowText({ applies, label, zone, ranges, excludes }: Windows, wording: Wording): string {
  const { strings, format } = wording;
  const hours = hoursByDays(ranges).map(({ days, times }) => {
    const dayText = printDays(days, wording);
    // Many labels name the days themselves.
    const isNamed = label !== undefined && (days.length === 7 || label.includes(dayText));
    return [...(isNamed ? [] : [dayText]), format.list(times)].join(', ');
  });
  const text = [...(label ? [label] : []), `${hours.join('; ')} ${zone}`].join(', ');
  return applies === 'inside' ? strings.inside(text, excludes) : strings.outside(text, excludes);
}

/** The hours that hold on the same days together. */
function hoursByDays(ranges: Windows['ranges']): { days: number[]; times: string[] }[] {
  const groups = new Map<string, { days: number[]; times: string[] }>();
  for (const { days, from, until } of ranges) {
    const sorted = [...new Set(days)].sort();
    const group = groups.get(sorted.join()) ?? { days: sorted, times: [] };
    groups.set(sorted.join(), { days: sorted, times: [...group.times, `${from}–${until}`] });
  }
  return [...groups.values()];
}

function printDays(days: number[], { strings, format }: Wording): string {
  const names = days.map((day) => strings.weekdays[day - 1] ?? '');
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (days.length === 7) return strings.everyDay;
  const isRun = days.every((day, index) => day === (days[0] ?? 0) + index);
  return isRun && days.length > 2 ? strings.dayRange(first, last) : format.list(names);
}
