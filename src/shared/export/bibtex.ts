import type { CiteFacts } from '../cite.view.js';

/** An entry for reference managers. */
export function toBibtex({
  id,
  title,
  authors,
  date,
  url = '',
  retrieved,
  license,
  citation,
}: CiteFacts): string {
  const fields: [name: string, value: string][] = [
    // In braces of their own, so that no style changes capitals, or takes a name for a family and given names.
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['year', date.slice(0, 4)],
    ['date', date.slice(0, 10)],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', retrieved.slice(0, 10)],
    ['note', escapeTex([license, citation].filter(Boolean).join('. '))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id.replace(/[^\w.-]+/g, '-')},\n${lines.join('')}}\n`;
}

const escapeTex = (text: string) =>
  text
    .replace(/\\/g, '/')
    .replace(/[{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[~^]/g, '\\$&{}');
