import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const readme = fileURLToPath(new URL('../../../README.md', import.meta.url));
const [start, end] = ['<!-- written by npm run test:faults -->', '<!-- end of the fault suite -->'];

/** Puts the tables between the two marks of the README. */
export async function writeIntoReadme(result: string): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`);
  const written = `${before}${start}\n\n${result}\n\n${end}${after}`;
  const options = await resolveConfig(readme);
  await writeFile(readme, await format(written, { ...options, parser: 'markdown' }));
}
