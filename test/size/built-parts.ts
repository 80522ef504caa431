import { readdirSync, readFileSync } from 'node:fs';

const scripts = new URL('../../dist/cdn/', import.meta.url);

/** The file under dist/cdn/ of a part that a script loads: its name has a hash. Throws where there is none. */
export function partOf(script: string, name: string): string {
  const code = readFileSync(new URL(script, scripts), 'utf8');
  const files = readdirSync(new URL('parts/', scripts)).map((file) => `parts/${file}`);
  const found = files.find((file) => file.startsWith(`parts/${name}-`) && code.includes(file));
  if (!found) throw new Error(`${script} loads no part ${name}`);
  return found;
}
