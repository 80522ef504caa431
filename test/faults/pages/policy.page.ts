import { bundled } from '../server/bundle.js';
import { dataFile, elements } from './elements.js';
import type { FaultPage, PageContext } from './page.js';

// A page of its own that prints with Lit as well, and so has the policy `lit-html`.
const hostScript = `
  import { html, render } from 'lit';
  render(html\`<p>Printed by \${'the host'}</p>\`, document.querySelector('#host'));`;

interface Profile {
  policy?: (context: PageContext) => string[];
  headers?: Record<string, string>;
  /** Runs before the kit. */
  script?: (context: PageContext) => string;
  /** Files of the kit. */
  files?: string[];
  hasHost?: boolean;
  isFromElsewhere?: boolean;
}

const withScripts = ({ nonce }: PageContext) => `script-src 'nonce-${nonce}'`;
const strict = (context: PageContext) => [
  "default-src 'none'",
  withScripts(context),
  `connect-src ${context.origin}`,
  "base-uri 'none'",
];
const oldBrowser = 'delete Document.prototype.adoptedStyleSheets;';
const typed = "require-trusted-types-for 'script'";

const profiles: Record<string, Profile> = {
  P1: { policy: (context) => [...strict(context), `style-src 'nonce-${context.nonce}'`] },
  P2: { policy: (context) => [...strict(context), "style-src 'none'"] },
  P3: { policy: () => [typed] },
  P4: {
    policy: () => [typed, 'trusted-types openness-widgets lit-html'],
    hasHost: true,
    files: ['openness-scorecard.js', 'openness-widgets.js'],
  },
  P5: { policy: () => [typed, "trusted-types 'none'"] },
  other: { policy: () => [typed, 'trusted-types somebody-else'] },
  P6: {},
  P7: { headers: { 'cross-origin-embedder-policy': 'require-corp' }, isFromElsewhere: true },
  P8: {
    policy: (context) => [...strict(context), `style-src 'nonce-${context.nonce}'`],
    script: ({ nonce }) => `${oldBrowser} window.litNonce = '${nonce}';`,
  },
  'no-nonce': { policy: (context) => [...strict(context), "style-src 'none'"], script: () => oldBrowser },
  /** An old browser on a page without any policy. */
  old: { script: () => oldBrowser },
};

/** What must not pass unseen: a style attribute, and code out of text. */
const control = "document.body.setAttribute('style', 'color: red'); try { new Function(''); } catch {}";

/** All five elements under the policy that `profile` names; with `control` the page breaks it itself. */
export const page: FaultPage = {
  headers: (context) => {
    const { policy, headers } = profileOf(context);
    return { ...(policy && { 'content-security-policy': policy(context).join('; ') }), ...headers };
  },
  html: (context) => {
    const { script: before, files = ['openness-widgets.js'], hasHost, isFromElsewhere } = profileOf(context);
    const { reporter, script, nonce, kit, origin, other, base, query } = context;
    const folder = isFromElsewhere ? kit.replace(origin, other) : kit;
    const load = (address: string) =>
      `<script type="module" nonce="${nonce}" crossorigin src="${address}"></script>`;
    const data = isFromElsewhere ? base.replace(origin, other) : base;
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title>${reporter}
${before ? script(before(context)) : ''}
<body>${query.has('control') ? script(control) : ''}
<div id="host"></div>${hasHost ? load(`${base}host.js`) : ''}
${files.map((file) => load(`${folder}${file}`)).join('')}
${elements(`${data}data.json`)}`;
  },
  file: async (path) => {
    if (path === 'data.json') return dataFile;
    return path === 'host.js' ? { type: 'text/javascript', body: await bundled(hostScript) } : undefined;
  },
};

/** Files of the page are asked for without a query. */
const profileOf = ({ query }: PageContext): Profile => profiles[query.get('profile') ?? 'P6'] ?? {};
