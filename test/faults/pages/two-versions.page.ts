import { kitVersion } from '../../../src/shared/kit-version.js';
import { readBuilt } from '../server/files.js';
import { dataFile, elements } from './elements.js';
import type { FaultPage } from './page.js';

const newVersion = '99.0.0';

/** A built file as another version of the kit would be. */
async function ofNewVersion(file: string): Promise<string> {
  const built = String(await readBuilt(`cdn/${file}`));
  // What is beside a script says no version.
  if (file.startsWith('parts/')) return built;
  if (built.split(`"${kitVersion}"`).length !== 2) throw new Error(`no version in ${file}`);
  return built.replace(`"${kitVersion}"`, `"${newVersion}"`);
}

/**
 * Scripts in their order, `files` with commas between: a file of the kit, or `new/` and the file for that of
 * another version. `head` is markup before all of them.
 */
export const page: FaultPage = {
  html: ({ reporter, query, base, kit, script }) => {
    const addresses = (query.get('files') ?? '')
      .split(',')
      .map((file) => (file.startsWith('new/') ? base : kit) + file);
    // Modules run in their order.
    const scripts = addresses.map(
      (address) => `<script type="module" crossorigin src="${address}"></script>`,
    );
    const versions = `addEventListener('load', () => report('version', customElements.get('openness-scorecard')?.version));`;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two versions</title>${reporter}
${query.get('head') ?? ''}${script(versions)}${scripts.join('')}<body>${elements(`${base}data.json`)}
<openness-scorecard model="deepseek-r1"><a href="https://example.org/">Fallback</a></openness-scorecard>`;
  },
  file: async (path) => {
    if (path === 'data.json') return dataFile;
    const [, file] = /^new\/((?:parts\/)?[\w-]+\.js)$/.exec(path) ?? [];
    return file ? { type: 'text/javascript', body: await ofNewVersion(file) } : undefined;
  },
};
