import { bundled } from '../server/bundle.js';
import { dataFile, elements } from './elements.js';
import type { FaultPage } from './page.js';

// The same sources in a bundle that knows nothing of hostile pages.
const twin = "import './src/elements/openness-scorecard/openness-scorecard.define.js'";

/**
 * A page made of what a test brings along:
 *
 *     head     markup for the head
 *     script   a script that runs before the kit
 *     before   markup before the elements
 *     around   markup with a | where the elements go
 *     tags     the elements, with commas between; all five by default
 *     file     the file of the kit, with a parameter of its own if it has one; `twin.js` is the scorecard without our build
 */
export const page: FaultPage = {
  html: ({ reporter, load, script, query, base }) => {
    const part = (name: string) => query.get(name) ?? '';
    const file = query.get('file') ?? 'openness-widgets.js';
    const kit = file === 'twin.js' ? `<script type="module" src="${base}twin.js"></script>` : load(file);
    const [open, close = ''] = (query.get('around') ?? '|').split('|');
    const own = elements(`${base}data.json`, query.get('tags')?.split(','));
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made of</title>
${reporter}${part('head')}${part('script') && script(part('script'))}
<body>${part('before')}${kit}${open}${own}${close}`;
  },
  file: async (path) => {
    if (path === 'data.json') return dataFile;
    return path === 'twin.js' ? { type: 'text/javascript', body: await bundled(twin) } : undefined;
  },
};
