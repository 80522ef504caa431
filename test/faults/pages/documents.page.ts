import { dataFile, elements } from './elements.js';
import type { FaultPage, PageContext } from './page.js';

const quoted = (script: string) =>
  script.replace(/>([^]*)<\/script>/, (_, text: string) => `>//<![CDATA[\n${text}\n//]]></script>`);

/** Documents that are not as documents are. Types are headers: the server sends pages as HTML otherwise. */
const kinds: Record<string, (context: PageContext) => string> = {
  quirks: ({ reporter, load, base }) =>
    `<html lang="en"><title>Quirks</title>${reporter}${load()}<body>${elements(`${base}data.json`)}`,
  'no-body': ({ reporter, load, base, script }) => {
    const own = `
      document.body.remove();
      for (const markup of ${JSON.stringify(elements(`${base}data.json`).split('\n'))}) {
        const holder = document.createElement('div');
        holder.innerHTML = markup;
        document.documentElement.append(holder);
      }`;
    return `<!doctype html><html lang="en"><title>No body</title>${reporter}${load()}<body>${script(own)}`;
  },
  // A page of XML loads modules by a script: Chromium does not know them as elements there.
  xhtml: ({ reporter, script, kit, base }) => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title>
${quoted(reporter)}${quoted(script(`hold(); import('${kit}openness-widgets.js').finally(release);`))}</head>
<body>${elements(`${base}data.json`)}</body></html>`,
};

export const page: FaultPage = {
  headers: ({ query }): Record<string, string> =>
    query.get('kind') === 'xhtml' ? { 'content-type': 'application/xhtml+xml; charset=utf-8' } : {},
  html: (context) => kinds[context.query.get('kind') ?? 'quirks']?.(context) ?? '',
  file: (path) => (path === 'data.json' ? dataFile : undefined),
};
