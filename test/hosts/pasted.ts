import assert from 'node:assert/strict';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';

/** What is pasted at a host for one widget. */
export function pasted(host: Host, embed: Embed): string {
  const step = snippetFor(host, embed)?.steps.find(({ when }) => when === 'each');
  assert.ok(step, host);
  return step.text;
}

/** The snippet for plain HTML as it stands in an article: a badge is in a sentence. */
export function pastedInArticle(embed: Embed): string {
  const html = pasted('html', embed);
  return embed.sheet.widget === 'badge' ? `<p>Half of it (${html.trimEnd()}) is open.</p>\n` : html;
}
