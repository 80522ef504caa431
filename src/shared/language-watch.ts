import type { ReactiveControllerHost } from 'lit';
import { ownWords } from '../locales/strings.js';
import { languageOf } from './language.js';
import { directionFor } from './page-direction.js';

type Host = ReactiveControllerHost & Element;

const languages = new Map<Host, string>();
let observer: MutationObserver | undefined;

/**
 * Updates an element when language or direction of its page, or of what it stands in, become others, and when the page
 * has given words of its own. One observer serves
 * all elements, and it goes with the last of them.
 */
export function watchLanguage(host: Host): void {
  languages.set(host, languageAndDirectionOf(host));
  ownWords.onChange = updateAll;
  observer ??= new MutationObserver(follow);
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
}

export function unwatchLanguage(host: Host): void {
  languages.delete(host);
  if (languages.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

function updateAll(): void {
  for (const host of languages.keys()) host.requestUpdate();
}

function follow(): void {
  for (const [host, before] of languages) {
    const language = languageAndDirectionOf(host);
    if (language === before) continue;
    languages.set(host, language);
    host.requestUpdate();
  }
}

function languageAndDirectionOf(host: Host): string {
  const language = languageOf(host);
  return `${language} ${directionFor(host, language) ?? ''}`;
}
