import { mostOptions } from '../../dataset/limits.js';
import type { Rubric } from '../../dataset/schema.js';
import type { Wording } from '../../shared/wording.js';
import { firstDay, type IndexFilters, licenseId } from './filters.js';
import { sortKey } from '../../shared/fold-text.js';
import { type OptionView, toOptions } from '../../shared/options.view.js';
import type { IndexEntry } from './index-entries.js';
import { levelsOf, parseLevels } from './level-filters.js';

/** What a reader can choose from. */
export interface ControlsView {
  modalities: OptionView[];
  organizations: OptionView[];
  licenses: OptionView[];
  /** Months in which a model was released, the latest first. */
  releasedFrom: OptionView[];
  releasedUntil: OptionView[];
  criteria: CriterionOptionView[];
  /** What the list is narrowed by, but for the search, which stands in its field. */
  active: ActiveFilterView[];
}

export interface CriterionOptionView {
  id: string;
  name: string;
  group?: string;
  levels: OptionView[];
}

export interface ActiveFilterView {
  /** Which filter it is; of several levels, that of one criterion. */
  filter: Exclude<keyof IndexFilters, 'search'>;
  criterion?: string;
  text: string;
  removeLabel: string;
}

/** The values of the models of a list, and how often each occurs. */
interface Facets {
  organizations: Map<string, number>;
  licenses: Map<string, number>;
  months: Set<string>;
}

const facets = new WeakMap<IndexEntry[], Facets>();

export function toControlsView(
  all: IndexEntry[],
  entries: IndexEntry[],
  rubric: Rubric,
  filters: IndexFilters & { modality: string },
  wording: Wording,
): ControlsView {
  const { organizations, licenses, months } = facetsOf(entries);
  const more = wording.strings.historyMore;
  const monthOptions = (chosen: string) =>
    toOptions([...months].sort().reverse(), chosen, (month) => wording.format.date(month), more);
  const counted = (values: Map<string, number>) => (value: string) =>
    wording.strings.optionCount(value, values.get(value) ?? 0);
  return {
    modalities: toOptions(modalitiesOf(all), filters.modality, capitalise, more),
    organizations: toOptions(byName(organizations), filters.organization, counted(organizations), more),
    licenses: toOptions(byName(licenses), filters.license, counted(licenses), more),
    releasedFrom: monthOptions(filters.releasedFrom),
    releasedUntil: monthOptions(filters.releasedUntil),
    criteria: criteriaOf(rubric, filters),
    active: activeFilters(rubric, filters, wording),
  };
}

function facetsOf(entries: IndexEntry[]): Facets {
  const known = facets.get(entries);
  if (known) return known;
  const found: Facets = { organizations: new Map(), licenses: new Map(), months: new Set() };
  const count = (counts: Map<string, number>, value: string) =>
    counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { model } of entries) {
    if (model.organization) count(found.organizations, model.organization.name);
    for (const id of new Set(model.licenses?.map(licenseId))) count(found.licenses, id);
    const month = model.released && firstDay(model.released)?.slice(0, 7);
    if (month) found.months.add(month);
  }
  facets.set(entries, found);
  return found;
}

/** The kinds, those of many models first. */
function modalitiesOf(entries: IndexEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { model } of entries) {
    for (const kind of model.modalities ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([kind]) => kind);
}

/** Kinds are common words; a list of choices begins each with a capital. */
const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const byName = (values: Map<string, number>) =>
  [...values.keys()]
    .map((value) => ({ value, key: sortKey(value) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ value }) => value);

function criteriaOf(rubric: Rubric, { levels }: IndexFilters): CriterionOptionView[] {
  const chosen = parseLevels(rubric, levels).filters;
  return rubric.criteria.slice(0, mostOptions).flatMap((criterion) => {
    const options = levelsOf(rubric, criterion);
    if (options.length === 0) return [];
    const own = chosen.find((filter) => filter.criterion === criterion)?.levels ?? [];
    const group = rubric.groups.length > 1 && rubric.groups.find(({ id }) => id === criterion.group)?.name;
    const view = {
      id: criterion.id,
      name: criterion.name,
      levels: options.map((level) => ({
        value: level.id,
        text: level.label,
        isChosen: own.length === 1 && own[0] === level,
      })),
    };
    return [group ? { ...view, group } : view];
  });
}

function activeFilters(
  rubric: Rubric,
  filters: IndexFilters,
  { strings, format }: Wording,
): ActiveFilterView[] {
  const view = (filter: ActiveFilterView['filter'], field: string, value: string): ActiveFilterView => {
    const text = strings.filterBy(field, value);
    return { filter, text, removeLabel: strings.removeFilter(text) };
  };
  const { organization, license, releasedFrom, releasedUntil, levels } = filters;
  return [
    ...(organization.trim() ? [view('organization', strings.organization, organization)] : []),
    ...(license.trim() ? [view('license', strings.license, license)] : []),
    ...(releasedFrom.trim()
      ? [view('releasedFrom', strings.indexReleasedFrom, format.date(releasedFrom))]
      : []),
    ...(releasedUntil.trim()
      ? [view('releasedUntil', strings.indexReleasedUntil, format.date(releasedUntil))]
      : []),
    ...parseLevels(rubric, levels).filters.map(({ criterion, levels: own }) => ({
      ...view('levels', criterion.name, own.map(({ label }) => label).join(', ')),
      criterion: criterion.id,
    })),
  ];
}
