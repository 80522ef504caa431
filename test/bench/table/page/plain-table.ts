import type { PlainRow, PlainTable } from '../actions.js';
import type { BenchTable } from './bench-table.js';
import { documentTable } from './document-table.js';

const styles = `
  .plain { inline-size: 100%; border-spacing: 0 }
  .plain :is(th, td) { padding: 0.4em 1em 0.4em 0; text-align: start; vertical-align: top; font-weight: 400;
    border-block-end: 1px solid #ccc }
  .chunked, .chunked thead { display: block }
  .chunked tbody { display: block; content-visibility: auto; contain-intrinsic-block-size: auto 40em }
  .chunked tr { display: grid; grid-template-columns: minmax(0, 2.6fr) minmax(5em, 1.2fr) repeat(5, minmax(4.2em, 5.4em));
    gap: 0.15em 1.1em; align-items: baseline; padding: 0.5em 0 0.5em 2.6em; border-block-end: 1px solid #ccc }
  .chunked :is(th, td) { padding: 0; border: 0; min-inline-size: 0 }
  .chunked tbody td:last-child { grid-column: 1 / -1; font-size: 0.8125em }
  .chunked [colspan] { grid-column: span 5 }
  .chunked small { display: block; font-size: 0.8125em }
  .chunked .unknown { font-size: 0 }
  .chunked .unknown::before { content: '–'; font-size: 16px }
`;

/** About a screen of them. */
const rowsPerChunk = 12;

/**
 * One `innerHTML` for the whole table, and again for each other order or choice of the rows. `isChunked`: in bodies
 * that the browser may leave out of layout while they are out of sight, which is what can be had without a library.
 * Their rows have the columns, sizes and gaps that the rows of the element have in this window, so that they are as
 * high: with higher rows a frame of scrolling would bring fewer of them, and be cheaper.
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
