import { importLitellm } from '../importers/litellm.js';
import { dateInName } from './date-in-name.js';
import { fail } from './fail.js';
import { readJsonFile } from './read-json.js';
import type { ReadSource } from './source.js';
import { today } from './today.js';

const fileName = 'model_prices_and_context_window.json';
/** Several times the full map of 2026. */
const mostBytes = 32 * 2 ** 20;

/** The price map of LiteLLM: the file, or a folder that holds it under its own name. */
export const readLitellm: ReadSource = async (path, { date, revision }) => {
  if (path === undefined) fail('litellm', `needs the path of ${fileName}, or of the folder that holds it`);
  const map = await readJsonFile(path, fileName, mostBytes);
  return importLitellm(map, { date: date ?? dateInName(path) ?? today(), ...(revision && { revision }) });
};
