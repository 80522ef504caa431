import type { FaultPage } from './page.js';

/** What a page has before its script: properties, a listener, and where the paragraph behind each element is. */
const before = (data: string) => `
  hold();
  const property = document.querySelector('#property');
  property.data = ${data};
  property.model = 'olmo';
  const tops = () => [...document.querySelectorAll('p')].map((p) => Math.round(p.getBoundingClientRect().top));
  report('before', tops());
  const loaded = [];
  addEventListener('openness-load', ({ target }) => loaded.push(target.id));
  const wait = setInterval(() => {
    if (loaded.length < 3) return;
    clearInterval(wait);
    report('own', Object.keys(property).filter((name) => name === 'data' || name === 'model'));
    report('after', tops());
    release();
  }, 50);`;

const load = (url: string, milliseconds: number) => `
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '${url}';
    document.head.append(script);
    report('loadedAt', performance.now());
    script.onload = () => report('defined', tops());
  }, ${milliseconds});`;

const table = '<table><tr><td>Fallback</td></tr><tr><td>One</td></tr><tr><td>Two</td></tr></table>';

/** Elements that wait for their script, one of them with properties that have been set before. */
export const page: FaultPage = {
  html: ({ reporter, script, kit, query }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Late script</title>${reporter}<body>
<openness-scorecard id="fallback" model="deepseek-r1" heading-level="5">${table}</openness-scorecard><p>After</p>
<p>Words and <openness-badge id="badge" model="deepseek-r1" label="total"></openness-badge></p>
<openness-scorecard id="property">${table}</openness-scorecard><p>After</p>
${script(before(query.get('data') ?? 'null'))}${script(load(`${kit}openness-widgets.js`, Number(query.get('after'))))}`,
};
