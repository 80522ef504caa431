import type { FaultPage } from './page.js';

const policyOf = (nonce: string, origin: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'none'",
    `connect-src ${origin}`,
    "base-uri 'none'",
  ].join('; ');

/** Profile P1: nothing but scripts with the nonce, and data of the script's own site. */
export const page: FaultPage = {
  headers: ({ nonce, origin }) => ({ 'content-security-policy': policyOf(nonce, origin) }),
  html: ({ reporter, load, script, query }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Strict policy</title>${reporter}${load()}
${query.has('control') ? script("document.body.setAttribute('style', 'color: red')").replace('<script', '<body><script') : '<body>'}
<openness-scorecard model="deepseek-r1"><a href="https://example.org/">Fallback</a></openness-scorecard>`,
};
