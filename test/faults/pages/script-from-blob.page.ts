import type { FaultPage } from './page.js';

const loader = (file: string) => `
  hold();
  fetch('${file}')
    .then((response) => response.blob())
    .then((blob) => import(URL.createObjectURL(new Blob([blob], { type: 'text/javascript' }))))
    .finally(release);`;

const fallback = '<a href="https://example.org/">Fallback</a>';

/** The script without an address of its own: nothing can lie beside it. `data` is put inside the tag. */
export const page: FaultPage = {
  html: ({ reporter, script, kit, query }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Script from a blob</title>${reporter}${script(loader(kit + (query.get('file') ?? 'openness-scorecard.js')))}
<body><openness-scorecard model="${query.get('model') ?? 'deepseek-r1'}">${fallback}${dataInside(query)}</openness-scorecard>`,
};

const dataInside = (query: URLSearchParams) =>
  query.has('data') ? `<script type="application/json">${query.get('data') ?? ''}</script>` : '';
