import type { FaultPage } from './page.js';

const loader = (kit: string) => `
  hold();
  fetch('${kit}openness-scorecard.js')
    .then((response) => response.blob())
    .then((blob) => import(URL.createObjectURL(new Blob([blob], { type: 'text/javascript' }))))
    .finally(release);`;

/** The script without an address of its own: nothing can lie beside it. */
export const page: FaultPage = {
  html: ({ reporter, script, kit }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Script from a blob</title>${reporter}${script(loader(kit))}
<body><openness-scorecard model="deepseek-r1"><a href="https://example.org/">Fallback</a></openness-scorecard>`,
};
