import { readFile } from 'node:fs/promises';

/** What the README tells authors to write with a host: the block of plain text below its heading. */
export async function readExample(heading: string): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split(`\n### ${heading}\n`);
  const [, example] = /```text\n([\s\S]*?)```/.exec(section.split(/\n#{2,3} /)[0] ?? '') ?? [];
  if (!example) throw new Error(`the README has no example for ${heading}`);
  return example;
}

/** The example has become an element with its fallback, whatever the host has made of the rest. */
export function checkExample(html: string): void {
  if (!/<figure>\s*<openness-scorecard model="deepseek-r1"[^>]*>\s*<(a|table)\b/.test(html)) {
    throw new Error('the example of the README has not become a widget');
  }
}
