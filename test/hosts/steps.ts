import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Embed, Host, Release, SnippetStep } from '../../src/hosts/snippet.js';
import { snippetFor } from '../../src/hosts/snippets.js';

/** The steps of a snippet that are done once a site, or for each widget. */
export function stepsOf(host: Host, embed: Embed, when: SnippetStep['when']): SnippetStep[] {
  const steps = snippetFor(host, embed)?.steps.filter((step) => step.when === when) ?? [];
  if (steps.length === 0) throw new Error(`${host} has no step of the kind "${when}"`);
  return steps;
}

/** What is pasted for each widget, one after the other; a badge in a sentence. */
export const pasteAll = (host: Host, embeds: Embed[]): string =>
  embeds.map((embed) => paste(host, embed)).join('\n');

function paste(host: Host, embed: Embed): string {
  const text = stepsOf(host, embed, 'each')
    .map((step) => step.text)
    .join('\n');
  return embed.sheet.widget === 'badge' ? `Half of it (${text.trimEnd()}) is open.\n` : text;
}

/** Writes files of a site by their paths in it. */
export async function writeSite(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A value that would become a script where a host forgot to escape it. */
export const hostileValue = '"><script>globalThis.broken=1</script>';

/** Of a post whose parameters are hostile nothing may run, and its text must be there, or nothing is proven. */
export function refuseScript(html: string): void {
  if (/<script>globalThis|\sonclick=/.test(html)) throw new Error('a parameter has become a script');
  if (!html.includes('globalThis'))
    throw new Error('the hostile parameter is not in the page: nothing is proven');
}

/** The script stands in a page once, however many widgets there are. */
export function checkOneScript(html: string, { scriptsUrl }: Release): void {
  const count = html.split(`src="${scriptsUrl}openness-widgets.js"`).length - 1;
  if (count !== 1) throw new Error(`the page has the script ${count} times`);
}
