import { doesNotMatch, match } from 'node:assert/strict';
import type { Post, Site } from './site.js';

const attack = '<script>alert(1)</script>';

/** What somebody may try who may write posts and nothing else. */
const attempts: Omit<Post, 'title'>[] = [
  { user: 'author', content: `[openness model='">${attack}']` },
  { user: 'administrator', content: `[openness model='">${attack}']` },
  { user: 'author', content: '[openness model="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"]' },
  { user: 'author', content: '[openness model="x" onclick="alert(1)" style="position:fixed"]' },
  { user: 'author', content: '[openness widget="script" src="x"]alert(1)[/openness]' },
  { user: 'author', content: '[openness model="x" src="javascript:alert(1)"]' },
  { user: 'author', content: `[openness model="x"]a ${attack} &lt;b onclick="alert(1)"[/openness]` },
  {
    user: 'author',
    content:
      '<openness-badge model="x" onclick="alert(1)" style="x" src="javascript:alert(1)">a</openness-badge>',
  },
];

/** Neither the shortcode nor the allowed elements carry anything else than what the elements take. */
export async function checkHostility(site: Site): Promise<void> {
  for (const [index, attempt] of attempts.entries()) {
    const { url } = await site.publish({ title: `Attempt ${index}`, ...attempt });
    const page = await (await fetch(url)).text();
    const content = /<div class="[^"]*entry-content[^"]*">([\s\S]*?)<\/main>/.exec(page)?.[1] ?? '';
    match(content, /\S/);
    for (const tag of content.match(/<[^>]*>/g) ?? []) {
      doesNotMatch(tag, /^<script|\son\w+\s*=|javascript:|position:fixed|style="x"/i, attempt.content);
    }
  }
}
