import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import type { FaultPage, PageContext } from '../pages/page.js';

const scripts = new Map<string, Promise<string>>();

/** A script of test/faults/pages/, in plain JavaScript. */
function compiled(name: string): Promise<string> {
  const known = scripts.get(name);
  if (known) return known;
  const source = readFile(new URL(`../pages/${name}.ts`, import.meta.url), 'utf8');
  const script = source
    .then((text) => transform(text, { loader: 'ts', format: 'iife' }))
    .then(({ code }) => code);
  scripts.set(name, script);
  return script;
}

/** The module of a hostile page, by its name. */
export async function findPage(name: string): Promise<FaultPage> {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`no such page: ${name}`);
  const { page } = (await import(`../pages/${name}.page.ts`)) as { page: FaultPage };
  return page;
}

interface Visit {
  name: string;
  visit: string;
  query: URLSearchParams;
  /** The site that serves the page, and the other one. */
  origin: string;
  other: string;
}

export async function contextOf({ name, visit, query, origin, other }: Visit): Promise<PageContext> {
  const nonce = randomBytes(12).toString('base64');
  const tag = (text: string) => `<script nonce="${nonce}">${text}</script>`;
  const kit = `${origin}/faults/kit/${visit}/`;
  return {
    origin,
    other,
    nonce,
    query,
    kit,
    base: `${origin}/faults/page/${name}/${visit}/`,
    reporter: tag(await compiled('reporter')),
    script: tag,
    load: (file = 'openness-widgets.js') =>
      `<script type="module" nonce="${nonce}" crossorigin src="${kit}${file}"></script>`,
  };
}
