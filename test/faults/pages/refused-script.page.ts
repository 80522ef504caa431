import type { FaultPage, PageContext } from './page.js';

const wrongHash = 'sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Ways in which the script does not come. */
const ways: Record<string, (context: PageContext) => string> = {
  missing: ({ load }) => load('missing.js'),
  integrity: ({ load }) => load().replace(' src=', ` integrity="${wrongHash}" src=`),
  unreachable: () => '<script type="module" src="http://127.0.0.1:9/openness-widgets.js"></script>',
  syntax: ({ base }) => `<script type="module" crossorigin src="${base}half.js"></script>`,
  policy: ({ load }) => load().replace(/ nonce="[^"]*"/, ''),
  none: () => '',
};

/** All elements with a fallback, and no script for them; or with one, as the control. */
export const page: FaultPage = {
  headers: ({ query, nonce }): Record<string, string> =>
    query.get('way') === 'policy' ? { 'content-security-policy': `script-src 'nonce-${nonce}'` } : {},
  html: (context) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Refused script</title>${context.reporter}
${(ways[context.query.get('way') ?? ''] ?? (({ load }: PageContext) => load()))(context)}<body>
<openness-scorecard model="deepseek-r1"><p>Fallback of the scorecard</p></openness-scorecard>
<openness-compare models="deepseek-r1,olmo"><table><tr><td>Fallback of the comparison</td></tr></table></openness-compare>
<p>Words <openness-badge model="deepseek-r1"><a href="https://example.org/">Fallback of the badge</a></openness-badge></p>
<openness-index><a href="https://example.org/">Fallback of the index</a></openness-index>
<pricing-table><a href="https://example.org/">Fallback of the prices</a></pricing-table>`,
  file: (path) =>
    path === 'half.js' ? { type: 'text/javascript', body: 'class Half extends HTMLElement {' } : undefined,
};
