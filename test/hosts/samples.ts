import { readFileSync } from 'node:fs';
import type { Embed, Release } from '../../src/hosts/snippet.js';
import { makeCase } from '../render/cases.js';

const integrity = JSON.parse(
  readFileSync(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'),
) as Record<string, string>;

const release: Release = {
  version: '1.2.3',
  scriptsUrl: 'https://cdn.example/openness-widgets@1.2.3/dist/cdn/',
  integrity,
};

const rubric = 'osai-14';
const place = {
  release,
  frameUrl: 'https://example.org/openness/embed/',
  pageUrl: 'https://example.org/articles/open-models.html',
};

/** One of each widget. */
export const samples: Embed[] = [
  {
    sheet: makeCase('scorecard', rubric, { models: ['deepseek-r1'], rubric }).sheet,
    attributes: { model: 'deepseek-r1', rubric },
    ...place,
  },
  {
    sheet: makeCase('compare', rubric, { models: ['olmo', 'deepseek-r1'], rubric, show: 'differences' })
      .sheet,
    attributes: { models: 'olmo,deepseek-r1', rubric, show: 'differences' },
    ...place,
  },
  {
    sheet: makeCase('index', rubric, { rubric, search: 'deepseek', sort: '-name' }).sheet,
    attributes: { rubric, search: 'deepseek', sort: '-name' },
    ...place,
  },
  {
    sheet: makeCase('badge', rubric, { models: ['deepseek-r1'], rubric, label: 'total' }).sheet,
    attributes: { model: 'deepseek-r1', rubric, label: 'total' },
    ...place,
  },
  {
    sheet: makeCase('pricing', 'prices', { models: ['deepseek-chat'], asOf: '2025-03-10' }).sheet,
    attributes: { models: 'deepseek-chat', 'as-of': '2025-03-10', controls: true },
    ...place,
  },
];

/** What breaks out of whatever is not escaped. */
export const hostileText = `"'><script>alert(1)</script>{{7*7}}[x]\`$(id)\`\n\n# --> ]]>`;

/** Every text of it that is not ours is hostile. */
export function hostile({ sheet, ...embed }: Embed): Embed {
  const row = { id: 'x', head: { text: hostileText, details: [hostileText] }, cells: [] };
  return {
    ...embed,
    sheet: {
      ...sheet,
      title: { ...sheet.title, text: hostileText },
      groups: [...sheet.groups, { name: hostileText, rows: [row] }],
      credit: { ...sheet.credit, citation: hostileText },
    },
    attributes: {
      ...embed.attributes,
      model: hostileText,
      models: hostileText,
      search: hostileText,
      src: `data.json?${encodeURIComponent(hostileText)} javascript:alert(1)`,
    },
    frameUrl: `javascript:alert(1)//${hostileText}`,
    pageUrl: `javascript:alert(1)//${hostileText}`,
  };
}
