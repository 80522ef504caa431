import { snippetFor } from '../../src/hosts/snippets.js';
import type { Host } from '../../src/hosts/snippet.js';
import { type Sheet, tagOf } from '../../src/render/index.js';
import { lineFacts, orderedFacts } from './ordered-facts.js';
import { samples } from './samples.js';
import { missingInOrder, textOf } from '../render/documents.js';

export interface PastedSnippet {
  name: string;
  html: string;
  /** What has to be read in it, in this order. */
  facts: string[];
}

/** Hosts that take HTML as it is; others have a language of their own around it. */
const hosts: Host[] = ['html', 'npm', 'ghost', 'ghost-email', 'iframe', 'picture'];

/** All HTML that we hand out to be pasted as it is, one of each widget. */
export const pastedSnippets: PastedSnippet[] = hosts.flatMap((host) =>
  samples.flatMap((embed) => {
    const steps = snippetFor(host, embed)?.steps ?? [];
    const texts = steps.filter(({ when }) => when === 'each');
    const html = texts.flatMap(({ language, text, richText }) => [
      ...(language === 'html' ? [text] : []),
      ...(richText ? [richText] : []),
    ]);
    return html.map((html) => ({
      name: `${embed.sheet.widget} for ${host}`,
      html,
      facts: html.includes('<table') ? orderedFacts(embed.sheet) : lineFacts(embed.sheet),
    }));
  }),
);

/** The way that we do not go: what is shown lies in a shadow root that is written into the page. */
export function declarativeShadow(sheet: Sheet, shadow: string, fallback: string): string {
  const tag = tagOf(sheet.widget);
  return `<${tag}><template shadowrootmode="open">${shadow}</template>${fallback}</${tag}>`;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What is wrong with the text that is left of a snippet: facts that are gone, and anything that is not as it was. */
export function faultsIn(text: string, { html, facts }: PastedSnippet): string[] {
  const missing = missingInOrder(squeeze(text), facts.map(squeeze)).map((fact) => `missing: ${fact}`);
  const isSame = squeeze(text) === squeeze(textOf(html));
  return [...missing, ...(isSame ? [] : ['does not read as before'])];
}
