import assert from 'node:assert/strict';
import type { Embed, Host, SnippetStep } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';
import { elementsOf, parseHtml } from '../render/documents.js';

export function stepsOf(host: Host, embed: Embed): SnippetStep[] {
  const snippet = snippetFor(host, embed);
  assert.ok(snippet);
  assert.equal(snippet.host, host);
  return snippet.steps;
}

export const elements = (html: string) => elementsOf(parseHtml(html));
export const find = (html: string, tag: string) => elements(html).filter((element) => element.tag === tag);
