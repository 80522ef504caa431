import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const end = '<!-- end of what it has written -->';

/** What a command has put into the README the last time. */
export const readFromReadme = async (command: string): Promise<string> =>
  (await partsOf(command)).written.trim();

/** Puts the result of a command between its two marks of the README. */
export async function writeIntoReadme(command: string, result: string): Promise<void> {
  const { before, after } = await partsOf(command);
  const options = await resolveConfig(readme);
  const text = `${before}\n\n${result}\n\n${after}`;
  await writeFile(readme, await format(text, { ...options, parser: 'markdown' }));
}

async function partsOf(command: string): Promise<{ before: string; written: string; after: string }> {
  const text = await readFile(readme, 'utf8');
  const start = `<!-- written by npm run ${command} -->`;
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`README.md has no ${start} … ${end}`);
  return { before: text.slice(0, from), written: text.slice(from, to), after: text.slice(to) };
}
