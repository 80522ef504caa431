import { readBuilt } from '../server/files.js';
import type { FaultPage, PageFile } from './page.js';

/** What browsers of the last years have learnt; taken away before the kit is loaded. */
const forget = `
  const places = {
    AbortSignal: ['timeout', 'any'],
    Intl: ['Segmenter'],
    URL: ['canParse', 'parse'],
    Promise: ['withResolvers', 'try'],
    Object: ['groupBy'],
    Map: ['groupBy'],
    window: ['structuredClone', 'scheduler', 'requestIdleCallback'],
  };
  const methods = {
    String: ['isWellFormed', 'toWellFormed'],
    Array: ['toSorted', 'toReversed', 'toSpliced', 'with'],
    Set: ['union', 'intersection', 'difference'],
    Element: ['moveBefore', 'checkVisibility', 'setHTMLUnsafe'],
    HTMLElement: ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  };
  const forgotten = [];
  const take = (place, name) => {
    if (!(name in place)) return;
    delete place[name];
    if (!(name in place)) forgotten.push(name);
  };
  for (const [place, names] of Object.entries(places)) for (const name of names) take(window[place], name);
  for (const [place, names] of Object.entries(methods)) for (const name of names) take(window[place].prototype, name);
  report('forgotten', forgotten);`;

/** What a style sheet may say today, as a browser sees it that has not learnt it: a word without meaning. */
const unlearn = (styles: string) =>
  styles
    .replaceAll('@container', '@unlearnt')
    .replaceAll('container-type', 'unlearnt-type')
    .replaceAll(':has(', ':unlearnt(')
    .replaceAll('color-mix(', 'unlearnt-mix(')
    .replaceAll('oklch(', 'unlearnt-oklch(')
    .replaceAll('light-dark(', 'unlearnt-dark(')
    .replaceAll('backdrop-filter', 'unlearnt-filter')
    .replaceAll('::details-content', '::unlearnt')
    .replaceAll('content-visibility', 'unlearnt-visibility');

const elements = (data: string) =>
  [
    ['openness-scorecard', 'model="olmo"'],
    ['openness-compare', 'models="olmo,llama"'],
    ['openness-badge', 'model="olmo"'],
    ['openness-index', ''],
    ['pricing-table', 'controls calculator history="input"'],
  ]
    .map(
      ([tag = '', attributes = '']) =>
        `<${tag} ${attributes}><p>Fallback</p><script type="application/json">${data}</script></${tag}>`,
    )
    .join('\n');

/** What a reader needs of the layout: nothing wider than its place, nothing cut, text that can be told from the ground. */
const look = `
  hold();
  setTimeout(() => {
    const root = document.documentElement;
    report('wider', root.scrollWidth - root.clientWidth);
    const cut = [];
    for (const element of document.querySelectorAll('[model], [models], openness-index, pricing-table'))
      for (const inner of element.shadowRoot?.querySelectorAll('td, th, p, span') ?? [])
        if (getComputedStyle(inner).color === 'rgba(0, 0, 0, 0)') cut.push(inner.className || inner.localName);
    report('invisible', cut);
    release();
  }, 500);`;

export const page: FaultPage = {
  html: ({ reporter, script, load, base, query }) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Older browser</title>${reporter}${query.has('functions') ? script(forget) : ''}
${query.has('styles') ? `<script type="module" src="${base}older.js"></script>` : load()}
<body style="margin: 0">${elements(query.get('data') ?? '')}${script(look)}`,
  file: (path) => (path === 'older.js' ? olderKit() : undefined),
};

async function olderKit(): Promise<PageFile> {
  // With all parts in it, which would have to unlearn as much.
  const whole = String(await readBuilt('cdn/openness-widgets.standalone.js'));
  return { type: 'text/javascript', body: unlearn(whole) };
}
