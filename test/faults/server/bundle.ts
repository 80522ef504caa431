import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A module and all that it imports as one plain script, without what our own build does to it. */
export function bundled(source: string): Promise<string> {
  const known = bundles.get(source);
  if (known) return known;
  const bundle = build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['browser', 'production'],
    tsconfig: `${root}tsconfig.json`,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  bundles.set(source, bundle);
  return bundle;
}
