import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { answers } from '../../demo/answers.mjs';
import { freePort } from '../hosts/serve-folder.js';

const rootDir = fileURLToPath(new URL('../../', import.meta.url));
const themesFolder = new URL('../../demo/themes/', import.meta.url);

/** The project's files as they are, with the answers that the demo needs; on a free port of the loopback address. */
export async function serveDemo(): Promise<{ origin: string; close: () => Promise<void> }> {
  const port = await freePort();
  const server = await startDevServer({
    config: { rootDir, port, hostname: '127.0.0.1', open: false, watch: false, middleware: [answers] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return { origin: `http://127.0.0.1:${port}`, close: async () => void (await server.stop()) };
}

/** The name that stands for the demo's own style sheet. */
export const noTheme = 'none';

/** The names of the example themes, after the one that stands for none. */
export function listThemes(): string[] {
  const names = readdirSync(new URL('../', themesFolder)).includes('themes') ? readdirSync(themesFolder) : [];
  return [noTheme, ...names.filter((name) => name.endsWith('.css')).map((name) => name.slice(0, -4))];
}
