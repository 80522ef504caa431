// Stands in the head of every page that is measured as a whole, and says when its widgets were to be seen.
import { settle, throughFrame } from '../../shared/page/moments.js';
import { countNodes } from '../../shared/page/nodes.js';

/** `light`: a table or a card in the host itself. `shadow`: in its shadow root. */
type Place = 'light' | 'shadow' | 'baseline';

interface Watched {
  host: string;
  painted: Place;
  /** Where that is not all: a table that stands there at once becomes a widget later. */
  complete?: Place;
  count: number;
  /** Only what is in the window has to be there. */
  inWindow?: boolean;
}

const content = '.criterion, .grid, tbody tr, tbody';
const isShownIn: Record<Place, (host: Element) => boolean> = {
  light: (host) => !!host.querySelector('table, .criterion'),
  shadow: (host) => !!host.shadowRoot?.querySelector(content),
  baseline: (host) => !!host.shadowRoot?.textContent.includes('Feature of'),
};

const watched = JSON.parse(document.documentElement.dataset.watch ?? '{}') as Watched;
const hosts = document.getElementsByTagName(watched.host);

/** Asks each host once after it has shown something, so that the question costs the same everywhere. */
async function untilShown(place: Place): Promise<void> {
  const isShown = isShownIn[place];
  for (let next = 0; next < watched.count;) {
    await throughFrame();
    let host = hosts[next];
    while (host && isShown(host)) host = hosts[++next];
    if (watched.inWindow && host && next > 0 && host.getBoundingClientRect().top > innerHeight) return;
  }
  await throughFrame();
}

/** Rows of the first widget, which a long list adds little by little. */
function countRows(): number {
  const bodies = hosts[0]?.shadowRoot?.querySelector('table')?.tBodies ?? [];
  return [...bodies].reduce((sum, body) => sum + body.childElementCount, 0);
}

let shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });

async function watch() {
  await untilShown(watched.painted);
  const paintedMs = performance.now();
  if (watched.complete) await untilShown(watched.complete);
  await settle(countRows);
  return { paintedMs, shift };
}

const done = watch();

/** What each widget says, as far as it is said to everyone. */
const textsOf = (host: Element): string => {
  const root = host.shadowRoot ?? host;
  const parts = [...root.querySelectorAll('*:not(style, script)')].flatMap(({ childNodes }) =>
    [...childNodes].filter((node) => node instanceof Text),
  );
  return parts.map(({ textContent }) => textContent).join(' ');
};

Object.assign(globalThis, {
  bench: {
    done: () => done,
    countNodes: () => countNodes(document),
    countRows,
    texts: () => [...hosts].map(textsOf),
    supportsLazy: () =>
      !!(
        customElements.get('openness-scorecard') as unknown as { observedAttributes?: string[] } | undefined
      )?.observedAttributes?.includes('loading'),
  },
});
