import { readFileSync } from 'node:fs';
import type { FaultPage } from './page.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
) as { modules: { declarations?: { cssProperties?: { name: string }[] }[] }[] };

/** The custom properties that the documentation of the elements names. */
const documented = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));

export const customProperties = [...new Set(documented)];

/** Values that are more than a colour, a size or a name of a font. ADDRESS is told to the test when it is fetched. */
const values = [
  'url(ADDRESS)',
  'url(ADDRESS#part)',
  'red url(ADDRESS)',
  'image-set(url(ADDRESS) 1x)',
  'linear-gradient(red, red), url(ADDRESS)',
  'var(--secret)',
];

/**
 * A page, or data that have got into its styles, puts addresses into every custom property of the kit. With
 * `control` an element of the page shows that the same value is fetched where it stands in a background.
 */
export const page: FaultPage = {
  html({ reporter, load, base, query, script }) {
    const value = (values[Number(query.get('value') ?? 0)] ?? '').replaceAll('ADDRESS', `${base}leak.png`);
    const sets = customProperties.map((name) => `${name}: ${value};`).join(' ');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Theme</title>${reporter}${load()}
<style>:root { --secret: url(${base}leak.png) } openness-scorecard, openness-index, openness-compare, openness-badge,
pricing-table, .control { ${sets} } .control { height: 1em; background: var(--openness-color) }</style>
<openness-scorecard model="deepseek-r1"></openness-scorecard>
<openness-index rubric="osai-12"></openness-index>
<openness-compare models="olmo,deepseek-r1" rubric="osai-12"></openness-compare>
<openness-badge model="deepseek-r1"></openness-badge>
<pricing-table models="deepseek-chat" history="input" as-of="2025-03-10" controls calculator></pricing-table>
${query.has('control') ? '<p class="control">Control</p>' : ''}
${script("hold(); addEventListener('load', () => setTimeout(release, 1500))")}`;
  },
  file: (path) => (path === 'leak.png' ? { type: 'image/png', body: '' } : undefined),
};
