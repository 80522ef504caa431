import type { Look } from './looks.js';
import type { Shot } from './shots.js';

/** One sheet: rows are states, columns are widths. */
export interface Sheet {
  title: string;
  file: string;
  shots: Shot[];
}

const style = `
  :root { color-scheme: light; font: 14px/1.4 system-ui, sans-serif }
  body { margin: 16px; background: #c9ccd1; color: #16181c }
  table { border-collapse: collapse }
  th { text-align: start; vertical-align: top; padding: 4px 12px 4px 0 }
  tbody th { position: sticky; inset-inline-start: 0; inline-size: 11em; background: #c9ccd1 }
  td { vertical-align: top; padding: 4px 12px 12px 0 }
  td > div { background-repeat: no-repeat }`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>
<style>${style}</style><h1>${escape(title)}</h1>${body}</html>`;

/** Shots of one element, on a sheet for each theme, scheme and direction. */
export function toSheets(tag: string, shots: readonly Shot[]): Sheet[] {
  const groups = groupBy(shots, ({ look }) => `${look.theme}-${look.scheme}-${look.direction}`);
  return [...groups].map(([name, shots]) => ({
    title: `${tag} · ${describe(shots[0]!.look)}`,
    file: `${tag}/${name}.html`,
    shots,
  }));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const describe = ({ theme, scheme, direction }: Look) => [theme, scheme, direction].join(' · ');

export function renderSheet({ title, shots }: Sheet): string {
  const widths = [...new Set(shots.map(({ look }) => look.width))];
  const rows = groupBy(shots, ({ state }) => state.index);
  const head = widths.map((width) => `<th>${width}</th>`).join('');
  const body = [...rows.values()].map((row) => renderRow(row, widths)).join('\n');
  return page(title, `<table><thead><tr><th></th>${head}</tr></thead><tbody>\n${body}</tbody></table>`);
}

function renderRow(row: readonly Shot[], widths: readonly number[]): string {
  const cells = widths.map((width) => {
    const shot = row.find(({ look }) => look.width === width);
    return `<td>${shot ? renderShot(shot) : ''}</td>`;
  });
  return `<tr><th scope="row">${escape(row[0]!.state.title)}</th>${cells.join('')}</tr>`;
}

const renderShot = ({ picture, offset, width, height }: Shot) =>
  `<div style="width:${width}px;height:${height}px;background-image:url('${picture}');` +
  `background-position:0 -${offset}px"></div>`;

export const renderIndex = (sheets: readonly Sheet[]): string =>
  page(
    'Every element in every state',
    `<ul>${sheets.map(({ title, file }) => `<li><a href="${file}">${escape(title)}</a></li>`).join('')}</ul>`,
  );
