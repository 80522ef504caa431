import { mostEntries, mostModels } from './limits.js';

type Fields = Record<string, unknown>;

/**
 * The fields with no more entries than are read. What is said about models beyond the limit goes with them:
 * it is not wrong, and a reader learns of it by one notice.
 */
export function withinLimits(fields: Fields): Fields {
  const limited: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    const most = name === 'models' ? mostModels : mostEntries;
    limited[name] = isLonger(value, most) ? value.slice(0, most) : value;
  }
  if (limited.models === fields.models) return limited;
  const kept = new Set((limited.models as unknown[]).map((model) => memberOf(model, 'id')));
  for (const name of ['assessments', 'offers']) {
    const list = limited[name];
    if (Array.isArray(list)) limited[name] = list.filter((entry) => kept.has(memberOf(entry, 'model')));
  }
  return limited;
}

const isLonger = (value: unknown, most: number): value is unknown[] =>
  Array.isArray(value) && value.length > most;

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Fields)[name] : undefined;
