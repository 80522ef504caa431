// Writes src/dataset/form.ts from the schema: `npm run form`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { makeForm } from './make/form.js';

const path = fileURLToPath(new URL('../src/dataset/form.ts', import.meta.url));
const options = await resolveConfig(path);
await writeFile(path, await makeForm((code) => format(code, { ...options, filepath: path })));
