import { oneEvent } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import type { Dataset } from '../../src/dataset/schema.js';

/** A published dataset, checked. */
export async function fetchDataset(name: string): Promise<Dataset> {
  return parse(await (await fetch(`/data/${name}.json`)).json());
}

/** The dataset that a test has written; a part that had to be left out is a mistake in the test. */
export function parse(input: unknown): Dataset {
  const outcome = parseDataset(input);
  if (!outcome.ok) throw new Error(`${outcome.failure.code} ${outcome.failure.path ?? ''}`);
  if (outcome.value.dropped > 0) throw new Error(JSON.stringify(outcome.value.issues));
  return outcome.value.dataset;
}

/** The ids of all criteria of a rubric, group by group. */
export function criteriaByGroup(dataset: Dataset, rubricId: string): string[] {
  const rubric = dataset.rubrics.find(({ id }) => id === rubricId);
  return (rubric?.groups ?? []).flatMap((group) =>
    (rubric?.criteria ?? []).filter((criterion) => criterion.group === group.id).map(({ id }) => id),
  );
}

const isChromium = 'userAgentData' in navigator;
const isFirefox = /firefox/i.test(navigator.userAgent);

/** What the browser under test can be told to do. */
export const canEmulateMedia = isChromium;
export const canSendKeys = isChromium || isFirefox;

const levelScale = {
  id: 'openness',
  kind: 'level',
  ordered: true,
  levels: [
    { id: 'open', label: 'Open', symbol: '●', tone: 'positive', value: 1 },
    { id: 'partial', label: 'Partial', symbol: '◐', tone: 'middle', value: 0.5 },
    { id: 'closed', label: 'Closed', symbol: '○', tone: 'negative', value: 0 },
  ],
};

/** All that a scorecard and a comparison can print, on two models: every kind of scale and of missing. */
export const smallDataset = () => ({
  version: 1,
  id: 'small',
  name: 'Small dataset',
  updated: '2025-06-25',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  citation: 'Cite this',
  sources: [
    {
      id: 'source',
      name: 'The source',
      kind: 'index',
      url: 'https://source.example/',
      publisher: 'The publisher',
      authors: ['An author'],
      published: '2025-06',
      retrieved: '2025-07-01',
      revision: 'abc',
      license: { name: 'CC BY', url: 'https://source.example/licence' },
      citation: 'Cite the source',
    },
  ],
  rubrics: [
    {
      id: 'rubric',
      name: 'The rubric',
      edition: 'first edition',
      source: 'source',
      scales: [
        levelScale,
        { id: 'amount', kind: 'number', unit: 'things', direction: 'none' },
        { id: 'words', kind: 'text' },
      ],
      groups: [
        { id: 'first', name: 'First group' },
        { id: 'second', name: 'Second group' },
      ],
      criteria: [
        { id: 'weights', name: 'Weights', question: 'Are they there?', group: 'first', scale: 'openness' },
        { id: 'paper', name: 'Paper', group: 'first', scale: 'openness' },
        { id: 'same', name: 'Same', group: 'first', scale: 'openness' },
        { id: 'size', name: 'Size', group: 'second', scale: 'amount' },
        { id: 'summary', name: 'Summary', group: 'second', scale: 'words' },
        { id: 'gap', name: 'Gap', group: 'second', scale: 'words' },
      ],
      aggregate: { kind: 'mean', missing: 'zero' },
    },
  ],
  models: [
    {
      id: 'alpha',
      name: 'Alpha',
      kind: 'model',
      organization: { name: 'Maker', url: 'https://maker.example/' },
      baseModel: 'Base',
      released: '2025-01',
      licenses: [{ name: 'MIT', url: 'https://maker.example/mit', component: 'weights' }],
      modalities: ['text'],
      aliases: ['The first'],
      links: [{ url: 'https://maker.example/alpha', label: 'Home' }],
    },
    { id: 'beta', name: 'Beta', kind: 'model' },
  ],
  assessments: [
    {
      model: 'alpha',
      rubric: 'rubric',
      source: 'source',
      date: '2025-06-25',
      url: 'https://source.example/alpha',
      sourceKey: 'alpha-key',
      results: {
        weights: {
          level: 'open',
          note: 'A note',
          evidence: [{ url: 'https://maker.example/weights', label: 'Where they are' }],
          raw: 'open',
        },
        paper: { level: 'partial' },
        same: { level: 'closed' },
        size: { values: [{ value: 1234.5, unit: 'grams', metric: 'dry' }, { value: 2 }] },
        summary: { text: 'A short text', evidence: [{ label: 'A book' }] },
        gap: { missing: 'blank' },
      },
      reported: { points: 9, maximum: 10 },
    },
    {
      model: 'beta',
      rubric: 'rubric',
      source: 'source',
      date: '2025-05',
      results: {
        weights: { level: 'closed' },
        same: { level: 'closed' },
        size: { values: [{ value: 2 }] },
        gap: { missing: 'not-available' },
      },
    },
  ],
});

/** The one rubric of the small dataset with many models, for tables with many columns. */
export function datasetOf(names: string[]) {
  const dataset = smallDataset();
  const [assessment] = dataset.assessments;
  return {
    ...dataset,
    models: names.map((name, index) => ({ id: `model-${index}`, name, kind: 'model' })),
    assessments: names.map((_, index) => ({ ...assessment, model: `model-${index}` })),
  };
}

let addresses = 0;

/** An address that no test has asked for: answers are kept for as long as the page lives. */
export const newAddress = () => `${location.origin}/made-up/${++addresses}-${Date.now()}.json`;

export const jsonResponse = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

const realFetch = globalThis.fetch;

/** Answers requests in the place of the network; the list of their addresses grows with each. */
export function answerWith(
  answer: (request: { signal?: AbortSignal | null }) => Promise<Response>,
): string[] {
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return answer({ signal: init?.signal });
  };
  return asked;
}

export const restoreFetch = () => {
  globalThis.fetch = realFetch;
};

/** An answer that never comes, unless the request is given up. */
export const noAnswer = ({ signal }: { signal?: AbortSignal | null }) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

export const missingAnswer = () => Promise.resolve(new Response('', { status: 404 }));

/** Waits until the element has shown its data or said why not. */
export async function settle<Widget extends HTMLElement & { updateComplete: Promise<boolean> }>(
  element: Widget,
): Promise<Widget> {
  await element.updateComplete;
  if (statusOf(element) !== 'loading') return element;
  const load = oneEvent(element, 'openness-load');
  const error = oneEvent(element, 'openness-error');
  await Promise.race([load, error]);
  return element;
}

export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

export const statusOf = (element: Element) =>
  rootOf(element).querySelector<HTMLElement>('[part=status]')?.dataset.status;

/** The text as a reader sees it, with all white space alike. */
export const textOf = (node: Node | null | undefined) =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(textOf);

/** Unfolds everything that a reader can unfold. */
export async function openAll(element: HTMLElement & { updateComplete: Promise<boolean> }): Promise<void> {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  for (const toggle of rootOf(element).querySelectorAll<HTMLButtonElement>('button[aria-expanded=false]')) {
    toggle.click();
  }
  await element.updateComplete;
}

/** What sticks out of the element's box at a side; words for the eye only are clipped to a pixel. */
export function findOverflow(element: HTMLElement): string[] {
  const box = element.getBoundingClientRect();
  const found = [...rootOf(element).querySelectorAll('*')].filter((inner) => {
    if (inner.closest('.visually-hidden, svg') || !inner.checkVisibility()) return false;
    const { left, right, width } = inner.getBoundingClientRect();
    return width > 0 && (left < box.left - 1 || right > box.right + 1);
  });
  const scrolls = element.scrollWidth > element.clientWidth ? ['the element scrolls'] : [];
  return [
    ...scrolls,
    ...found.map((inner) => `${inner.localName}.${inner.className}: ${textOf(inner).slice(0, 40)}`),
  ];
}

/** Markup, handlers, addresses and templates that run where text is taken for code. */
export const payloads = [
  '<script>hostile()</script>',
  '<img src="data:," onerror="hostile()">',
  '<svg onload="hostile()"></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  '<details open ontoggle="hostile()"><summary>x</summary></details>',
  '"><img src=data:, onerror=alert(1)>',
  "' onfocus='hostile()' autofocus tabindex='0",
  '</style><style>*{display:none}</style>',
  '--><img src=data:, onerror=hostile()>',
  '<math><mtext><table><mglyph><style><img src=data:, onerror=hostile()>',
  '${hostile()} {{constructor.constructor("hostile()")()}}',
  '<template shadowrootmode="open"><img src=data:, onerror=hostile()></template>',
  '\u200f<b onmouseover=hostile()>\u200e',
  'javascript:hostile()',
];

/** Addresses that must not become links. */
export const hostileAddresses = [
  'javascript:hostile()',
  'JaVaScRiPt:hostile()',
  'java\tscript:hostile()',
  'java\nscript:hostile()',
  '\u0001javascript:hostile()',
  ' javascript:hostile()',
  'javascript://example.org/%0ahostile()',
  'data:text/html,<script>parent.hostile()</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'filesystem:https://example.org/temporary/1',
  'view-source:https://example.org/',
  'file:///etc/passwd',
  '//example.org/',
  '\\\\example.org\\',
  '/\\example.org',
  'https:example.org',
  'https:/\\example.org',
  'https://user:password@example.org/',
  'https://bank.example@example.org/',
  'https://example.org/\u202egpj.exe',
  `https://example.org/${'a'.repeat(3000)}`,
  '#fragment',
];

/** How often code out of the data has run. Restores the page when asked. */
export function watchForCode() {
  let runs = 0;
  const page = globalThis as unknown as { hostile?: () => void };
  const realAlert = window.alert.bind(window);
  const count = () => {
    runs++;
  };
  page.hostile = count;
  window.alert = count;
  return {
    get runs() {
      return runs;
    },
    stop() {
      delete page.hostile;
      window.alert = realAlert;
    },
  };
}

/** Every text of the dataset that people read, replaced; ids, dates and addresses stay. */
export function withText(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withText(item, text, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withText(inner, text, name)]),
    );
  }
  return typeof value === 'string' && readableFields.has(key) ? text : value;
}

const readableFields = new Set([
  'name',
  'citation',
  'publisher',
  'authors',
  'revision',
  'edition',
  'label',
  'unit',
  'question',
  'baseModel',
  'component',
  'modalities',
  'aliases',
  'note',
  'raw',
  'metric',
  'text',
  'sourceKey',
]);

/** Every address of the dataset, replaced, down to the lists; without its own licence there is no dataset. */
export const withAddress = (dataset: object, address: string) =>
  Object.fromEntries(
    Object.entries(dataset).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? replaceAddress(value, address) : value,
    ]),
  );

function replaceAddress(value: unknown, address: string): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceAddress(item, address));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'url' ? address : replaceAddress(inner, address),
    ]),
  );
}
