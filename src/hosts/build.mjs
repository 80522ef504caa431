// What publishing systems take as files, under dist/hosts/: templates as they are, and those that hold the version and
// the hash of the scripts, which are made by the compiled package and so come last.
import { cpSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

const compiled = new Set(['.ts', '.tsx', '.mjs']);
const root = new URL('../../', import.meta.url);

export function hostFiles() {
  return {
    name: 'host-files',
    async writeBundle() {
      cpSync('src/hosts', 'dist/hosts', { recursive: true, filter: (path) => !compiled.has(extname(path)) });
      const load = (path) => import(new URL(`dist/hosts/${path}`, root));
      const { readPackageRelease } = await load('package-release.js');
      const release = await readPackageRelease();
      const { hugoShortcode } = await load('hugo/shortcode.js');
      const { jekyllInclude } = await load('jekyll/include.js');
      writeFileSync('dist/hosts/hugo/openness.html', hugoShortcode(release));
      writeFileSync('dist/hosts/jekyll/openness.html', jekyllInclude(release));
    },
  };
}
