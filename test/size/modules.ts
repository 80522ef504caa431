import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { type OutputOptions, rollup, type RollupOptions } from 'rollup';

/** Bytes of each module in a bundle, minified by itself. */
export type ModuleSizes = Record<string, number>;

const root = fileURLToPath(new URL('../../', import.meta.url));
/** They work on the whole bundle or write files; here the modules are wanted before that. */
const leftOut = /^(minify|dataset-files|integrity-list|embed-page)$/;

/**
 * What of each module goes into the bundle of that name; of the words, all, though not all are kept. Throws
 * where there is no such bundle.
 */
export async function moduleSizes(name: string): Promise<ModuleSizes> {
  const { input, output, plugins } = await configOf(name);
  const bundle = await rollup({
    input,
    plugins: [plugins].flat().filter((plugin) => plugin && 'name' in plugin && !leftOut.test(plugin.name)),
    onwarn: () => undefined,
  });
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  const modules = Object.entries(chunks[0].modules).map(async ([id, { code }]) => {
    const { code: minified } = await transform(code ?? '', { minify: true, format: 'esm' });
    return [relative(root, id), Buffer.byteLength(minified)] as const;
  });
  const sizes = (await Promise.all(modules)).filter(([, bytes]) => bytes > 0);
  return Object.fromEntries(sizes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Bundle = RollupOptions & { output: OutputOptions };

async function configOf(name: string): Promise<Bundle> {
  const path = '../../rollup.config.mjs';
  const { default: configs } = (await import(path)) as { default: RollupOptions[] };
  const found = configs.find((config): config is Bundle => isWritten(config, `${name}.js`));
  if (!found) throw new Error(`no bundle named ${name}`);
  return found;
}

/** What is written to several places is none of the bundles. */
const isWritten = ({ output }: RollupOptions, end: string): boolean =>
  output !== undefined &&
  !Array.isArray(output) &&
  (output.entryFileNames === end || (output.file?.endsWith(`/${end}`) ?? false));
