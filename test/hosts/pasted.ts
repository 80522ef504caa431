import assert from 'node:assert/strict';
import type { Embed, Host } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';

/** What is pasted at a host for one widget. */
export function pasted(host: Host, embed: Embed): string {
  const step = snippetFor(host, embed)?.steps.find(({ when }) => when === 'each');
  assert.ok(step, host);
  return step.text;
}
