import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the bench with all that it imports, as small as a site would send it. */
export async function bundle(path: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'text' },
    // The decorators of the kit's sources.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}
