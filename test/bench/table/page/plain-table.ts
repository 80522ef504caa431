import type { PlainRow, PlainTable } from '../actions.js';
import type { BenchTable } from './bench-table.js';
import { documentTable } from './document-table.js';

const styles = `
  .plain { inline-size: 100%; border-spacing: 0 }
  .plain :is(th, td) { padding: 0.4em 1em 0.4em 0; text-align: start; vertical-align: top; font-weight: 400;
    border-block-end: 1px solid #ccc }
  .chunked, .chunked thead { display: block }
  .chunked tbody { display: block; content-visibility: auto; contain-intrinsic-block-size: auto 40em }
  .chunked tr { display: grid; grid-template-columns: 3fr 2fr repeat(5, 1fr) 2fr }
  .chunked [colspan] { grid-column: span 5 }
`;

/** About a screen of them. */
const rowsPerChunk = 12;

/**
 * One `innerHTML` for the whole table, and again for each other order or choice of the rows. `isChunked`: in bodies
 * that the browser may leave out of layout while they are out of sight, which is what can be had without a library.
 */
export function plainTable(host: HTMLElement, isChunked: boolean): BenchTable {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  let rows: PlainRow[] = [];
  let heads: string[] = [];
  let search = '';
  const write = () => {
    const found = search ? rows.filter(({ text }) => text.includes(search)) : rows;
    const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
    const bodies = chunksOf(found, isChunked ? rowsPerChunk : found.length);
    const body = bodies.map((chunk) => `<tbody>${chunk.map(({ html }) => html).join('')}</tbody>`).join('');
    host.innerHTML = `<table class="plain${isChunked ? ' chunked' : ''}"><thead><tr>${head}</tr></thead>${body}</table>`;
  };
  return {
    ...documentTable(() => document),
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

function chunksOf(rows: PlainRow[], size: number): PlainRow[][] {
  const amount = Math.ceil(rows.length / Math.max(size, 1));
  return Array.from({ length: amount }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
