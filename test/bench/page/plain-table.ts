import type { PlainRow, PlainTable } from '../actions.js';
import type { BenchTable } from './bench-table.js';

const styles = `
  .plain { inline-size: 100%; border-spacing: 0 }
  .plain :is(th, td) { padding: 0.4em 1em 0.4em 0; text-align: start; vertical-align: top; font-weight: 400;
    border-block-end: 1px solid #ccc }
`;

/** One `innerHTML` for the whole table, and again for each other order or choice of the rows. */
export function plainTable(host: HTMLElement): BenchTable {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  let rows: PlainRow[] = [];
  let heads: string[] = [];
  let search = '';
  const write = () => {
    const found = search ? rows.filter(({ text }) => text.includes(search)) : rows;
    const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
    const body = found.map(({ html }) => html).join('');
    host.innerHTML = `<table class="plain"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  };
  return {
    root: () => document,
    show: (data) => {
      ({ rows, heads } = data as PlainTable);
      write();
    },
    sortBy: (key) => {
      rows = [...rows].sort((one, other) => one[key] - other[key]);
      write();
    },
    search: (text) => {
      search = text;
      write();
    },
  };
}
