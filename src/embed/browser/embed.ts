// The page in the frame. It is bundled into one classic script: a sandboxed frame has no origin, so a module
// script would load only from servers that send CORS headers.
import '../../elements/openness-badge/openness-badge.define.js';
import '../../elements/openness-compare/openness-compare.define.js';
import '../../elements/openness-index/openness-index.define.js';
import '../../elements/openness-scorecard/openness-scorecard.define.js';
import '../../elements/pricing-table/pricing-table.define.js';
import { type SafeUrl, safeUrl } from '../../dataset/url.js';
import { loadStrings } from '../../locales/strings.js';
import { directionOf } from '../../shared/direction.js';
import { OpennessErrorEvent, OpennessLoadEvent } from '../../shared/events.js';
import { contentHeight, reportHeight } from './height.js';
import {
  type EmbedOptions,
  type EmbedProblem,
  readLanguage,
  readOptions,
  type WidgetTag,
} from './options.js';
import { openCardHeight } from './open-card.js';
import { applyLanguage, applyStyles, applyTheme, continueGround } from './page-look.js';
import { allowedSource, readSources } from './sources.js';
import { documentation, type PageWords, sandboxHint, wordsFor } from './words.js';

function start(): void {
  applyStyles();
  const options = readOptions(location.search, attributesOf);
  const language = readLanguage(location.search, navigator.language);
  applyLanguage(language);
  const words = wordsIn(language);
  if ('problem' in options) {
    void words.then((loaded) => {
      showProblem(options, loaded);
    });
    return;
  }
  applyTheme(options.theme);
  const sources = checkSources(options.sources);
  if ('problem' in sources) {
    void words.then((loaded) => {
      showProblem(sources, loaded, options.id);
    });
    return;
  }
  showWidget(options, sources.allowed, words);
}

async function wordsIn(language: string): Promise<PageWords> {
  await loadStrings(language);
  return wordsFor(language);
}

const attributesOf = (tag: WidgetTag): readonly string[] => {
  const element = customElements.get(tag);
  return element && 'observedAttributes' in element ? (element.observedAttributes as string[]) : [];
};

function checkSources(addresses: string[]): { allowed: string[] } | EmbedProblem {
  const places = readSources(document.getElementById('openness-sources')?.textContent ?? '');
  const allowed: string[] = [];
  for (const address of addresses) {
    const url = allowedSource(address, places, location.href);
    if (!url) return { problem: 'refused-source', received: address };
    allowed.push(url);
  }
  return { allowed };
}

function showWidget(
  { tag, attributes, theme, id }: EmbedOptions,
  sources: string[],
  words: Promise<PageWords>,
): void {
  const element = document.createElement(tag);
  // The page has no heading of its own above the widget.
  element.setAttribute('heading-level', '2');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.setAttribute('theme', theme);
  const addresses = sources.length > 0 ? sources.join(' ') : sourcesOfServer();
  if (addresses) element.setAttribute('src', addresses);
  document.body.append(element);
  if (theme !== 'auto') continueGround(element);

  let isShown = false;
  void words.then(({ titleOf }) => {
    if (!isShown) document.title = titleOf(tag);
  });
  const report = reportHeight(
    id,
    () => contentHeight() + openCardHeight(element),
    () => isShown,
  );
  // Whether a card opens is told to nobody outside the element.
  element.shadowRoot?.addEventListener('toggle', report, true);
  element.addEventListener(OpennessLoadEvent.type, () => {
    document.title = headingOf(element) ?? document.title;
    isShown = true;
    report();
  });
  element.addEventListener(OpennessErrorEvent.type, (event) => {
    if (event instanceof OpennessErrorEvent && event.retryable) {
      void words.then((loaded) => {
        offerWayOut(element, loaded);
      });
    }
    report();
  });
}

/**
 * A server that writes this page for each widget may say where it gives the data to everybody: a frame in a
 * sandbox cannot read the copy beside the script.
 */
const sourcesOfServer = () => document.querySelector<HTMLMetaElement>('meta[name="openness-src"]')?.content;

const headingOf = (element: Element) =>
  element.shadowRoot?.querySelector('[role=heading], [part~=name]')?.textContent.trim();

/** Where the frame is what keeps the data away, the same page outside of it shows them. */
function offerWayOut(element: Element, words: PageWords): void {
  if (window.parent === window || element.childElementCount > 0) return;
  if (self.origin === 'null') console.warn(sandboxHint);
  const address = safeUrl(location.href.replace(/#.*$/s, ''));
  if (address) element.append(linkTo(address, words.openAlone, words));
}

function showProblem(problem: EmbedProblem, words: PageWords, id = ''): void {
  const text = words.describe(problem);
  const message = document.createElement('p');
  message.lang = words.language;
  message.dir = directionOf(words.language);
  message.role = 'alert';
  message.append(text, ' ', linkTo(documentation, words.documentationLink, words));
  document.body.append(message);
  document.title = text;
  reportHeight(id, contentHeight);
}

function linkTo(address: SafeUrl, text: string, { language }: PageWords): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.lang = language;
  link.textContent = text;
  return link;
}

start();
