// Stands as a classic script at the head of every hostile page and tells the test (its parent) what happens.
// It is compiled by itself: types may be imported, nothing else. What it needs later it takes at once, because
// the pages that follow replace built-in functions.
import type { ElementReport, PageReport } from './report.js';

const tags = ['openness-scorecard', 'openness-compare', 'openness-index', 'openness-badge', 'pricing-table'];
const wait = setTimeout;
const now = performance.now.bind(performance);
const above = parent;
// Not bound: WebKit would name the page above as its source, where both are of one site.
const tell = (message: unknown) => above.postMessage(message, '*');
const clone = structuredClone;
// Live lists: they hold what comes later too.
const lists = tags.map((tag) => document.getElementsByTagName(tag));
const definition = customElements.get.bind(customElements);

/** Reads a property where a field of a form, by its name, stands in its place. */
function reader<Owner extends object, Name extends keyof Owner & string>(
  { prototype }: { prototype: Owner },
  name: Name,
): (owner: Owner) => Owner[Name] {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (owner) => property?.get?.call(owner) as Owner[Name];
}
const childNodesOf = reader(Node, 'childNodes');
const textContentOf = reader(Node, 'textContent');
const localNameOf = reader(Element, 'localName');
const shadowRootOf = reader(Element, 'shadowRoot');
const boxesOf = (element: Element) => Element.prototype.getClientRects.call(element);

const seen: Pick<
  PageReport,
  'violations' | 'errors' | 'rejections' | 'consoleLines' | 'executions' | 'events'
> = {
  violations: [],
  errors: [],
  rejections: [],
  consoleLines: [],
  executions: [],
  events: [],
};
const reports: Record<string, unknown> = {};
let held = 0;

addEventListener('error', ({ message }) => seen.errors.push(message || 'resource'));
addEventListener('unhandledrejection', ({ reason }) => seen.rejections.push(String(reason)));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  seen.violations.push({ directive: effectiveDirective, blocked: blockedURI, sample });
});
for (const type of ['openness-load', 'openness-error'])
  addEventListener(type, (event) => {
    const { code = '' } = event as Event & { code?: string };
    seen.events.push(`${type} ${code}`.trim());
  });
for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    seen.consoleLines.push(parts.map(String).join(' ').slice(0, 500));
    original(...parts);
  };
}
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
  Reflect.set(window, name, (...parts: unknown[]) => void seen.executions.push(`${name} ${parts.join(' ')}`));

Object.assign(window, {
  /** Adds a value of the page's own to what the test is told. */
  report: (name: string, value: unknown) => (reports[name] = value),
  /** Keeps the page open until release() is called as often. */
  hold: () => held++,
  release: () => held--,
});

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join(' ');
  if (!(node instanceof Element) || /^(script|style|template)$/i.test(localNameOf(node))) return '';
  return [...childNodesOf(shadowRootOf(node) ?? node)].map(textOf).join(' ');
}

const visibleText = (node: Node) => textOf(node).replace(/\s+/g, ' ').trim();

function describe(element: Element): ElementReport {
  const { width, height } = element.getBoundingClientRect();
  const status = element.shadowRoot?.querySelector('[data-status]')?.getAttribute('data-status') ?? null;
  return {
    tag: element.localName,
    isDefined: definition(element.localName) !== undefined,
    status,
    text: visibleText(element),
    isFallbackShown: isFallbackShown(element),
    width,
    height,
  };
}

function isFallbackShown(element: Element): boolean {
  return [...element.children].some(
    (child) =>
      localNameOf(child) !== 'script' &&
      boxesOf(child).length > 0 &&
      (textContentOf(child) ?? '').trim() !== '',
  );
}

const elements = () => lists.flatMap((list) => [...list]);
const isSettled = ({ isDefined, status }: ElementReport) =>
  !isDefined || (status !== null && status !== 'loading');

function refusedAs<Value>(fallback: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** Says all once nothing has changed for a moment, or when the time is over. */
function watch(deadline: number, last = '', since = now()): void {
  const described = elements().map(describe);
  const state = JSON.stringify([described.map(({ status, isDefined }) => [status, isDefined]), seen]);
  const isQuiet = state === last && now() - since > 400;
  const isDone = document.readyState === 'complete' && held <= 0 && described.every(isSettled) && isQuiet;
  if (isDone || now() > deadline) {
    finish(described);
    return;
  }
  wait(() => watch(deadline, state, state === last ? since : now()), 50);
}

function finish(described: ElementReport[]): void {
  const report: PageReport = {
    ...seen,
    elements: described,
    text: visibleText(document.documentElement),
    cookies: refusedAs('', () => document.cookie),
    storageKeys: refusedAs(0, () => localStorage.length + sessionStorage.length),
    reports,
  };
  // What cannot be cloned would be lost without a word.
  tell({ kind: 'faults-report', report: refusedAs({ ...report, reports: {} }, () => clone(report)) });
}

watch(now() + Number(new URLSearchParams(location.search).get('wait') ?? 8000));
