/** Where in the data something is: keys and indexes from the root. */
export type Path = readonly PropertyKey[];

/**
 * What may be left out without making the rest wrong. A level of a scale, a tier of a price or a criterion of
 * a rubric is not among them: without it a total or a price would look right and be false.
 */
const optionalPlaces = [
  'language',
  'license.url',
  'sources.*',
  'sources.*.(url|publisher|published|retrieved|revision|license|citation)',
  'sources.*.license.url',
  'sources.*.authors.*',
  'rubrics.*',
  'rubrics.*.(language|translations)',
  'rubrics.*.translations.*',
  'rubrics.*.translations.*.*',
  'rubrics.*.translations.*.(groups|criteria|scales|classes).*',
  'rubrics.*.translations.*.(criteria|scales).*.*',
  'rubrics.*.translations.*.scales.*.levels.*',
  'models.*',
  'models.*.(organization|baseModel|released)',
  'models.*.organization.url',
  'models.*.licenses.*.url',
  'models.*.(aliases|links|licenses|members|modalities).*',
  'assessments.*',
  'assessments.*.(url|reported)',
  'assessments.*.results.*',
  'assessments.*.results.*.(note|raw)',
  'assessments.*.results.*.evidence.*',
  'offers.*',
  'offers.*.(checked|url|note|servedBy)',
  'offers.*.(components|confirmedBy).*',
  'rates.*',
  'topics.*',
  'topics.*.criteria.*',
  'topics.*.translations',
  'topics.*.translations.*',
].map((place) =>
  place.split('.').map((part) => (part === '*' ? undefined : part.replace(/[()]/g, '').split('|'))),
);

/** The smallest part around `path` that may be left out, or undefined where the whole dataset is unusable. */
export function dispensablePart(path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    if (optionalPlaces.some((place) => matches(place, path, length))) return path.slice(0, length);
  }
  return undefined;
}

function matches(place: (string[] | undefined)[], path: Path, length: number): boolean {
  return (
    place.length === length && place.every((names, index) => !names || names.includes(String(path[index])))
  );
}

type Cuts = Map<PropertyKey, Cuts | 'all'>;

/** A copy of `value` without the given parts. Only what lies on the way to a part is copied. */
export function withoutParts(value: unknown, parts: Iterable<Path>): unknown {
  const cuts: Cuts = new Map();
  for (const part of parts) addCut(cuts, part);
  return cutOut(value, cuts);
}

function addCut(cuts: Cuts, [key, ...rest]: Path): void {
  if (key === undefined || cuts.get(key) === 'all') return;
  if (rest.length === 0) {
    cuts.set(key, 'all');
    return;
  }
  const inner = cuts.get(key) ?? new Map<PropertyKey, Cuts | 'all'>();
  if (inner === 'all') return;
  cuts.set(key, inner);
  addCut(inner, rest);
}

function cutOut(value: unknown, cuts: Cuts): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => cuts.get(keyIn(value, key)) !== 'all')
    .map(([key, inner]: [string, unknown]) => {
      const innerCuts = cuts.get(keyIn(value, key));
      return [key, innerCuts instanceof Map ? cutOut(inner, innerCuts) : inner] as const;
    });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

const keyIn = (container: object, key: string) => (Array.isArray(container) ? Number(key) : key);

/**
 * The path that a place had before the given parts were left out. To leave an entry of a list out renumbers
 * those behind it, and a path has to name the place in the data as it was given.
 */
export function pathBefore(path: Path, parts: readonly Path[]): Path {
  return path.reduce<Path>((before, key) => {
    if (typeof key !== 'number') return [...before, key];
    const removed = parts
      .filter((part) => part.length === before.length + 1 && before.every((name, at) => name === part[at]))
      .map((part) => Number(part.at(-1)));
    const ascending = [...new Set(removed)].sort((one, other) => one - other);
    return [...before, ascending.reduce((index, gone) => (gone <= index ? index + 1 : index), key)];
  }, []);
}

/** Each part once, without those that lie inside another one. */
export function outermostParts(parts: readonly Path[]): Path[] {
  const byPlace = new Map(parts.map((part) => [formatPath(part), part]));
  const isInner = (part: Path) => part.some((_, length) => byPlace.has(formatPath(part.slice(0, length))));
  return [...byPlace.values()].filter((part) => !isInner(part));
}

/** The path as people write it: `models[3].name`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}
