import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-column.js';
import { inScroller, recordsOf } from './records.js';

globalThis.makePeerTable = (host) => {
  const grid = document.createElement('vaadin-grid');
  grid.style.blockSize = '100vh';
  let records = [];
  let search = '';
  const give = () => {
    grid.items = search ? records.filter(({ text }) => text.includes(search)) : records;
  };
  const row = '#items > tr:not([hidden])';
  const inGrid = inScroller(grid.shadowRoot ?? grid, '#table', row, () => grid.items);
  return {
    ...inGrid,
    drawnRows: () => grid.shadowRoot.querySelectorAll(row).length,
    // Its cells are slotted, and what they say stands in the page.
    isRowAt: (x, y) => !!document.elementFromPoint(x, y)?.closest('vaadin-grid-cell-content')?.textContent,
    scrollBy: (pixels) => grid.shadowRoot.querySelector('#table').scrollBy(0, pixels),
    show: (data) => {
      const { records: rows, fields } = recordsOf(data);
      records = rows;
      for (const { field, title } of fields) {
        const column = document.createElement('vaadin-grid-column');
        column.path = field;
        column.header = title;
        grid.append(column);
      }
      give();
      host.append(grid);
    },
    sortBy: (key) => {
      records = [...records].sort((one, other) => one[key] - other[key]);
      give();
    },
    search: (text) => {
      search = text;
      give();
    },
  };
};
