import { parseDate } from '../../dataset/date.js';
import type { License, Model, Rubric } from '../../dataset/schema.js';
import { levelOf, resultOf } from '../../dataset/score.js';
import { foldText } from '../../shared/fold-text.js';
import type { IndexEntry } from './index-entries.js';
import { formatLevels, type LevelFilter, parseLevels } from './level-filters.js';
import { searchFor } from '../../shared/search-text.js';

/** What a reader may narrow the list by, as texts: as attributes and addresses carry them. Empty means all. */
export interface IndexFilters {
  search: string;
  organization: string;
  /** The SPDX id of a licence, or else its name. */
  license: string;
  /** The first and the last month or day, both included. */
  releasedFrom: string;
  releasedUntil: string;
  /** Pairs such as `paper:open`, separated by commas. */
  levels: string;
}

export const noFilters: IndexFilters = {
  search: '',
  organization: '',
  license: '',
  releasedFrom: '',
  releasedUntil: '',
  levels: '',
};

export const isFiltered = (filters: IndexFilters): boolean =>
  Object.keys(noFilters).some((name) => filters[name as keyof IndexFilters].trim() !== '');

/**
 * The entries that every filter lets pass. What is not known passes no filter: a model without a date was
 * released neither before nor after any day, and a missing result is no level.
 */
export function filterEntries(entries: IndexEntry[], rubric: Rubric, filters: IndexFilters): IndexEntry[] {
  const tests = testsFor(rubric, filters);
  return tests.length === 0 ? entries : entries.filter((entry) => tests.every((test) => test(entry)));
}

type Test = (entry: IndexEntry) => boolean;

function testsFor(rubric: Rubric, filters: IndexFilters): Test[] {
  const { search, organization, license, releasedFrom, releasedUntil, levels } = filters;
  const isFound = searchFor(search);
  const from = firstDay(releasedFrom);
  const until = lastDay(releasedUntil);
  return [
    ...(search.trim() ? [(entry: IndexEntry) => isFound(entry.search)] : []),
    ...(organization.trim() ? [({ model }: IndexEntry) => isBy(model, organization)] : []),
    ...(license.trim() ? [({ model }: IndexEntry) => hasLicense(model, license)] : []),
    ...(from ? [({ model }: IndexEntry) => (firstDay(model.released) ?? '') >= from] : []),
    ...(until ? [({ model }: IndexEntry) => (lastDay(model.released) ?? '9') <= until] : []),
    ...levelTests(rubric, parseLevels(rubric, levels).filters),
  ];
}

const isBy = ({ organization }: Model, wanted: string) =>
  organization !== undefined && foldText(organization.name) === foldText(wanted);

const hasLicense = ({ licenses = [] }: Model, wanted: string) =>
  licenses.some((license) =>
    [license.name, licenseId(license)].some((id) => foldText(id) === foldText(wanted)),
  );

/** What two spellings of one licence have in common. */
export const licenseId = ({ spdx, name }: License): string => spdx ?? name;

/** Levels of one criterion are alternatives; of several criteria each has to fit. */
function levelTests(rubric: Rubric, filters: LevelFilter[]): Test[] {
  return filters.map(({ criterion, levels }) => {
    const ids = new Set(levels.map(({ id }) => id));
    return ({ assessment }) => {
      const level = levelOf(rubric, criterion, resultOf(assessment, criterion.id));
      return level !== undefined && ids.has(level.id);
    };
  });
}

/** The first day that a date of any precision covers; undefined for no date. */
export function firstDay(text: string | undefined): string | undefined {
  const date = parseDate(text?.trim() ?? '');
  return date && dayText(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last day that it may mean; never later than the month or year. */
function lastDay(text: string | undefined): string | undefined {
  const date = parseDate(text?.trim() ?? '');
  return date && dayText(date.year, date.month ?? 12, date.day ?? 31);
}

const dayText = (year: number, ...parts: number[]) =>
  [String(year).padStart(4, '0'), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');

/** The filter with one criterion set to a level, or freed of it by an empty text. */
export function withLevel(rubric: Rubric, levels: string, criterionId: string, levelId: string): string {
  const others = parseLevels(rubric, levels).filters.filter(({ criterion }) => criterion.id !== criterionId);
  const chosen = levelId ? [`${criterionId}:${levelId}`] : [];
  return [...formatLevels(others), ...chosen].join(',');
}
