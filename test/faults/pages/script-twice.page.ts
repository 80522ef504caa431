import type { FaultPage } from './page.js';

/** The same script twice, and once more under another address, as two plugins of one site do it. */
export const page: FaultPage = {
  html: ({ reporter, load }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Script twice</title>${reporter}${load()}${load()}${load('openness-widgets.js?again')}
<body><openness-badge model="deepseek-r1"><a href="https://example.org/">Fallback</a></openness-badge>`,
};
