import type { FaultPage } from './page.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A policy that lets the script in, and no data of another site. */
export const page: FaultPage = {
  headers: ({ nonce }) => ({
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; connect-src 'self'`,
  }),
  html: ({ reporter, load, query }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Blocked data</title>${reporter}${load()}
<body><openness-scorecard model="olmo" src="${escape(query.get('src') ?? '')}"><a href="https://example.org/">Fallback</a></openness-scorecard>`,
};
